import { countFigures } from '../../../src/core/definitions/count-figures';
import { figureOf } from '../../../src/core/indicators/figures';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import { conditionsIn } from '../../../src/core/workbook/reading/conditions';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { on } from '../../builders/days';
import { withOwnColumn } from '../../builders/own-columns';
import { brief } from '../../builders/readings';
import { aDossier, anOwnIndicator, aProcedure, aWorkbook, PROCEDURE, type Row } from '../../builders/tables';

const wrote = (text: string) => conditionsIn(text).conditions.map(({ column, value }) => `${column} → ${value}`);

test.each([
  ['Lưu động = Có', ['Lưu động → Có']],
  [' Lưu động=Có ;Trạng thái = Từ chối; ', ['Lưu động → Có', 'Trạng thái → Từ chối']],
  ['Ghi chú = "a; b = c"; Cấp = Xã', ['Ghi chú → a; b = c', 'Cấp → Xã']],
  ['Ghi chú = “a; b”', ['Ghi chú → a; b']],
  ['Ghi chú = ống 12" ngắn; Cấp = Xã', ['Ghi chú → ống 12" ngắn', 'Cấp → Xã']],
  ['Ghi chú =', ['Ghi chú → ']],
  ['', []],
])('the condition «%s» is read', (text, expected) => expect(wrote(text)).toEqual(expected));

test.each(['Lưu động', '= Có', 'Lưu động = Có; linh tinh'])('«%s» is malformed', (text) => {
  expect(conditionsIn(text).malformed).toHaveLength(1);
});

/** How many of the dossiers with these cells in a column of the officers' own the condition picks. */
function picked(condition: string, cells: readonly Cell[], header = 'Lưu động'): number | null {
  const own = [anOwnIndicator({ code: 'DEM', method: 'Đếm', source: 'HS_TIEP_NHAN', condition })];
  const contents = { 'Hồ sơ': cells.map(() => aDossier()), 'Chỉ tiêu riêng': own };
  return countIn(withOwnColumn(aWorkbook(contents), 'Hồ sơ', [header, ...cells]));
}

function countIn(tables: Parameters<typeof readWorkbook>[0]): number | null {
  const figure = figureOf(countFigures(readWorkbook(tables).value).value, 'DEM') as { value: number } | undefined;
  return figure?.value ?? null;
}

describe('a column of the officers’ own', () => {
  test.each<[string, number, readonly Cell[]]>([
    ['Lưu động = Có', 4, ['Có', ' CÓ ', 'co\u0301', true, 'Không', null, false]],
    ['LƯU  ĐỘNG = có', 1, ['Có', null]],
    ['Lưu động = Không', 4, ['Có', 'không', null, ' ', false]],
    ['Lưu động =', 2, ['Có', null, '  ']],
    ['Lưu động = Tổ 1', 1, ['Tổ  1', 'Tổ 11', 1]],
    ['Lưu động = 1,5', 2, [1.5, '1,5', 15, '1.5']],
    ['Lưu động = 1/4/2023', 3, [{ day: on('2023-04-01').day }, '01/04/2023', '1/4/2023', '1/4/2024']],
  ])('«%s» holds for %i of its cells', (condition, expected, cells) => {
    expect(picked(condition, cells)).toBe(expected);
  });

  test('that the tab has twice counts once, the leftmost, and is told', () => {
    const condition = 'lưu động = Có';
    const own = ['A', 'B'].map((code) => anOwnIndicator({ code, method: 'Đếm', source: 'HS_TIEP_NHAN', condition }));
    const other = anOwnIndicator({ code: 'DEM', method: 'Đếm', source: 'VB_BAN_HANH', condition: 'Loại = Kế hoạch' });
    const book = aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()], 'Chỉ tiêu riêng': [...own, other] });
    const told = (tables: typeof book) =>
      countFigures(readWorkbook(tables).value)
        .problems.map(brief)
        .filter((text) => text.includes('repeated'));
    const once = withOwnColumn(book, 'Hồ sơ', ['Lưu  động', 'Có', 'Không']);
    const twice = withOwnColumn(once, 'Hồ sơ', ['LƯU ĐỘNG', 'Không', 'Không']);
    expect(told(once)).toEqual([]);
    expect(told(twice)).toEqual(['warning column-repeated: Hồ sơ, Lưu động']);
    expect(told(withOwnColumn(once, 'Văn bản', ['Lưu động']))).toEqual([]);
    expect(figureOf(countFigures(readWorkbook(twice).value).value, 'A')).toMatchObject({ value: 1 });
  });

  test('may have «;» in what it asks for', () => {
    expect(picked('Lưu động = "Thôn 1; thôn 2"', ['Thôn 1; thôn 2', 'Thôn 1'])).toBe(1);
  });
});

describe('a column of the contract is compared by what it means', () => {
  const count = (condition: string, ...dossiers: readonly Row[]) => {
    const own = [anOwnIndicator({ code: 'DEM', method: 'Đếm', source: 'HS_TIEP_NHAN', condition })];
    return countIn(aWorkbook({ 'Hồ sơ': dossiers.map((row) => aDossier(row)), 'Chỉ tiêu riêng': own }));
  };

  test('a choice in any spelling', () => {
    expect(count('Trạng thái = CHỜ BỔ SUNG', { status: 'chờ  bổ sung' }, {})).toBe(1);
  });
  test('a day, typed as a text or not', () => {
    const due = [{ dueOn: '2023-04-20' }, { dueOn: '20/4/2023' }, { dueOn: '2023-04-21' }];
    expect(count('Ngày hẹn trả = 20/4/2023', ...due)).toBe(2);
  });
  test('a blank day', () => expect(count('Ngày hẹn trả =', {}, { dueOn: '2023-04-20' })).toBe(1));
  test('an amount', () => {
    expect(count('Số tiền (đồng) = 15.000', { amountVnd: 15_000 }, { amountVnd: '15.000' }, {})).toBe(2);
  });
  test('a code, with or without spaces', () => {
    expect(count(`Mã TTHC = ${PROCEDURE.offered}`, { procedureCode: ` ${PROCEDURE.offered}` }, {})).toBe(1);
  });
  test('yes or no, blank being no', () => {
    const ticks = [{ digitised: 'Có' }, { digitised: true }, { digitised: 'Không' }, {}];
    expect(count('Số hóa = Có', ...ticks)).toBe(2);
    expect(count('Số hóa = Không', ...ticks)).toBe(2);
  });
  test('a blank cell means the default of its column', () => {
    const own = [anOwnIndicator({ code: 'DEM', method: 'Đếm', source: 'TTHC_TONG', condition: 'Cấp = Xã' })];
    const procedures = [aProcedure({ code: '1.1' }), aProcedure({ code: '1.2', level: 'Tỉnh' })];
    expect(countIn(aWorkbook({ 'Thủ tục': procedures, 'Chỉ tiêu riêng': own }))).toBe(1);
  });
});
