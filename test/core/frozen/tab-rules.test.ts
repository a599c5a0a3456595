import { changesBetween } from '../../builders/frozen';
import {
  aCourse,
  aDocument,
  aDossier,
  aLedgerRow,
  aParagraph,
  aProcedure,
  type Contents,
  settings,
} from '../../builders/tables';

/** The period is 15/3–14/6/2023. */
const AFTER_THE_END = '2023-06-15';
const NOTHING = { rowCount: 0, rows: [], figures: [] };

const pending = aDossier({ code: 'HS.A', receivedOn: '2023-06-01', dueOn: '2023-06-20' });
const overdue = aDossier({ code: 'HS.B', receivedOn: '2023-04-03', dueOn: '2023-04-10' });
const returned = aDossier({ code: 'HS.C', receivedOn: '2023-04-03', dueOn: '2023-04-10', returnedOn: '2023-04-10' });
const dossiers = (...rows: NonNullable<Contents['Hồ sơ']>) => ({ 'Hồ sơ': rows });

test('an apology sent after the end is no edit of the period, one sent within it is', () => {
  const sent = (apologisedOn: string) => changesBetween(dossiers(overdue), dossiers({ ...overdue, apologisedOn }));
  expect(sent(AFTER_THE_END)).toEqual(NOTHING);
  expect(sent('2023-06-14').rows[0]?.cells.map(({ column }) => column)).toEqual(['Ngày xin lỗi']);
  expect(sent('2023-06-14').figures.map(({ code }) => code)).toEqual(['HS_XIN_LOI', 'TL_XIN_LOI']);
});

test('what a result after the end says of itself is no edit of the period', () => {
  const stop = { returnedOn: AFTER_THE_END, status: 'Dừng giải quyết', electronicResult: 'Có' };
  expect(changesBetween(dossiers(overdue), dossiers({ ...overdue, ...stop }))).toEqual(NOTHING);
});

describe('what reaches back into the period is told:', () => {
  const cellsOf = (before: Contents, after: Contents) =>
    changesBetween(before, after).rows.flatMap(({ cells }) => cells.map(({ column }) => column));

  test('a result dated within the period', () => {
    const after = { ...pending, returnedOn: '2023-06-14', status: 'Đã trả kết quả' };
    expect(cellsOf(dossiers(pending), dossiers(after))).toEqual(['Ngày trả kết quả', 'Trạng thái']);
  });

  test('a result that is moved past the end', () => {
    const after = { ...returned, returnedOn: AFTER_THE_END };
    expect(cellsOf(dossiers(returned), dossiers(after))).toEqual(['Ngày trả kết quả']);
  });

  test('a dossier received in the period that is dated past its end', () => {
    const { rows, figures } = changesBetween(dossiers(pending), dossiers({ ...pending, receivedOn: AFTER_THE_END }));
    expect(rows[0]?.cells).toEqual([{ column: 'Ngày tiếp nhận', before: '01/6/2023', after: '15/6/2023' }]);
    expect(figures.map(({ code }) => code)).toContain('HS_TIEP_NHAN');
  });

  test('a pending dossier that is cancelled, whatever day of return it gets', () => {
    const after = { ...overdue, status: 'Hủy', returnedOn: AFTER_THE_END };
    expect(cellsOf(dossiers(overdue), dossiers(after))).toEqual(['Trạng thái']);
    expect(changesBetween(dossiers(overdue), dossiers(after)).figures).not.toEqual([]);
  });

  test('a new appointment where dossiers are due by it', () => {
    const rescheduled = { 'Cấu hình': settings({ usesRescheduledDay: 'Có' }) };
    const after = { ...overdue, rescheduledOn: '2023-06-30' };
    const changes = changesBetween({ ...rescheduled, ...dossiers(overdue) }, { ...rescheduled, ...dossiers(after) });
    expect(changes.rows[0]?.cells.map(({ column }) => column)).toEqual(['Ngày hẹn lại']);
    expect(changes.figures.map(({ code }) => code)).toContain('HS_DANG_QUA_HAN');
  });

  test('a document that has no day at all', () => {
    const undated = aDocument({ number: '57', symbol: 'QĐ-UBND' });
    const after = { ...undated, subject: 'Kiểm tra công vụ' };
    expect(cellsOf({ 'Văn bản': [undated] }, { 'Văn bản': [after] })).toEqual(['Trích yếu']);
  });

  test('a document issued after the end whose deadline is in the period', () => {
    const planned = aDocument({ dueOn: '2023-06-01', issuedOn: AFTER_THE_END });
    expect(cellsOf({ 'Văn bản': [planned] }, { 'Văn bản': [{ ...planned, dueOn: '2023-06-30' }] })).toEqual([
      'Hạn ban hành',
    ]);
  });

  test('a payment that is moved into the period', () => {
    const later = { 'Thu chi': [aLedgerRow({ on: AFTER_THE_END })] };
    expect(cellsOf(later, { 'Thu chi': [aLedgerRow({ on: '2023-06-14' })] })).toEqual(['Ngày']);
  });

  test('a payment of the last day that is deleted', () => {
    const { rows } = changesBetween({ 'Thu chi': [aLedgerRow({ on: '2023-06-14' })] }, { 'Thu chi': [] });
    expect(rows.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['removed Chi thường xuyên · 14/6/2023 · Chi']);
  });

  test('a procedure that came into force in the period, and one that is abolished on its last day', () => {
    const added = aProcedure({ code: '1.9', change: 'Mới', changedOn: '2023-06-14' });
    const { rows } = changesBetween({ 'Thủ tục': [aProcedure()] }, { 'Thủ tục': [aProcedure(), added] });
    expect(rows).toMatchObject([{ kind: 'added', key: '1.9' }]);
    const abolished = aProcedure({ change: 'Bãi bỏ', changedOn: '2023-06-14' });
    expect(cellsOf({ 'Thủ tục': [aProcedure()] }, { 'Thủ tục': [abolished] })).toEqual(['Thay đổi', 'Ngày thay đổi']);
  });
});

test('a procedure that is abolished only after the end belongs to the period: deleting it is told', () => {
  const abolished = aProcedure({ code: '1.9', change: 'Bãi bỏ', changedOn: AFTER_THE_END });
  const { rows } = changesBetween({ 'Thủ tục': [aProcedure(), abolished] }, { 'Thủ tục': [aProcedure()] });
  expect(rows).toMatchObject([{ kind: 'removed', key: '1.9' }]);
});

describe('a row that has to do with days after the end alone may be', () => {
  const document = aDocument({ number: '99', symbol: 'KH-UBND', issuedOn: AFTER_THE_END, dueOn: '2023-06-30' });
  const dossier = aDossier({ receivedOn: AFTER_THE_END });
  const payment = aLedgerRow({ on: AFTER_THE_END });

  test.each<[string, Contents, Contents]>([
    ['a dossier', dossiers(pending, dossier), dossiers(pending)],
    ['a payment', { 'Thu chi': [payment] }, { 'Thu chi': [] }],
    ['a course', { 'Đào tạo': [aCourse({ startsOn: AFTER_THE_END })] }, { 'Đào tạo': [] }],
    ['a document', { 'Văn bản': [document] }, { 'Văn bản': [] }],
  ])('deleted: %s', (_, before, after) => {
    expect(changesBetween(before, after)).toEqual(NOTHING);
  });

  test.each<[string, Contents, Contents]>([
    ['a dossier', dossiers(dossier), dossiers({ ...dossier, channel: 'BCCI' })],
    ['a payment', { 'Thu chi': [payment] }, { 'Thu chi': [{ ...payment, amountVnd: 5 }] }],
    ['a document', { 'Văn bản': [document] }, { 'Văn bản': [{ ...document, subject: 'Kiểm tra công vụ' }] }],
  ])('edited: %s', (_, before, after) => {
    expect(changesBetween(before, after)).toEqual(NOTHING);
  });
});

describe('a new appointment is told when dossiers are due by it', () => {
  const after = { ...overdue, rescheduledOn: '2023-06-30' };

  test.each([
    ['since the freeze', 'Không', 'Có'],
    ['only at the freeze', 'Có', 'Không'],
  ])('%s', (_, then, now) => {
    const { rows } = changesBetween(
      { 'Cấu hình': settings({ usesRescheduledDay: then }), ...dossiers(overdue) },
      { 'Cấu hình': settings({ usesRescheduledDay: now }), ...dossiers(after) },
    );
    expect(rows.map(({ cells }) => cells[0]?.column)).toEqual(['Giá trị', 'Ngày hẹn lại']);
  });
});

test('a dossier received after the end under a code of the period, above it, changes nothing', () => {
  const later = { ...pending, receivedOn: AFTER_THE_END };
  expect(changesBetween(dossiers(pending, returned), dossiers(later, pending, returned))).toEqual(NOTHING);
});

describe('a paragraph', () => {
  const own = aParagraph({ text: 'Đã họp.', writtenFor: 'quý II năm 2023' });

  test('that is written for the next period is no edit of this one', () => {
    const next = aParagraph({ text: 'Sẽ họp.', writtenFor: 'quý III năm 2023' });
    expect(changesBetween({ 'Nội dung': [own] }, { 'Nội dung': [own, next] })).toEqual(NOTHING);
  });

  test('that is written anew for the next period in the same row is told', () => {
    const rewritten = { ...own, text: 'Sẽ họp.', writtenFor: 'quý III năm 2023' };
    expect(changesBetween({ 'Nội dung': [own] }, { 'Nội dung': [rewritten] }).rows).toMatchObject([
      { kind: 'changed' },
    ]);
  });

  test('is the same whoever is named as its author', () => {
    expect(changesBetween({ 'Nội dung': [own] }, { 'Nội dung': [{ ...own, author: 'binh' }] })).toEqual(NOTHING);
  });
});
