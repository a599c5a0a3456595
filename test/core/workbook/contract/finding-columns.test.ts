import type { Cell, Table } from '../../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { on } from '../../../builders/days';
import { problemsIn } from '../../../builders/readings';
import { aDossier, aTable, aWorkbook, type TabName } from '../../../builders/tables';

const DOSSIERS = aTable('Hồ sơ', [aDossier({ code: 'HS.A', returnedOn: '2023-04-05' })]);

/** The default workbook with one tab replaced. */
function withTab(name: TabName, table: Partial<Table>): readonly Table[] {
  return aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.A', returnedOn: '2023-04-05' })] }).map((other) =>
    other.name === name ? { ...other, ...table } : other,
  );
}

function headers(change: (header: string) => string): readonly (readonly Cell[])[] {
  const [first = [], ...rows] = DOSSIERS.rows;
  return [first.map((header) => change(String(header))), ...rows];
}

function without(name: TabName, header: string): readonly Table[] {
  return aWorkbook({ 'Hồ sơ': [aDossier()] }).map((table) => {
    if (table.name !== name) return table;
    const place = (table.rows[0] ?? []).indexOf(header);
    return { ...table, rows: table.rows.map((row) => row.filter((_, index) => index !== place)) };
  });
}

const readsTheDossier = (tables: readonly Table[]) => {
  expect(problemsIn(tables)).toEqual([]);
  expect(readWorkbook(tables).value.dossiers).toMatchObject([
    { code: 'HS.A', channel: 'in-person', status: 'returned' },
  ]);
};

describe('columns are found by header', () => {
  test.each<[string, (header: string) => string]>([
    ['typed in capitals', (header) => header.toUpperCase()],
    ['typed with accents as separate characters', (header) => header.normalize('NFD')],
    ['typed with spaces around', (header) => `  ${header} `],
    ['typed with several spaces or a line break between words', (header) => header.replace(/ /g, ' \n ')],
    ['typed with no-break spaces', (header) => header.replace(/ /g, '\u00a0')],
  ])('%s', (_, change) => readsTheDossier(withTab('Hồ sơ', { rows: headers(change) })));

  test('in any order', () => {
    readsTheDossier(withTab('Hồ sơ', { rows: DOSSIERS.rows.map((row) => [...row].reverse()) }));
  });

  test('among columns of the officer’s own, which are left alone', () => {
    const rows = DOSSIERS.rows.map((row, index) => [index === 0 ? 'Người nộp' : '#REF!', ...row, null]);
    readsTheDossier(withTab('Hồ sơ', { rows }));
  });

  test('the left one of two with the same header is read, with a warning', () => {
    const rows = DOSSIERS.rows.map((row, index) => [...row, index === 0 ? 'mã  hồ sơ' : 'HS.B']);
    const tables = withTab('Hồ sơ', { rows });
    expect(problemsIn(tables)).toEqual(['warning column-repeated: Hồ sơ, Mã hồ sơ']);
    expect(readWorkbook(tables).value.dossiers).toMatchObject([{ code: 'HS.A' }]);
  });

  test('a header cell that is a number, a date or a tick is no header', () => {
    const rows = DOSSIERS.rows.map((row, index) => [
      ...(index === 0 ? [2023, on('2023-06-13'), true] : [1, 2, 3]),
      ...row,
    ]);
    readsTheDossier(withTab('Hồ sơ', { rows }));
  });
});

describe('a row in which only columns of the officer’s own are filled', () => {
  test('is blank: a column numbered in advance adds no rows', () => {
    const numbered = DOSSIERS.rows.map((row, index) => [index === 0 ? 'STT' : index, ...row]);
    readsTheDossier(withTab('Hồ sơ', { rows: [...numbered, [2], [3, null, '']] }));
  });
});

describe('tabs are found by name', () => {
  test.each(['HỒ SƠ', ' hồ  sơ ', 'Hồ sơ'.normalize('NFD')])('«%s» is the tab Hồ sơ', (name) => {
    readsTheDossier(withTab('Hồ sơ', { name }));
  });

  test('the first of two with the same name is read, with a warning', () => {
    const tables = [...aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.A' })] }), aTable('Hồ sơ', [aDossier()])];
    expect(problemsIn(tables)).toEqual(['warning tab-repeated: Hồ sơ']);
    expect(readWorkbook(tables).value.dossiers).toMatchObject([{ code: 'HS.A' }]);
  });

  test('tabs of the officer’s own are left alone', () => {
    const own = { name: 'Nháp', rows: [['#REF!', 1, true]] };
    readsTheDossier([...withTab('Hồ sơ', {}), own]);
  });
});

describe('blank rows', () => {
  test('are skipped, and rows keep the numbers that the sheet shows', () => {
    const [header = [], row = []] = DOSSIERS.rows;
    const tables = withTab('Hồ sơ', { rows: [header, [], [null, '', '  ', '\u00a0'], row, []] });
    readsTheDossier(tables);
    expect(readWorkbook(tables).value.dossiers).toMatchObject([{ row: 4 }]);
  });

  test('may be cut short: cells past the end of a row are empty', () => {
    readsTheDossier(
      withTab('Hồ sơ', { rows: DOSSIERS.rows.map((row, index) => (index === 0 ? row : row.slice(0, 8))) }),
    );
  });
});

describe('a missing tab', () => {
  test.each<TabName>(['Cấu hình', 'Hồ sơ', 'Thủ tục'])('%s is an error', (name) => {
    expect(problemsIn(aWorkbook({ [name]: null }))).toContain(`error tab-missing: ${name}`);
  });

  test.each<TabName>([
    'Văn bản',
    'Dự toán',
    'Thu chi',
    'Đầu tư công',
    'Nhân sự',
    'Đào tạo',
    'Phản ánh kiến nghị',
    'Chính quyền số',
    'Nhiệm vụ',
    'Nội dung',
    'Ngày nghỉ',
    'Chỉ tiêu',
  ])('%s reads as empty', (name) => expect(problemsIn(aWorkbook({ [name]: null }))).toEqual([]));

  test('an empty workbook is read without stopping', () => {
    expect(problemsIn([]).filter((problem) => problem.includes('tab-missing'))).toHaveLength(3);
  });
});

describe('a missing column', () => {
  test.each<[TabName, string]>([
    ['Hồ sơ', 'Mã hồ sơ'],
    ['Hồ sơ', 'Ngày tiếp nhận'],
    ['Hồ sơ', 'Trạng thái'],
    ['Thủ tục', 'Mã TTHC'],
    ['Văn bản', 'Trích yếu'],
    ['Thu chi', 'Số tiền (đồng)'],
    ['Ngày nghỉ', 'Loại'],
    ['Cấu hình', 'Giá trị'],
  ])('of %s that is required, %s, is an error of the tab', (name, header) => {
    expect(problemsIn(without(name, header))).toContain(`error column-missing: ${name}, ${header}`);
  });

  test('does not hide what is wrong in the others', () => {
    const tables = without('Hồ sơ', 'Ngày tiếp nhận').map((table) =>
      table.name === 'Hồ sơ' ? { ...table, rows: [...table.rows, [1.01]] } : table,
    );
    expect(problemsIn(tables)).toContain('error cell-unreadable: Hồ sơ, 3, Mã hồ sơ');
  });

  test('does not spoil other tabs', () => {
    expect(readWorkbook(without('Hồ sơ', 'Ngày tiếp nhận')).value.procedures).toHaveLength(4);
  });

  test.each<[TabName, string]>([
    ['Hồ sơ', 'Ngày hẹn trả'],
    ['Hồ sơ', 'Ghi chú'],
    ['Thủ tục', 'Cấp'],
    ['Cấu hình', 'Giải thích'],
  ])('of %s that is optional, %s, reads as blank', (name, header) => {
    expect(problemsIn(without(name, header))).toEqual([]);
    expect(readWorkbook(without(name, header)).value.dossiers).toHaveLength(1);
  });
});
