import { placeOf } from '../../../src/xlsx/cell-address';
import { ChangedCells } from '../../../src/xlsx/formulas/changed-cells';
import { formulaOf } from '../../../src/xlsx/formulas/formula';
import { nameKey } from '../../../src/xlsx/formulas/name-key';
import { type FormulaCell, staleFormulas } from '../../../src/xlsx/formulas/stale-formulas';
import { rangeOf } from '../../../src/xlsx/reading/cell-place';

const NAMES = {
  names: [
    { name: 'Tien', scope: null, text: "'Hồ sơ'!$H$2:$H$9" },
    { name: 'Tien', scope: 'Khác', text: "'Thủ tục'!$A$1" },
    { name: 'Vong', scope: null, text: 'Vong+1' },
  ],
  tables: [{ name: 'Bang', sheet: 'Hồ sơ', range: rangeOf('A1:K9') }],
};

const cell = (sheet: string, place: string, text: string): FormulaCell => {
  const { top: row, left: column } = rangeOf(place);
  const home = { row, column };
  return { sheet, row, column, home, formula: formulaOf(text), isArea: false, results: rangeOf(place) };
};

/** The places of stale formulas when these cells of «Hồ sơ» change. */
function stale(cells: readonly FormulaCell[], ...changed: readonly string[]): readonly string[] {
  const cellsChanged = new ChangedCells();
  for (const place of changed) {
    const range = rangeOf(place);
    if (place.includes(':')) cellsChanged.addRange(nameKey('Hồ sơ'), range);
    else cellsChanged.add(nameKey('Hồ sơ'), range.top, range.left);
  }
  return [...staleFormulas(cells, cellsChanged, NAMES)].map(
    ({ sheet, row, column }) => `${sheet}!${placeOf(row, column)}`,
  );
}

test.each([
  ['a cell', "'hồ SƠ'!H5", true],
  ['a range', "SUM('Hồ sơ'!A1:Z9)", true],
  ['a range beside it', "SUM('Hồ sơ'!A6:Z9)", false],
  ['a column', "COUNTA('Hồ sơ'!H:H)", true],
  ['another column', "COUNTA('Hồ sơ'!A:A)", false],
  ['rows', "SUM('Hồ sơ'!4:6)", true],
  ['a name', 'SUM(tien)', true],
  ['a name that nobody knows', 'SUM(Lạ)', true],
  ['a name that means itself', 'Vong', true],
  ['a column of a table', 'SUM(Bang[x])', true],
  ['a table by its name', 'ROWS(Bang)', true],
  ['sheets from one to another', "SUM('A:B'!C1)", true],
  ['another workbook', "'[1]Hồ sơ'!H5", false],
  ['the moment', 'TODAY()', true],
  ['nothing', '1+1', false],
  ['a cell of its own sheet', 'H5', false],
])('a formula that reads %s', (_, text, isStale) => {
  expect(stale([cell('Tổng', 'B2', text)], 'H5')).toEqual(isStale ? ['Tổng!B2'] : []);
});

test('a name of the formula’s own sheet counts before that of the workbook', () => {
  expect(stale([cell('Khác', 'B2', 'Tien')], 'H5')).toEqual([]);
});

test('what reads a stale formula is stale too, in whatever order they stand', () => {
  const chain = [cell('Tổng', 'A1', 'A2'), cell('Tổng', 'A2', 'B9*2'), cell('Tổng', 'B9', "'Hồ sơ'!H5")];
  expect(stale(chain, 'H5')).toHaveLength(3);
  expect(stale(chain, 'H6')).toEqual([]);
});

test('a row of the register keeps its results when only another row changes', () => {
  const rows = ['2', '5', '6'].map((row) => cell('Hồ sơ', `J${row}`, `H${row}*2`));
  expect(stale(rows, 'H5')).toEqual(['Hồ sơ!J5']);
  expect(stale(rows, 'A10:XFD12')).toEqual([]);
});

test('a shared formula is read from where it stands', () => {
  const shared = { ...cell('Hồ sơ', 'J7', 'H2*$A$1'), home: { row: 1, column: 9 } };
  expect(stale([shared], 'H7')).toEqual(['Hồ sơ!J7']);
  expect(stale([shared], 'H2')).toEqual([]);
  expect(stale([shared], 'A1')).toEqual(['Hồ sơ!J7']);
});

test('chains of any length and direction end', () => {
  const up = Array.from({ length: 3000 }, (_, row) => cell('Tổng', `A${row + 1}`, `A${row + 2}`));
  const down = Array.from({ length: 3000 }, (_, row) => cell('Tổng', `C${row + 2}`, `SUM(C$1:C${row + 1})`));
  const first = [cell('Tổng', 'A3001', "'Hồ sơ'!H5"), cell('Tổng', 'C1', "'Hồ sơ'!H5")];
  expect(stale([...up, ...down, ...first], 'H5')).toHaveLength(6002);
});
