import { changesSince } from '../../../src/core/frozen/changes-since';
import { reducedTables } from '../../../src/core/frozen/reduced-tables';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { changesBetween } from '../../builders/frozen';
import { figuresOf } from '../../builders/readings';
import {
  aCourse,
  aDayOff,
  aDocument,
  aDossier,
  aLedgerRow,
  anAssignment,
  anEstimate,
  anIndicatorRow,
  aParagraph,
  aPetition,
  aProcedure,
  aTask,
  aWorkbook,
  type Contents,
  PROCEDURE,
  settings,
} from '../../builders/tables';

/** The period is 15/3–14/6/2023. */
const AFTER_THE_END = '2023-06-15';
const NOTHING = { rowCount: 0, rows: [], figures: [] };

const pending = aDossier({ code: 'HS.A', receivedOn: '2023-06-01', dueOn: '2023-06-20' });
const overdue = aDossier({ code: 'HS.B', receivedOn: '2023-04-03', dueOn: '2023-04-10' });
const returned = aDossier({ code: 'HS.C', receivedOn: '2023-04-03', dueOn: '2023-04-10', returnedOn: '2023-04-10' });
const register = [pending, overdue, returned];
const dossiers = (...rows: NonNullable<Contents['Hồ sơ']>) => ({ 'Hồ sơ': rows });

describe('an edit of a dossier of the period', () => {
  const changes = changesBetween(
    dossiers(...register),
    dossiers(pending, overdue, { ...returned, returnedOn: '2023-04-12' }),
  );

  test('is told by tab, row, code and column, with the day before and after', () => {
    expect(changes.rowCount).toBe(1);
    expect(changes.rows).toEqual([
      {
        sheet: 'Hồ sơ',
        row: 4,
        key: 'HS.C',
        kind: 'changed',
        cells: [{ column: 'Ngày trả kết quả', before: '10/4/2023', after: '12/4/2023' }],
      },
    ]);
  });

  test('is told with each indicator that would come out otherwise', () => {
    const texts = changes.figures.map(({ code, before, after }) => `${code}: ${before} → ${after}`);
    expect(texts).toEqual([
      'HS_DUNG_HAN: 01 → 0',
      'HS_TRE_HAN: 0 → 01',
      'TL_TRE_HAN: 0% (0/1) → 100% (1/1)',
      'HS_SOM_DUNG_HAN: 01 → 0',
      'TL_DUNG_HAN: 100% (1/1) → 0% (0/1)',
      'TL_DUNG_HAN_766: 66,66% (2/3) → 33,33% (1/3)',
      'HS_DH_CAP_XA: 01 → 0',
      'TL_DH_CAP_XA: 100% (1/1) → 0% (0/1)',
      'TL_XIN_LOI: 0% (0/1) → 0% (0/2)',
    ]);
    expect(changes.figures.every(({ label }) => label.length > 5)).toBe(true);
  });
});

test('no edit is told of a workbook that nobody touched', () => {
  expect(changesBetween(dossiers(...register), dossiers(...register))).toEqual(NOTHING);
});

test('rows in another order, blank rows, columns of one’s own and other spelling of the same are no edit', () => {
  const before = aWorkbook(dossiers(...register));
  const typedOtherwise = before.map(({ name, rows: [header = [], ...rows] }): Table => {
    const reversed = name === 'Cấu hình' ? rows : [...rows].reverse();
    return { name: ` ${name.toUpperCase()} `, rows: [['Riêng', ...header], [], ...reversed.map((row) => [1, ...row])] };
  });
  expect(changesSince({ tables: before }, typedOtherwise)).toEqual(NOTHING);
  const spelled = { ...pending, channel: 'trực  TIẾP', returnedByPost: 'Không', dueOn: '20/6/2023' };
  expect(changesBetween(dossiers(pending), dossiers(spelled))).toEqual(NOTHING);
});

test('a remark, which never reaches the report, is no edit', () => {
  expect(changesBetween(dossiers(pending), dossiers({ ...pending, remark: 'đã gọi điện' }))).toEqual(NOTHING);
});

test('a dossier that was added late and one that was deleted are told whole', () => {
  const late = aDossier({ code: 'HS.D', receivedOn: '2023-05-04' });
  const { rows } = changesBetween(dossiers(...register), dossiers(late, pending, overdue));
  expect(rows.map(({ kind, row, key }) => ({ kind, row, key }))).toEqual([
    { kind: 'added', row: 2, key: 'HS.D' },
    { kind: 'removed', row: null, key: 'HS.C' },
  ]);
  expect(rows[0]?.cells).toContainEqual({ column: 'Ngày tiếp nhận', before: '', after: '04/5/2023' });
  expect(rows[1]?.cells).toContainEqual({ column: 'Trạng thái', before: 'Đã trả kết quả', after: '' });
});

test('a corrected code is one edit, not a dossier deleted and another added', () => {
  const { rows } = changesBetween(dossiers(...register), dossiers(pending, overdue, { ...returned, code: 'HS.C1' }));
  expect(rows).toMatchObject([
    { kind: 'changed', key: 'HS.C', cells: [{ column: 'Mã hồ sơ', before: 'HS.C', after: 'HS.C1' }] },
  ]);
});

test('a cell that can no longer be read is told as it stands', () => {
  const { rows, figures } = changesBetween(dossiers(returned), dossiers({ ...returned, receivedOn: 'hôm qua' }));
  expect(rows[0]?.cells).toEqual([{ column: 'Ngày tiếp nhận', before: '03/4/2023', after: 'hôm qua' }]);
  expect(figures.map(({ code }) => code)).toContain('HS_TIEP_NHAN');
});

describe('life after the end of the period is no edit of it:', () => {
  const later = { returnedOn: AFTER_THE_END, status: 'Đã trả kết quả', closedInSoftwareOn: '2023-06-16' };

  test.each<[string, Contents, Contents]>([
    ['a new dossier', dossiers(pending), dossiers(pending, aDossier({ receivedOn: AFTER_THE_END }))],
    ['the result of a pending one', dossiers(pending, overdue), dossiers({ ...pending, ...later }, overdue)],
    [
      'a result by post, after the citizen completed the file',
      dossiers({ ...overdue, status: 'Chờ bổ sung' }),
      dossiers({ ...overdue, ...later, returnedByPost: 'Có', electronicCopy: 'Có', delayCause: 'bổ sung' }),
    ],
    [
      'another later day of a result that was known at the freeze',
      dossiers({ ...pending, ...later }),
      dossiers({ ...pending, ...later, returnedOn: '2023-06-19' }),
    ],
    ['a new appointment', dossiers(overdue), dossiers({ ...overdue, rescheduledOn: '2023-06-30' })],
    ['a payment', { 'Thu chi': [] }, { 'Thu chi': [aLedgerRow({ on: AFTER_THE_END })] }],
    ['a course', { 'Đào tạo': [] }, { 'Đào tạo': [aCourse({ startsOn: AFTER_THE_END })] }],
    ['a petition', {}, { 'Phản ánh kiến nghị': [aPetition({ receivedOn: AFTER_THE_END })] }],
    [
      'the answer to one',
      { 'Phản ánh kiến nghị': [aPetition({ code: 'PA.X' })] },
      { 'Phản ánh kiến nghị': [aPetition({ code: 'PA.X', transferredOn: AFTER_THE_END, answeredOn: '2023-06-20' })] },
    ],
    ['a document', {}, { 'Văn bản': [aDocument({ number: '99', symbol: 'KH-UBND', issuedOn: AFTER_THE_END })] }],
    [
      'the issue of a planned one',
      { 'Văn bản': [aDocument({ dueOn: '2023-06-01' })] },
      { 'Văn bản': [aDocument({ dueOn: '2023-06-01', number: '99', symbol: 'KH-UBND', issuedOn: AFTER_THE_END })] },
    ],
    ['a task done', { 'Nhiệm vụ': [aTask()] }, { 'Nhiệm vụ': [aTask({ doneOn: AFTER_THE_END })] }],
    [
      'a procedure abolished',
      { 'Thủ tục': [aProcedure()] },
      { 'Thủ tục': [aProcedure({ change: 'Bãi bỏ', changedOn: AFTER_THE_END })] },
    ],
    [
      'a new procedure',
      { 'Thủ tục': [aProcedure()] },
      { 'Thủ tục': [aProcedure(), aProcedure({ code: '1.9', change: 'Mới', changedOn: AFTER_THE_END })] },
    ],
    ['a day off', { 'Ngày nghỉ': [] }, { 'Ngày nghỉ': [aDayOff({ on: '2023-09-02' })] }],
    ['the list of indicators, which the product completes', {}, { 'Chỉ tiêu': [anIndicatorRow({ current: '5' })] }],
  ])('%s', (_, before, after) => {
    expect(changesBetween(before, after)).toEqual(NOTHING);
  });
});

describe('a row without a code', () => {
  const rows = [1, 2, 3, 2].map((million) => aLedgerRow({ amountVnd: million * 1_000_000 }));
  const ledger = (...lines: NonNullable<Contents['Thu chi']>) => ({ 'Thu chi': lines });

  test('that is inserted above the others is the only one told', () => {
    const added = aLedgerRow({ item: 'Mua sắm', amountVnd: 7_000_000 });
    const changes = changesBetween(ledger(...rows), ledger(added, ...rows));
    expect(changes.rows.map(({ kind, row, key }) => [kind, row, key])).toEqual([
      ['added', 2, 'Mua sắm · 03/4/2023 · Chi'],
    ]);
    expect(changes.figures).toMatchObject([{ code: 'NS_CHI', before: '8.000.000', after: '15.000.000' }]);
  });

  test('that repeats another one and is inserted once more counts as one more', () => {
    const changes = changesBetween(ledger(...rows), ledger(...rows, aLedgerRow({ amountVnd: 2_000_000 })));
    expect(changes.rows).toMatchObject([{ kind: 'added' }]);
  });

  test('that is edited is told by the edited cell though another row was inserted above', () => {
    const [first, second, third, fourth] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0], object];
    const added = aLedgerRow({ on: '2023-05-05', item: 'Mua sắm' });
    const edited = { ...third, amountVnd: 9_000_000 };
    const changes = changesBetween(ledger(...rows), ledger(added, first, second, edited, fourth));
    expect(changes.rows).toMatchObject([
      { kind: 'added', row: 2 },
      { kind: 'changed', row: 5, cells: [{ column: 'Số tiền (đồng)', before: '3.000.000', after: '9.000.000' }] },
    ]);
  });

  test('such as a planned document is known by its subject, though all of them lack a number', () => {
    const [one, two] = ['Kiểm tra', 'Tuyên truyền'].map((subject) => aDocument({ subject, dueOn: '2023-06-01' }));
    const moved = [
      { ...two, dueOn: '2023-06-02' },
      { ...one, dueOn: '2023-06-05' },
    ];
    const { rows } = changesBetween({ 'Văn bản': [one ?? {}, two ?? {}] }, { 'Văn bản': moved });
    expect(rows.map(({ key, cells }) => [key, ...cells.map(({ column }) => column)])).toEqual([
      ['Tuyên truyền', 'Hạn ban hành'],
      ['Kiểm tra', 'Hạn ban hành'],
    ]);
  });

  test('such as a paragraph is known by its text, or by its place', () => {
    const [one, two] = [aParagraph({ text: 'Một.' }), aParagraph({ order: 2, text: 'Hai.' })];
    const edited = { ...two, text: 'Hai, đã sửa.' };
    const changes = changesBetween({ 'Nội dung': [one, two] }, { 'Nội dung': [edited, one] });
    expect(changes.rows).toMatchObject([
      { key: 'I.1 · 2', kind: 'changed', cells: [{ column: 'Nội dung', before: 'Hai.', after: 'Hai, đã sửa.' }] },
    ]);
  });
});

test('a document is named by number and symbol, a planned one by its subject', () => {
  const issued = aDocument({ number: '57', symbol: 'QĐ-UBND', type: 'QĐ', issuedOn: '2023-04-03' });
  const planned = aDocument({ subject: 'Kế hoạch kiểm tra', dueOn: '2023-06-01' });
  const changes = changesBetween(
    { 'Văn bản': [issued, planned] },
    {
      'Văn bản': [
        { ...issued, issuedOn: '2023-04-04' },
        { ...planned, dueOn: '2023-06-02' },
      ],
    },
  );
  expect(changes.rows.map(({ key }) => key)).toEqual(['57/QĐ-UBND', 'Kế hoạch kiểm tra']);
});

describe('of the settings', () => {
  const changed = (typed: Parameters<typeof settings>[0]) =>
    changesBetween(
      { 'Cấu hình': settings(), ...dossiers(returned) },
      { 'Cấu hình': settings(typed), ...dossiers(returned) },
    );

  test('those by which figures are counted or printed are told', () => {
    const { rows, figures } = changed({ onTimeBase: 'Tiếp nhận', leadingZero: 'Không' });
    expect(rows).toMatchObject([
      { key: 'Mẫu số đúng hạn', cells: [{ column: 'Giá trị', before: 'Đã giải quyết', after: 'Tiếp nhận' }] },
      { key: 'Số 0 đứng trước', cells: [{ before: 'Có', after: 'Không' }] },
    ]);
    expect(figures).toContainEqual(expect.objectContaining({ code: 'HS_DUNG_HAN', before: '01', after: '1' }));
  });

  test('a default that is typed out changes nothing', () => {
    expect(changed({ rounding: 'Cắt bớt', leadingZero: 'Có', dossierScope: 'Tất cả' })).toEqual(NOTHING);
  });

  test('the number of the report, its recipients and its signatory are not told', () => {
    expect(
      changed({ reportNumber: '57', signatory: 'Nguyễn Văn B', recipients: 'Lưu: VT', reportedOn: '2023-06-20' }),
    ).toEqual(NOTHING);
  });
});

test('other tabs are told too: an estimate, a procedure, an indicator’s decimals', () => {
  const before: Contents = { 'Dự toán': [anEstimate()], 'Thủ tục': [aProcedure({ code: PROCEDURE.plain })] };
  const after: Contents = {
    'Dự toán': [anEstimate({ amountVnd: 2_000_000 })],
    'Thủ tục': [aProcedure({ code: PROCEDURE.plain, timeLimit: 5, level: 'Huyện' })],
    'Chỉ tiêu': [anIndicatorRow({ code: 'TL_CHI', decimals: 1 })],
  };
  const { rows } = changesBetween(before, after);
  expect(rows.map(({ sheet, key, cells }) => [sheet, key, cells.map(({ column }) => column).join()])).toEqual([
    ['Thủ tục', '1.000004', 'Thời hạn,Cấp'],
    ['Dự toán', 'Chi thường xuyên · Chi', 'Dự toán năm (đồng)'],
    ['Chỉ tiêu', 'TL_CHI', 'Mã,Số lẻ'],
  ]);
});

test('a whole tab that is gone is told row by row', () => {
  const { rowCount, figures } = changesBetween(dossiers(...register), { 'Hồ sơ': null });
  expect(rowCount).toBe(3);
  expect(figures).toContainEqual({
    code: 'HS_TIEP_NHAN',
    label: expect.any(String),
    before: figuresOf(dossiers(...register)).HS_TIEP_NHAN.text,
    after: 'chưa có số liệu',
  });
});

test('work that is shared out anew is no edit; who had to write what stays with the report, remarks do not', () => {
  const given = (officer: string) => ({ 'Phân công': [anAssignment({ officer, remark: 'Nhắc qua điện thoại' })] });
  expect(changesBetween(given('An'), given('Bình'))).toEqual(NOTHING);
  const kept = JSON.stringify(reducedTables(aWorkbook(given('An'))).find(({ name }) => name === 'Phân công'));
  expect(kept).toContain('An');
  expect(kept).not.toContain('Nhắc qua điện thoại');
});
