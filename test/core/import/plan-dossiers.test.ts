import { planImport } from '../../../src/core/import/plan/plan-import';
import { refusalMessage } from '../../../src/core/import/plan/plan-wording';
import { on } from '../../builders/days';
import { changesIn, counts, dossier, NONE, planOf, RETURNED, reasons } from '../../builders/import-plans';
import { anExport } from '../../builders/imports';
import { aProcedure, aWorkbook, type Contents, type Row, settings } from '../../builders/tables';

describe('dossiers', () => {
  test('a blank that already means what the export says is no change', () => {
    const plan = planOf('Hồ sơ', {
      here: [dossier({ paidOnline: null })],
      there: [dossier({ paidOnline: 'Không' })],
    });
    expect(counts(plan)).toEqual({ ...NONE, unchanged: 1 });
  });

  test('are known by their code; only what differs is changed', () => {
    const plan = planOf('Hồ sơ', { here: [dossier({ remark: 'gọi lại' })], there: [dossier(RETURNED)] });
    expect(changesIn(plan)).toEqual([
      ['returnedOn', null, on('2023-04-05')],
      ['status', 'Đang giải quyết', 'Đã trả kết quả'],
    ]);
  });

  test('written in another way are no different', () => {
    const there = dossier({
      receivedOn: '3/4/2023',
      channel: ' TRỰC  tiếp',
      returnedByPost: 'không',
      amountVnd: '20.000',
    });
    const here = dossier({ receivedOn: '2023-04-03', returnedByPost: 'Không', amountVnd: 20_000 });
    expect(counts(planOf('Hồ sơ', { here: [here], there: [there] }))).toEqual({ ...NONE, unchanged: 1 });
  });

  test('a blank of the export clears nothing', () => {
    const here = dossier({ ...RETURNED, delayCause: 'mất điện', amountVnd: 5000 });
    const there = dossier({ ...RETURNED, delayCause: ' ', amountVnd: null, channel: null });
    expect(counts(planOf('Hồ sơ', { here: [here], there: [there] }))).toEqual({ ...NONE, unchanged: 1 });
  });

  test('that officers have returned keep their status while the software still calls them pending', () => {
    const here = dossier(RETURNED);
    for (const status of ['Đang giải quyết', 'Chờ bổ sung']) {
      const plan = planOf('Hồ sơ', { here: [here], there: [dossier({ status, amountVnd: 7 })] });
      expect(counts(plan)).toEqual({ ...NONE, changed: 1, kept: 1 });
      expect(changesIn(plan)).toEqual([['amountVnd', null, 7]]);
    }
    const pending = dossier({ ...RETURNED, status: 'Đang giải quyết' });
    const same = planOf('Hồ sơ', { here: [pending], there: [dossier({ status: 'Đang giải quyết', amountVnd: 7 })] });
    expect(counts(same)).toEqual({ ...NONE, changed: 1, kept: 0 });
    const refused = planOf('Hồ sơ', { here: [here], there: [dossier({ status: 'Từ chối' })] });
    expect(changesIn(refused)).toEqual([['status', 'Đã trả kết quả', 'Từ chối']]);
  });

  test('of two rows with one code the valid one counts, the other is refused for its own reason', () => {
    const sound = dossier({ code: 'A' });
    const unread = dossier({ code: 'A', receivedOn: 'hôm qua' });
    for (const [there, row] of [
      [[sound, unread], 3],
      [[unread, sound], 2],
    ] as const) {
      const plan = planOf('Hồ sơ', { here: [], there });
      expect(counts(plan)).toEqual({ ...NONE, added: 1, refused: 1 });
      expect(reasons(plan)).toEqual([[row, 'cell-unreadable']]);
    }
  });

  test('of two columns with one header the first counts', () => {
    const { headers, rows, tab } = anExport('Hồ sơ', [dossier({ amountVnd: 7 })]);
    const doubled = {
      tab,
      headers: [...headers, 'Số tiền (đồng)'],
      rows: rows.map(({ row, cells }) => ({ row, cells: [...cells, 9] })),
    };
    const { fields, added } = planImport(aWorkbook(), doubled);
    expect(added.map(({ cells }) => cells[fields.indexOf('amountVnd')])).toEqual([7]);
  });

  test('that the report would leave out are refused for its own reasons', () => {
    const there = [
      dossier({ code: 'A', procedureCode: '9.9' }),
      dossier({ code: 'B', status: 'Đã trả kết quả' }),
      dossier({ code: 'C', ...RETURNED, returnedOn: '2023-04-02' }),
      dossier({ code: 'D', dueOn: '2023-04-02' }),
      dossier({ code: 'E', channel: null }),
      dossier({ code: 'F', channel: 'Qua điện thoại' }),
      dossier({ code: null }),
      dossier({ code: 1.01 }),
    ];
    const plan = planOf('Hồ sơ', { there });
    expect(reasons(plan)).toEqual([
      [2, 'dossier-procedure-unknown'],
      [3, 'dossier-returned-without-day'],
      [4, 'dossier-returned-before-received'],
      [5, 'dossier-due-before-received'],
      [6, 'cell-empty'],
      [7, 'cell-unreadable'],
      [8, 'cell-empty'],
      [9, 'cell-unreadable'],
    ]);
    expect(counts(plan)).toEqual({ ...NONE, refused: 8 });
    const [, , , , , channel] = plan.refused;
    expect(channel && refusalMessage(channel.problem, (row) => ({ row }))).toBe(
      'Tìm thấy «Qua điện thoại», cần một trong các giá trị: Trực tiếp, Trực tuyến, BCCI. Dòng này không được nhập.',
    );
  });

  test('are judged as they would stand: what the tab lacks the export may bring, and the other way round', () => {
    const here = [dossier({ channel: null }), dossier({ code: 'B', receivedOn: '2023-04-10' })];
    const plan = planOf('Hồ sơ', { here, there: [dossier(), dossier({ code: 'B', receivedOn: null, ...RETURNED })] });
    expect(changesIn(plan)).toEqual([['channel', null, 'Trực tiếp']]);
    expect(reasons(plan)).toEqual([[3, 'dossier-returned-before-received']]);
  });

  test('the day of a new appointment is judged only where dossiers are due on it', () => {
    const there = [dossier({ rescheduledOn: '2023-04-01' })];
    const beside = { 'Cấu hình': settings({ usesRescheduledDay: 'Có' }) };
    expect(counts(planOf('Hồ sơ', { there }))).toEqual({ ...NONE, added: 1 });
    expect(counts(planOf('Hồ sơ', { there, beside }))).toEqual({ ...NONE, refused: 1 });
  });

  test('an optional cell that cannot be read is left blank, and the row counts', () => {
    const plan = planOf('Hồ sơ', {
      here: [dossier({ dueOn: '2023-04-06' })],
      there: [dossier({ dueOn: '31/2/2023', remark: 'x' })],
    });
    expect(changesIn(plan)).toEqual([['remark', null, 'x']]);
    expect(plan.warnings).toMatchObject([
      { code: 'cell-unreadable', row: 2, column: 'Ngày hẹn trả', found: '31/2/2023' },
    ]);
  });

  test('of one code the first valid row counts; an equal one is no error', () => {
    const there = [dossier({ status: 'Từ chối' }), dossier(RETURNED), dossier({ amountVnd: 5 }), dossier(RETURNED)];
    const plan = planOf('Hồ sơ', { there });
    expect(counts(plan)).toEqual({ ...NONE, added: 1, unchanged: 1, refused: 2 });
    expect(plan.added).toMatchObject([{ row: 3 }]);
    expect(plan.refused.map(({ problem }) => problem)).toMatchObject([
      { code: 'dossier-returned-without-day', row: 2 },
      { code: 'row-repeated', row: 4, key: 'A', firstRow: 3 },
    ]);
  });

  test('an export with few columns changes those', () => {
    const fields = ['code', 'status', 'returnedOn'] as const;
    const plan = planOf('Hồ sơ', {
      here: [dossier({ amountVnd: 5 })],
      there: [dossier({ ...RETURNED, amountVnd: 9 })],
      fields,
    });
    expect(changesIn(plan).map(([field]) => field)).toEqual(['returnedOn', 'status']);
    expect(plan.fields).toEqual(['code', 'returnedOn', 'status']);
  });
});

describe('the procedure of a dossier', () => {
  const procedures = (...codes: readonly string[]) => ({
    'Thủ tục': codes.map((code, index) => aProcedure({ code, name: `Thủ tục ${index}` })),
  });

  test('is found however many zeros follow its number, if just one has that number', () => {
    const there = [dossier({ procedureCode: '1.010000' })];
    expect(planOf('Hồ sơ', { there, beside: procedures('1.010', '1.011') }).added[0]?.cells[1]).toBe('1.010');
    expect(planOf('Hồ sơ', { there, beside: procedures('1.010', '1.0100') }).refused).toHaveLength(1);
    expect(planOf('Hồ sơ', { there, beside: procedures('1.010', '1.010000') }).added[0]?.cells[1]).toBe('1.010000');
    const here = [dossier({ procedureCode: '1.010' })];
    expect(counts(planOf('Hồ sơ', { here, there, beside: procedures('1.010') }))).toEqual({ ...NONE, unchanged: 1 });
  });

  const named = (name: string, code: string | null, beside: Contents, here: readonly Row[] = []) =>
    planImport(aWorkbook({ ...beside, 'Hồ sơ': here } as Contents), {
      tab: 'Hồ sơ',
      headers: ['Mã hồ sơ', 'Mã TTHC', 'Tên thủ tục', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái'],
      rows: [{ row: 5, cells: ['A', code, name, on('2023-04-03'), 'Trực tiếp', 'Đang giải quyết'] }],
    });

  test('is found by its name where the code is blank', () => {
    const plan = named(' thủ tục  1', null, procedures('1.1', '1.2'));
    expect(plan.added).toMatchObject([
      { row: 5, name: 'A', cells: ['A', '1.2', on('2023-04-03'), 'Trực tiếp', 'Đang giải quyết'] },
    ]);
  });

  const byNameAlone = (name: string | null) =>
    planImport(aWorkbook(procedures('1.1', '1.2')), {
      tab: 'Hồ sơ',
      headers: ['Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái'],
      rows: [{ row: 5, cells: ['A', name, on('2023-04-03'), 'Trực tiếp', 'Đang giải quyết'] }],
    });

  test('is found by its name where the export has no column of codes', () => {
    const plan = byNameAlone('thủ tục 1');
    expect(plan.added).toMatchObject([
      { row: 5, name: 'A', cells: ['A', '1.2', on('2023-04-03'), 'Trực tiếp', 'Đang giải quyết'] },
    ]);
    expect(plan.missingColumns).toEqual([]);
    expect(reasons(byNameAlone('Thủ tục khác'))).toEqual([[5, 'procedure-name-unknown']]);
    expect(reasons(byNameAlone(null))).toEqual([[5, 'cell-empty']]);
  });

  test('is not looked up by its name where there is a code', () => {
    expect(reasons(named('Thủ tục 1', '9.9', procedures('1.1', '1.2')))).toEqual([[5, 'dossier-procedure-unknown']]);
  });

  test('is refused where no procedure, or more than one, has the name', () => {
    expect(reasons(named('Thủ tục khác', null, procedures('1.1')))).toEqual([[5, 'procedure-name-unknown']]);
    const twins = { 'Thủ tục': ['1.1', '1.2'].map((code) => aProcedure({ code, name: 'Chứng thực' })) };
    const [refused] = named('chứng thực', null, twins).refused;
    expect(refused && refusalMessage(refused.problem, (row) => ({ row }))).toBe(
      'Mã TTHC để trống, và tab «Thủ tục» có nhiều thủ tục tên «chứng thực». Hãy ghi rõ mã. Dòng này không được nhập.',
    );
  });

  test('stays as officers typed it, whatever the name says', () => {
    const plan = named('Thủ tục khác', null, procedures('1.1'), [dossier({ procedureCode: '1.1' })]);
    expect(counts(plan)).toEqual({ ...NONE, unchanged: 1 });
  });
});
