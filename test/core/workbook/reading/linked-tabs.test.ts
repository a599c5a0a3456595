import { problemsIn, problemsOf, recordsOf } from '../../../builders/readings';
import { aLedgerRow, anEstimate, aPetition, aProcedure, aProject, aWorkbook } from '../../../builders/tables';

describe('a change of a procedure', () => {
  test.each(['Mới', 'Sửa đổi', 'Bãi bỏ'])('«%s» without its day warns; the row counts', (change) => {
    const contents = { 'Thủ tục': [aProcedure({ change })] };
    expect(problemsOf(contents)).toEqual(['warning procedure-change-undated: Thủ tục, 2, Ngày thay đổi']);
    expect(recordsOf(contents).procedures).toHaveLength(1);
  });

  test('with its day is sound', () => {
    expect(problemsOf({ 'Thủ tục': [aProcedure({ change: 'Mới', changedOn: '2023-04-03' })] })).toEqual([]);
  });
});

describe('rows with one code', () => {
  test('of procedures count once: the first', () => {
    const contents = { 'Thủ tục': [aProcedure({ timeLimit: 3 }), aProcedure({ timeLimit: 9 })] };
    expect(recordsOf(contents).procedures).toMatchObject([{ timeLimit: 3 }]);
    expect(problemsOf(contents)).toEqual(['error row-repeated: Thủ tục, 3, Mã TTHC']);
  });

  test('of projects and petitions count once', () => {
    const contents = {
      'Đầu tư công': [aProject(), aProject()],
      'Phản ánh kiến nghị': [aPetition({ code: 'PA.A' }), aPetition({ code: 'PA.A' })],
    };
    expect(problemsOf(contents)).toEqual([
      'error row-repeated: Đầu tư công, 3, Mã công trình',
      'error row-repeated: Phản ánh kiến nghị, 3, Mã',
    ]);
  });
});

describe('the parent of an item', () => {
  test('that no row of the same kind has warns', () => {
    const rows = [anEstimate({ kind: 'Thu', item: 'Thuế' }), anEstimate({ kind: 'Chi', item: 'Phí', parent: 'Thuế' })];
    expect(problemsOf({ 'Dự toán': rows })).toEqual(['warning estimate-parent-unknown: Dự toán, 3, Thuộc khoản']);
    expect(recordsOf({ 'Dự toán': rows }).estimates).toHaveLength(2);
  });

  test('is found whatever its case and spaces, above or below', () => {
    const rows = [anEstimate({ item: 'Lương', parent: 'chi  thường xuyên' }), anEstimate({ item: 'Chi thường xuyên' })];
    expect(problemsOf({ 'Dự toán': rows })).toEqual([]);
  });
});

describe('the project of an entry in the ledger', () => {
  test('that the tab Đầu tư công does not know warns; the entry counts', () => {
    const contents = { 'Thu chi': [aLedgerRow({ projectCode: 'CT99' })] };
    expect(problemsOf(contents)).toEqual(['warning ledger-project-unknown: Thu chi, 2, Mã công trình']);
    expect(recordsOf(contents).ledger).toHaveLength(1);
  });

  test('is not warned of while the codes of the tab Đầu tư công cannot be read', () => {
    const contents = { 'Thu chi': [aLedgerRow({ projectCode: 'CT01' })], 'Đầu tư công': [aProject({ code: 'CT01' })] };
    const tables = aWorkbook(contents).map((table) =>
      table.name === 'Đầu tư công'
        ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === 'Mã công trình' ? '' : cell))) }
        : table,
    );
    expect(problemsIn(tables)).toEqual(['error column-missing: Đầu tư công, Mã công trình']);
  });

  test('is found by its code', () => {
    const contents = { 'Thu chi': [aLedgerRow({ projectCode: 'CT01' })], 'Đầu tư công': [aProject({ code: 'CT01' })] };
    expect(problemsOf(contents)).toEqual([]);
  });
});
