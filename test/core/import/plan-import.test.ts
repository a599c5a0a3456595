import { journalOf } from '../../../src/core/import/journal/journal';
import { undoEdits } from '../../../src/core/import/journal/undo-journal';
import { journalEdits } from '../../../src/core/import/journal/write-journal';
import { edited, NO_FORMULAS } from '../../../src/core/import/plan/cell-edit';
import type { ImportPlan, RefusedRow } from '../../../src/core/import/plan/import-plan';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { refusalMessage } from '../../../src/core/import/plan/plan-wording';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { on } from '../../builders/days';
import { anExport, type Carried, imported } from '../../builders/imports';
import {
  AGENCY,
  aDocument,
  aDossier,
  aLedgerRow,
  aProcedure,
  aWorkbook,
  type Contents,
  PROCEDURE,
  type Row,
  settings,
  type TAB_NAMED,
  type TabName,
} from '../../builders/tables';

const RETURNED = { returnedOn: '2023-04-05', status: 'Đã trả kết quả' };
const dossier = (typed = {}) => aDossier({ code: 'A', ...typed });

interface Given<N extends TabName> {
  readonly here?: readonly Row<(typeof TAB_NAMED)[N]>[];
  readonly there: readonly Row<(typeof TAB_NAMED)[N]>[];
  readonly fields?: readonly Carried<N>[];
  readonly beside?: Contents;
}

function planOf<N extends TabName>(tab: N, { here = [], there, fields, beside = {} }: Given<N>): ImportPlan {
  return planImport(aWorkbook({ ...beside, [tab]: here } as Contents), anExport(tab, there, fields));
}

const counts = ({ added, changed, unchanged, refused, kept }: ImportPlan) => ({
  added: added.length,
  changed: changed.length,
  unchanged,
  refused: refused.length,
  kept,
});
const NONE = { added: 0, changed: 0, unchanged: 0, refused: 0, kept: 0 };
const changesIn = ({ changed }: ImportPlan) =>
  changed.flatMap(({ cells }) => cells.map(({ field, before, after }) => [field, before, after]));
const reasons = ({ refused }: ImportPlan) => refused.map(({ row, problem }: RefusedRow) => [row, problem.code]);

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
    expect(channel && refusalMessage(channel.problem)).toBe(
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

  test('is not looked up by its name where there is a code', () => {
    expect(reasons(named('Thủ tục 1', '9.9', procedures('1.1', '1.2')))).toEqual([[5, 'dossier-procedure-unknown']]);
  });

  test('is refused where no procedure, or more than one, has the name', () => {
    expect(reasons(named('Thủ tục khác', null, procedures('1.1')))).toEqual([[5, 'procedure-name-unknown']]);
    const twins = { 'Thủ tục': ['1.1', '1.2'].map((code) => aProcedure({ code, name: 'Chứng thực' })) };
    const [refused] = named('chứng thực', null, twins).refused;
    expect(refused && refusalMessage(refused.problem)).toBe(
      'Mã TTHC để trống, và tab «Thủ tục» có nhiều thủ tục tên «chứng thực». Hãy ghi rõ mã. Dòng này không được nhập.',
    );
  });

  test('stays as officers typed it, whatever the name says', () => {
    const plan = named('Thủ tục khác', null, procedures('1.1'), [dossier({ procedureCode: '1.1' })]);
    expect(counts(plan)).toEqual({ ...NONE, unchanged: 1 });
  });
});

describe('procedures', () => {
  test('are known by the number of their code, which is not written anew', () => {
    const here = [aProcedure({ code: '1.010' })];
    const plan = planOf('Thủ tục', { here, there: [aProcedure({ code: '1.010000', timeLimit: 5 })] });
    expect(changesIn(plan)).toEqual([['timeLimit', 3, 5]]);
  });
});

describe('documents', () => {
  const plan57 = { number: '57', symbol: 'KH-UBND', issuedOn: '2023-04-03' };
  const compare = (here: Row, there: Row) => counts(planOf('Văn bản', { here: [here], there: [there] }));

  test('are known by number and symbol, issuer and year, however they are written', () => {
    const same = { number: null, symbol: '57 / kh-ubnd', issuer: 'Ủy ban nhân dân phường Phước Long' };
    expect(compare(aDocument(plan57), aDocument({ ...plan57, ...same }))).toEqual({ ...NONE, unchanged: 1 });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, issuedOn: '2023-05-04' }))).toEqual({
      ...NONE,
      changed: 1,
    });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, issuedOn: '2022-04-03' }))).toEqual({ ...NONE, added: 1 });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, issuer: 'UBND thành phố' }))).toEqual({
      ...NONE,
      added: 1,
    });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, symbol: 'QĐ-UBND' }))).toEqual({ ...NONE, added: 1 });
  });

  test('that are only planned are known by type, subject and deadline', () => {
    const planned = aDocument({ issuer: AGENCY, dueOn: '2023-05-30' });
    expect(compare(planned, { ...planned, section: 'I.1' })).toEqual({ ...NONE, changed: 1 });
    expect(compare(planned, { ...planned, dueOn: '2023-06-30' })).toEqual({ ...NONE, added: 1 });
  });
});

describe('ledger rows', () => {
  test('that are equal match one by one; none that stands there is changed', () => {
    const here = [aLedgerRow({ content: 'quỹ' }), aLedgerRow({ item: 'Khác' })];
    const plan = planOf('Thu chi', { here, there: [aLedgerRow(), aLedgerRow(), aLedgerRow({ item: 'khác' })] });
    expect(counts(plan)).toEqual({ ...NONE, added: 1, unchanged: 2 });
    expect(plan.added).toMatchObject([{ row: 3, ordinal: 2 }]);
  });
});

describe('where nothing can be imported', () => {
  const rows = anExport('Hồ sơ', [dossier()]);

  test('the missing tab or column is told as the workbook’s own problem', () => {
    const without = aWorkbook({ 'Hồ sơ': null });
    expect(planImport(without, rows).obstacles).toMatchObject([{ code: 'tab-missing', sheet: 'Hồ sơ' }]);
    const noProcedures = aWorkbook({ 'Thủ tục': null });
    expect(planImport(noProcedures, rows).obstacles).toMatchObject([{ code: 'tab-missing', sheet: 'Thủ tục' }]);
    const [header = [], ...body] = tableNamed(aWorkbook(), 'Hồ sơ').rows;
    const lacking = [{ name: 'Hồ sơ', rows: [header.slice(1), ...body] }, ...aWorkbook({ 'Hồ sơ': null })];
    expect(planImport(lacking, rows).obstacles).toMatchObject([{ code: 'column-missing', column: 'Mã hồ sơ' }]);
  });

  test('a tab that no export is for is a mistake of the program', () => {
    expect(() => planImport(aWorkbook(), { tab: 'Nhân sự', headers: [], rows: [] })).toThrow('no import');
  });
});

test('columns that the tab lacks are named, and the rest is imported', () => {
  const [header = [], ...body] = tableNamed(aWorkbook({ 'Hồ sơ': [] }), 'Hồ sơ').rows;
  const tables = [{ name: 'Hồ sơ', rows: [header.slice(0, 8), ...body] }, ...aWorkbook({ 'Hồ sơ': null })];
  const plan = planImport(
    tables,
    anExport(
      'Hồ sơ',
      [dossier({ remark: 'x' })],
      ['code', 'procedureCode', 'receivedOn', 'channel', 'status', 'remark'],
    ),
  );
  expect(plan.missingColumns).toEqual(['Ghi chú']);
  expect(counts(plan)).toEqual({ ...NONE, added: 1 });
});

test('a cell with a formula is neither changed nor told', () => {
  const tables = aWorkbook({ 'Hồ sơ': [dossier()] });
  const isFormula = (row: number, column: number) => row === 2 && column === 8;
  const plan = planImport(tables, anExport('Hồ sơ', [dossier(RETURNED)]), { isFormula });
  // The status is a formula that still says pending, so only the day of return changes.
  expect(changesIn(plan)).toEqual([['returnedOn', null, on('2023-04-05')]]);
});

test('new rows go under the last row of the contract, beside numbers that officers wrote in advance', () => {
  const [header = [], first = []] = tableNamed(aWorkbook({ 'Hồ sơ': [dossier()] }), 'Hồ sơ').rows;
  const numbered: Table = {
    name: 'Hồ sơ',
    rows: [['STT', ...header], [1, ...first], ...[2, 3, 4].map((number) => [number])],
  };
  const tables = [numbered, ...aWorkbook({ 'Hồ sơ': null })];
  const { rows } = tableNamed(imported(tables, anExport('Hồ sơ', [aDossier({ code: 'B' })])).tables, 'Hồ sơ');
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['STT', 'Mã hồ sơ', 'Mã TTHC'],
    [1, 'A', PROCEDURE.plain],
    [2, 'B', PROCEDURE.plain],
    [3],
    [4],
  ]);
});

describe('undoing', () => {
  const tables = aWorkbook({ 'Hồ sơ': [dossier({ amountVnd: 1 })] });
  const { journal, tables: after } = imported(
    tables,
    anExport('Hồ sơ', [dossier({ amountVnd: 2 }), aDossier({ code: 'B' })]),
  );
  const table = tableNamed(after, 'Hồ sơ');
  const withCell = (row: number, column: number, value: string | number) =>
    edited(table, { cells: [{ row, column, value }], rows: [] });

  test('leaves a cell that was edited since', () => {
    const { cells, stayed } = undoEdits(withCell(2, 11, 3), journal, NO_FORMULAS);
    expect([cells, stayed]).toEqual([[], [{ kind: 'edited', row: 2, name: 'A', column: 'Số tiền (đồng)' }]]);
  });

  test('leaves a whole row that was edited since it was added', () => {
    const { rows, stayed } = undoEdits(withCell(3, 15, 'đã gọi'), journal, NO_FORMULAS);
    expect([rows, stayed]).toEqual([[], [{ kind: 'edited', row: 3, name: 'B', column: null }]]);
  });

  test('tells of a row that is gone', () => {
    const without = { ...table, rows: table.rows.filter(([code]) => code !== 'A') };
    expect(undoEdits(without, journal, NO_FORMULAS).stayed).toEqual([
      { kind: 'gone', row: null, name: 'A', column: null },
    ]);
  });

  test('a block that was broken off leaves what officers typed meanwhile', () => {
    const plan = planImport(tables, anExport('Hồ sơ', [dossier({ amountVnd: 2 })]));
    const typed = withCell(2, 11, 5);
    expect(journalEdits(typed, journalOf(plan), NO_FORMULAS)).toEqual({ cells: [], rows: [] });
  });
});

function tableNamed(tables: readonly Table[], name: string): Table {
  return tables.find((table) => table.name === name) as Table;
}
