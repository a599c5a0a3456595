import { aSheet } from './a-world';

const place = (range: GoogleAppsScript.Spreadsheet.Range) => [
  range.getRow(),
  range.getColumn(),
  range.getNumRows(),
  range.getNumColumns(),
];

describe('a range', () => {
  test('B2:D5 is at row 2, column 2, with 4 rows and 3 columns (row 1)', () => {
    const range = aSheet().sheet.getRange('B2:D5');
    expect(place(range)).toEqual([2, 2, 4, 3]);
    expect(range.getA1Notation()).toBe('B2:D5');
    expect([range.getLastRow(), range.getLastColumn()]).toEqual([5, 4]);
  });

  test('5:7 is three whole rows and keeps its notation (row 3)', () => {
    const { sheet } = aSheet();
    const range = sheet.getRange('5:7');
    expect(place(range)).toEqual([5, 1, 3, sheet.getMaxColumns()]);
    expect(range.getA1Notation()).toBe('5:7');
  });

  test('A2:C goes down to the last row of the grid', () => {
    expect(place(aSheet().sheet.getRange('A2:C'))).toEqual([2, 1, 999, 3]);
  });

  test.each([
    ['R2C3', 'C2'],
    ['r2c3:R5C4', 'C2:D5'],
    ['R5C4:R2C3', 'C2:D5'],
    ['Tab!R1C1:R2C1', 'A1:A2'],
    ['D5:B2', 'B2:D5'],
    ['B5:D2', 'B2:D5'],
    ['$d$5:$b$2', 'B2:D5'],
    ['7:5', '5:7'],
    ['D:B', 'B:D'],
    ["'Tab'!5:7", '5:7'],
    ['a1', 'A1'],
  ])('asked for as %s is %s', (asked, notation) => {
    expect(aSheet().sheet.getRange(asked).getA1Notation()).toBe(notation);
  });

  test('of whole rows or columns covers them, in whichever order they are named', () => {
    const { sheet } = aSheet();
    expect(place(sheet.getRange('7:5'))).toEqual([5, 1, 3, sheet.getMaxColumns()]);
    expect(place(sheet.getRange('D:B'))).toEqual([1, 2, sheet.getMaxRows(), 3]);
    expect(place(sheet.getRange('C:A2'))).toEqual([2, 1, 999, 3]);
  });

  test.each(['', 'R0C1', 'R[1]C[1]', 'A0', 'A1:B2:C3', 'B2:C0', '1'])('is not found as «%s»', (asked) => {
    expect(() => aSheet().sheet.getRange(asked)).toThrow(/Range not found|outside the dimensions/);
  });

  test('loses the name of its sheet in its notation (row 5)', () => {
    const { book, sheet } = aSheet();
    expect(sheet.getRange('Tab!E10:F12').getA1Notation()).toBe('E10:F12');
    expect(book.getRange("'Tab'!E10:F12").getSheet().getName()).toBe('Tab');
  });

  test('RC1 is the column RC, and not a form of R1C1 (row 9)', () => {
    const { sheet } = aSheet();
    sheet.insertColumnsAfter(26, 500);
    expect(sheet.getRange('RC1').getA1Notation()).toBe('RC1');
    expect(sheet.getRange('RC1').getColumn()).toBe(471);
  });

  test('is found in lower case and with $ (row 11)', () => {
    const range = aSheet().sheet.getRange('$aa$11'.replace('aa', 'z'));
    expect([range.getA1Notation(), range.getColumn()]).toEqual(['Z11', 26]);
  });

  test('moved by nothing is itself, and keeps its columns when only rows are given (rows 13, 15)', () => {
    const range = aSheet().sheet.getRange('B2:D5');
    expect(range.offset(0, 0).getA1Notation()).toBe('B2:D5');
    expect(range.offset(1, 1, 3).getA1Notation()).toBe('C3:E5');
  });

  test('counts its own cells from 1 (row 17)', () => {
    const range = aSheet().sheet.getRange('B2:D5');
    expect(range.getCell(1, 1).getA1Notation()).toBe(range.offset(0, 0, 1, 1).getA1Notation());
  });

  test('prints as Range (row 19)', () => {
    expect(String(aSheet().sheet.getRange('A1'))).toBe('Range');
  });

  test('cannot begin above the first row or left of the first column, or leave the grid (row 83)', () => {
    const { sheet } = aSheet();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1001, 1)).toThrow('outside the dimensions of the sheet');
  });

  test('refuses what is no number, as the live service does', () => {
    const sheet = aSheet().sheet as unknown as { getRange(...args: unknown[]): unknown };
    expect(() => sheet.getRange(1, Number.NaN)).toThrow("don't match the method signature");
  });

  test('throws by name what is not emulated', () => {
    const range = aSheet().sheet.getRange('A1');
    expect(() => range.randomize()).toThrow('not emulated: Range.randomize');
  });
});
