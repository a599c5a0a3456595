import { problemsIn, problemsOf, recordsOf } from '../../../builders/readings';
import {
  aDossier,
  aLedgerRow,
  anEstimate,
  aPetition,
  aProcedure,
  aProject,
  aWorkbook,
  settings,
} from '../../../builders/tables';

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

describe('the level of a procedure', () => {
  test('that cannot be read is an error, and no level is claimed', () => {
    const contents = { 'Thủ tục': [aProcedure({ level: 'Thị xã' })] };
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Thủ tục, 2, Cấp']);
    expect(recordsOf(contents).procedures).toMatchObject([{ level: 'unknown' }]);
  });

  test('left blank is the commune', () => {
    expect(recordsOf({ 'Thủ tục': [aProcedure()] }).procedures).toMatchObject([{ level: 'commune' }]);
  });

  const until = (to: string) => ({
    'Cấu hình': settings({ periodKind: null, periodNumber: null, year: null, from: '2025-03-15', to }),
  });
  const districts = ['1.1', '1.2'].map((code) => aProcedure({ code, level: 'Huyện' }));

  test('may be the district up to 30/6/2025, and warns once for the tab from then on', () => {
    expect(problemsOf({ ...until('2025-06-30'), 'Thủ tục': districts })).toEqual([]);
    expect(problemsOf({ ...until('2025-07-01'), 'Thủ tục': districts })).toContainEqual(
      'warning procedure-of-district: Thủ tục, Cấp',
    );
  });

  test('of an abolished procedure is history', () => {
    const abolished = [aProcedure({ level: 'Huyện', change: 'Bãi bỏ', changedOn: '2025-07-01' })];
    const said = problemsOf({ ...until('2025-09-14'), 'Thủ tục': abolished });
    expect(said.filter((text) => text.includes('district'))).toEqual([]);
  });
});

describe('an apology', () => {
  test('before the dossier was received warns; the dossier counts', () => {
    const contents = { 'Hồ sơ': [aDossier({ receivedOn: '2023-04-03', apologisedOn: '2023-04-02' })] };
    expect(problemsOf(contents)).toEqual(['warning dossier-apology-before-received: Hồ sơ, 2, Ngày xin lỗi']);
    expect(recordsOf(contents).dossiers).toHaveLength(1);
  });

  test('on the day of receipt is sound', () => {
    expect(problemsOf({ 'Hồ sơ': [aDossier({ receivedOn: '2023-04-03', apologisedOn: '2023-04-03' })] })).toEqual([]);
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
