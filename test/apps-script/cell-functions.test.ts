import { LIVE_TABLE_NAME } from '../../src/core/workbook/contract/product-tabs';
import { loadDist } from '../../src/emulator/world/load-dist';
import { builtFile, builtScript, bundleText } from '../builders/built-script';
import { sampleTables } from '../builders/sample';

type CellFunction = (...args: unknown[]) => unknown;

// The built project, loaded as Apps Script loads it, with no service at hand: custom functions may not need any.
const project = loadDist(builtScript(), {}) as Record<string, CellFunction>;
const call = (name: string, ...args: unknown[]) => (project[name] as CellFunction)(...args);

const CELL_FUNCTIONS = [
  'TY_LE',
  'HAN_TRA',
  'SO_NGAY_LAM_VIEC',
  'TINH_TRANG_HO_SO',
  'TIEN_BANG_CHU',
  'NGAY_VAN_BAN',
  'KY_BAO_CAO',
  'BANG_CHI_TIEU',
  'CHI_TIEU',
];

const day = (iso: string) => new Date(`${iso}T00:00:00+07:00`);
const daysOff = [
  ['Ngày', 'Loại', 'Tên', 'Căn cứ'],
  [day('2023-01-02'), 'Nghỉ', '', ''],
  [day('2023-05-01'), 'Nghỉ', '', ''],
  [day('2023-05-02'), 'Nghỉ', '', ''],
  [day('2023-05-03'), 'Nghỉ', '', ''],
];

/** What Sheets hands over for a range of each tab of the sample, by the tab's name. */
const sampleRanges = new Map(
  sampleTables().map(({ name, rows }) => [
    name,
    rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' && cell ? new Date(cell.day * 86_400_000 - 25_200_000) : (cell ?? ''),
      ),
    ),
  ]),
);

const examples = [
  ...builtFile('globals.js').matchAll(/^ \* Ví dụ(?: với sổ có 5.424 hồ sơ)?: =(\w+)\((.*)\) cho (.+)$/gm),
].map(([, name = '', given = '', answer = '']) => ({ name, given: given.split('; '), answer }));

function argument(text: string): unknown {
  const [, tab, lastColumn = ''] = /^'(.+)'!A:([A-Z])$/.exec(text) ?? [];
  if (tab === undefined) return JSON.parse(text);
  const rows = tab === LIVE_TABLE_NAME ? liveTable() : sampleRanges.get(tab);
  if (!rows) throw new Error(`The sample has no tab «${tab}».`);
  return rows.map((row) => row.slice(0, lastColumn.charCodeAt(0) - 64));
}

function liveTable(): unknown[][] {
  return call('BANG_CHI_TIEU', ...[...sampleRanges.values()].filter((rows) => rows.length > 1)) as unknown[][];
}

/** A result in the words of the examples. Dates come from the realm of the loaded project, so `instanceof` fails. */
function inWords(result: unknown): string {
  if (Array.isArray(result)) return result.flat().map(inWords).join(' và ');
  if (Object.prototype.toString.call(result) !== '[object Date]') return String(result);
  const [year, month, date] = new Date(Number(result) + 25_200_000).toISOString().slice(0, 10).split('-');
  return `${date}/${month && month < '03' ? month : Number(month)}/${year}`;
}

test('each cell function is explained to officers, and nothing else shows up while they type a formula', () => {
  const source = builtFile('globals.js');
  const explained = [...source.matchAll(/@customfunction\n \*\/\nfunction (\w+)\(/g)].map(([, name]) => name);
  expect(explained).toEqual(CELL_FUNCTIONS);
  expect(source.match(/@customfunction/g)).toHaveLength(CELL_FUNCTIONS.length);
});

test('the help of each cell function has one example', () => {
  expect(examples.map(({ name }) => name)).toEqual(CELL_FUNCTIONS);
});

test.each(examples)('the example in the help of $name gives what it says', ({ name, given, answer }) => {
  const result = call(name, ...given.map(argument));
  const [, code, printed] = /^bảng có dòng (\w+) in ra (.+)$/.exec(answer) ?? [];
  if (code === undefined) expect(inWords(result)).toBe(answer);
  else expect((result as unknown[][]).find(([first]) => first === code)?.at(-1)).toBe(printed);
});

test('the bundle has no syntax that Apps Script refuses', () => {
  const bundle = bundleText() + builtFile('cells.js');
  expect(bundle).not.toMatch(/(?:this|\w)\.#\w|static \w+ ?=/);
});

test('a rate is cut off after two decimals unless the officer asks otherwise', () => {
  expect(call('TY_LE', 5328, 5335)).toBe('99,86%');
  expect(call('TY_LE', 5328, 5335, 2, 'Làm tròn')).toBe('99,87%');
  expect(call('TY_LE', 34, 732, 1)).toBe('4,6%');
  expect(call('TY_LE', 0, 0)).toBe('–');
});

test('a range of rates is one call and an unreadable cell spoils only itself', () => {
  expect(call('TY_LE', [[571], ['x'], ['']], [[732], [10], ['']])).toEqual([
    ['78%'],
    ['Lỗi: Tử số phải là số nguyên, đang là «x».'],
    [''],
  ]);
});

test('ranges of different shape are refused in words', () => {
  expect(call('TY_LE', [[1], [2]], [[1]])).toBe('Lỗi: các vùng phải có cùng số dòng và số cột.');
});

test('the due day leaves out weekends and days off', () => {
  expect(call('HAN_TRA', day('2023-04-28'), 1, daysOff)).toEqual(day('2023-05-04'));
  expect(call('HAN_TRA', [[day('2022-12-30')], ['']], 1, daysOff)).toEqual([[day('2023-01-03')], ['']]);
  expect(call('HAN_TRA', day('2023-04-28'), 1, [[day('2023-05-01')]])).toEqual(day('2023-05-02'));
});

test('working days count both ends', () => {
  expect(call('SO_NGAY_LAM_VIEC', day('2023-04-28'), day('2023-05-04'), daysOff)).toBe(2);
});

test('a dossier returned on its due day is on time, one a day later is late', () => {
  const state = (returned: unknown) =>
    call('TINH_TRANG_HO_SO', day('2023-03-01'), day('2023-03-10'), returned, day('2023-03-31'));
  expect(state(day('2023-03-09'))).toBe('Sớm hạn');
  expect(state(day('2023-03-10'))).toBe('Đúng hạn');
  expect(state(day('2023-03-11'))).toBe('Trễ hạn');
  expect(state('')).toBe('Đang giải quyết, quá hạn');
});

test('money is read out as vouchers write it', () => {
  expect(call('TIEN_BANG_CHU', 14578500)).toBe('Mười bốn triệu năm trăm bảy mươi tám nghìn năm trăm đồng');
  expect(call('TIEN_BANG_CHU', 4009000000)).toBe('Bốn tỷ không trăm lẻ chín triệu đồng');
  expect(call('TIEN_BANG_CHU', 1.5)).toBe('Lỗi: Số tiền phải là số nguyên, đang là «1.5».');
});

test('days and periods are written as the decrees ask', () => {
  expect(call('NGAY_VAN_BAN', day('2023-03-08'))).toBe('08/3/2023');
  expect(call('KY_BAO_CAO', '6 tháng đầu năm', '', 2023)).toEqual([[day('2022-12-15'), day('2023-06-14')]]);
  expect(call('KY_BAO_CAO', 'Quý', 5, 2023)).toBe('Lỗi: số kỳ phải từ 1 đến 4.');
});

test('the indicator table of the sample is the report’s, and one code is looked up in it', () => {
  const table = liveTable();
  expect(call('CHI_TIEU', 'HS_TIEP_NHAN', table)).toBe('5.424');
  expect(call('CHI_TIEU', [['TL_DUNG_HAN'], ['HS_TRE_HAN']], table)).toEqual([['99,86%'], ['07']]);
  expect(call('CHI_TIEU', 'HS_LA', table)).toBe('Lỗi: không có chỉ tiêu mã «HS_LA».');
});

test('a range without known headers, or a tab that is missing, is named', () => {
  expect(call('BANG_CHI_TIEU', [['a', 'b']])).toBe(
    'Lỗi: vùng thứ 1 không có dòng tiêu đề của tab nào trong bảng tính.',
  );
  expect(call('BANG_CHI_TIEU', [['Mục', 'Giá trị']])).toBe('Lỗi: thiếu vùng của tab Hồ sơ, Thủ tục.');
});

describe('a range with more rows than a formula can take', () => {
  const column = (rows: number, value: unknown) => Array.from({ length: rows }, () => [value]);
  const register = (rows: number) => [
    ...(sampleRanges.get('Hồ sơ') ?? []).slice(0, 1),
    ...Array.from({ length: rows }, () => (sampleRanges.get('Hồ sơ') ?? [])[1] ?? []),
  ];
  const SAID = /^Lỗi: vùng có 100\.\d+ dòng, quá 100\.000 dòng .*«Tính lại»/;

  test('gets a sentence from each function that takes a range', () => {
    expect(call('TY_LE', column(100_001, 1), column(100_001, 2))).toMatch(SAID);
    expect(call('HAN_TRA', column(100_001, day('2023-04-28')), column(100_001, 1), daysOff)).toMatch(SAID);
    expect(call('BANG_CHI_TIEU', sampleRanges.get('Cấu hình'), register(100_000), sampleRanges.get('Thủ tục'))).toMatch(
      SAID,
    );
    expect(call('CHI_TIEU', 'HS_TIEP_NHAN', sampleRanges.get('Cấu hình'), register(100_000))).toMatch(SAID);
  });

  test('is not one whose further rows are blank', () => {
    const result = call('TY_LE', [...column(3, 1), ...column(150_000, '')], [...column(3, 2), ...column(150_000, '')]);
    expect((result as unknown[][]).slice(0, 4)).toEqual([['50%'], ['50%'], ['50%'], ['']]);
  });
});
