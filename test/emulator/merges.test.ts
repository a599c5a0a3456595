import { aSheet } from './a-world';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const merges = (sheet: Sheet, cells = 'A1:J20') =>
  sheet
    .getRange(cells)
    .getMergedRanges()
    .map((range) => range.getA1Notation());

describe('merged cells', () => {
  test('go across row by row, and down column by column (row 57)', () => {
    const { sheet } = aSheet();
    sheet.getRange('D1:F2').mergeAcross();
    sheet.getRange('A5:B7').mergeVertically();
    expect(merges(sheet)).toEqual(['D1:F1', 'D2:F2', 'A5:A7', 'B5:B7']);
  });

  test('are found by any range that touches them (row 59)', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1:B2').merge();
    expect(merges(sheet, 'A1:C3')).toEqual(['A1:B2']);
    expect(merges(sheet, 'B2')).toEqual(['A1:B2']);
    expect(merges(sheet, 'C3:D4')).toEqual([]);
    expect([sheet.getRange('B2').isPartOfMerge(), sheet.getRange('B2:C2').isPartOfMerge()]).toEqual([true, false]);
  });

  test('keep the first of several values', () => {
    const { sheet } = aSheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge().breakApart();
    expect(sheet.getDataRange().getValues()).toEqual([['a']]);
  });

  test('can neither be merged nor broken apart by a part of them', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1:B2').merge();
    expect(() => sheet.getRange('B2:C3').merge()).toThrow('You must select all cells in a merged range');
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
    sheet.getRange('A1:C3').merge();
    expect(merges(sheet)).toEqual(['A1:C3']);
  });

  test('move and grow with rows that are inserted, and shrink with those that are deleted', () => {
    const { sheet } = aSheet();
    sheet.getRange('A3:A4').merge();
    sheet.insertRowsBefore(1, 2);
    expect(merges(sheet)).toEqual(['A5:A6']);
    sheet.insertRowsBefore(6, 1);
    expect(merges(sheet)).toEqual(['A5:A7']);
    sheet.deleteRows(6, 2);
    expect(merges(sheet)).toEqual([]);
  });

  test('stay when the sheet is cleared', () => {
    const { sheet } = aSheet([['a']]);
    sheet.getRange('A1:B1').merge();
    sheet.clear();
    expect(merges(sheet)).toEqual(['A1:B1']);
  });
});

test('borders are drawn around and inside a range; what is null stays, what is false goes', () => {
  const { sheet, file } = aSheet();
  sheet.getRange('B2:C3').setBorder(true, true, true, true, true, true);
  sheet.getRange('B2:C3').setBorder(null, null, false, null, null, null);
  const looks = file.book.sheets[0]?.looks;
  const at = (row: number, column: number) =>
    (['borderTop', 'borderRight', 'borderBottom', 'borderLeft'] as const).map(
      (side) => looks?.[side].at(row, column) !== undefined,
    );
  expect([at(2, 2), at(3, 3), at(4, 2)]).toEqual([
    [true, true, true, true],
    [true, true, false, true],
    [false, false, false, false],
  ]);
  sheet.clearFormats();
  expect(at(2, 2)).toEqual([false, false, false, false]);
});

test('alignments and slanted letters are set cell by cell', () => {
  const { sheet, file } = aSheet();
  sheet
    .getRange('A1:B1')
    .setHorizontalAlignments([['left', 'right']])
    .setFontStyles([['italic', null]]);
  expect(['A1', 'B1'].map((cell) => sheet.getRange(cell).getHorizontalAlignment())).toEqual(['left', 'right']);
  const { fontStyle } = file.book.sheets[0]?.looks ?? {};
  expect([fontStyle?.at(1, 1), fontStyle?.at(1, 2)]).toEqual(['italic', undefined]);
});
