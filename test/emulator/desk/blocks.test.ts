import { dateCell } from '../a-world';
import { aDesk, at, place } from './a-desk';

describe('a block from the clipboard', () => {
  test('is read cell by cell, each by its own format, and short rows end in blanks', () => {
    const { an, tab, sheet } = aDesk([['cũ', 'cũ']]);
    sheet.getRange('A2').setNumberFormat('@');
    an.paste(tab, at('A1'), [['1/4'], ['007', '=1+1']]);
    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['', ''],
      ['', '=1+1'],
    ]);
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['01/04/2026', '']]);
    expect(sheet.getRange('A2').getValue()).toBe('007');
  });

  test.each([
    ['one cell', [['x']], 'A1:B3', 'A1:B3'],
    ['half the rows', [['x', 'y']], 'A1:B4', 'A1:B4'],
    ['half the rows and more columns', [['x', 'y', 'z']], 'A1:B4', 'A1:C4'],
    ['no part of the selection', [['x'], ['y']], 'A1:A3', 'A1:A2'],
  ])('of %s is repeated where the selection is a multiple of it', (_what, texts, selection, written) => {
    const { an, tab, state } = aDesk();
    expect(an.paste(tab, at(selection), texts)).toMatchObject({ kind: 'done', area: at(written) });
    const { rows, columns } = at(written);
    expect([state.lastRow(), state.lastColumn()]).toEqual([rows, columns]);
    expect(state.values.at(rows, columns)).toBe(
      texts[(rows - 1) % texts.length]?.[(columns - 1) % (texts[0]?.length ?? 1)],
    );
  });

  test('that reaches past the end makes the sheet grow; undone, it shrinks again', () => {
    const { an, tab, state, sheet } = aDesk();
    an.paste(tab, at('Z1000'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([state.maxRows, state.maxColumns]).toEqual([1001, 27]);
    expect(sheet.getRange('AA1001').getValue()).toBe('d');
    an.undo();
    expect([state.maxRows, state.maxColumns, state.lastRow()]).toEqual([1000, 26, 0]);
  });

  test('goes past a rule with «reject input», which stays and marks it', () => {
    const { an, tab, sheet, services } = aDesk();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['Có']).setAllowInvalid(false).build();
    sheet.getRange('B1:B3').setDataValidation(rule);
    const outcome = an.paste(tab, at('A1'), [
      ['1', 'Có'],
      ['2', 'lạ'],
    ]);
    expect(outcome).toMatchObject({ kind: 'done', marked: [place('B2')] });
    expect(sheet.getRange('B2').getValue()).toBe('lạ');
    expect(sheet.getRange('B2').getDataValidation()?.getAllowInvalid()).toBe(false);
  });

  test('is written whole or not at all', () => {
    const { an, tab, state } = aDesk();
    expect(an.paste(tab, at('A1'), [['a'], ['x'.repeat(50_001)]]).kind).toBe('refused');
    state.maxRows = 380_000;
    const wide = [Array.from({ length: 30 }, () => 'x')];
    expect(an.paste(tab, at('A1'), wide)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('10.000.000 ô'),
    });
    expect([state.lastRow(), state.maxColumns]).toEqual([0, 26]);
    expect(an.undo()).toBeNull();
  });

  test('without a cell changes nothing', () => {
    const { an, tab } = aDesk();
    expect([an.paste(tab, at('A1'), []), an.paste(tab, at('A1'), [[]])]).toMatchObject([
      { kind: 'done', area: null },
      { kind: 'done', area: null },
    ]);
  });
});

test('the Delete key takes values and formulas; looks, notes and rules stay', () => {
  const { an, tab, sheet } = aDesk([['a', 'b', 'c']]);
  sheet.getRange('A1').setBackground('#ff0000').setNote('ghi chú');
  sheet.getRange('B1').insertCheckboxes();
  sheet.getRange('C1').setFormula('=1');
  an.clear(tab, [at('A1:B500'), at('C1')]);
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['', '', '']]);
  expect([
    sheet.getRange('C1').getFormula(),
    sheet.getRange('A1').getBackground(),
    sheet.getRange('A1').getNote(),
  ]).toEqual(['', '#ff0000', 'ghi chú']);
  expect(sheet.getRange('B1').getDataValidation()).not.toBeNull();
});

test('a format is set on whole areas, and one that cannot be shown is refused', () => {
  const { an, tab, sheet } = aDesk([[1234.5]]);
  an.format(tab, [at('A1:A3'), at('C1')], { numberFormat: '#,##0.00', bold: true, background: '#FF0000' });
  expect(sheet.getRange('A1').getDisplayValue()).toBe('1.234,50');
  expect(sheet.getRange('A1:C1').getFontWeights()).toEqual([['bold', 'normal', 'bold']]);
  an.format(tab, [at('A1')], { numberFormat: '', bold: false, background: null });
  expect([sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getBackground()]).toEqual(['1234,5', '#ffffff']);
  expect(an.format(tab, [at('A1')], { numberFormat: '0.0E+0' })).toMatchObject({ kind: 'refused' });
});

describe('the fill handle', () => {
  const filled = (source: readonly unknown[], options: { readonly up?: boolean; readonly count?: number } = {}) => {
    const { an, tab, sheet } = aDesk();
    const count = options.count ?? 3;
    const first = options.up ? count + 1 : 1;
    const range = sheet.getRange(first, 1, source.length, 1).setValues(source.map((cell) => [cell]));
    const { row, rows } = { row: range.getRow(), rows: source.length };
    const target = { row: options.up ? 1 : row + rows, column: 1, rows: count, columns: 1 };
    an.fill(tab, { row, column: 1, rows, columns: 1 }, target);
    return sheet.getRange(target.row, 1, count, 1).getDisplayValues().flat();
  };

  test.each([
    ['repeats one number', [7], ['7', '7', '7']],
    ['goes on with two numbers', [1, 2], ['3', '4', '5']],
    ['goes on by tenths without a trace of binary fractions', ['0,1', '0,2'], ['0,3', '0,4', '0,5']],
    ['repeats numbers without one difference', [1, 2, 4], ['1', '2', '4']],
    ['goes on with one day', ['30/12/2025'], ['31/12/2025', '01/01/2026', '02/01/2026']],
    ['goes on by weeks', ['1/3/2026', '8/3/2026'], ['15/03/2026', '22/03/2026', '29/03/2026']],
    ['goes on by months', ['15/10/2025', '15/11/2025'], ['15/12/2025', '15/01/2026', '15/02/2026']],
    ['goes on with last days of months', ['30/11/2025', '31/12/2025'], ['31/01/2026', '28/02/2026', '31/03/2026']],
    ['counts on behind a text', ['Mục 9'], ['Mục 10', 'Mục 11', 'Mục 12']],
    ['keeps the width of a number with zeros', ['HS-0099'], ['HS-0100', 'HS-0101', 'HS-0102']],
    ['counts by the difference of two texts', ['Kỳ 1', 'Kỳ 3'], ['Kỳ 5', 'Kỳ 7', 'Kỳ 9']],
    ['repeats a text', ['Có'], ['Có', 'Có', 'Có']],
    ['repeats digits that are text', ["'007"], ['007', '007', '007']],
    ['repeats what is mixed', [1, 'x'], ['1', 'x', '1']],
    ['repeats blanks among numbers', [1, '', 3], ['1', '', '3']],
  ])('%s', (_what, source, shown) => {
    expect(filled(source)).toEqual(shown);
  });

  test('goes on backwards when drawn up', () => {
    expect(filled([5, 7], { up: true })).toEqual(['-1', '1', '3']);
    expect(filled(['Mục 3'], { up: true, count: 2 })).toEqual(['Mục 1', 'Mục 2']);
    expect(filled(['1/3/2026'], { up: true, count: 2 })).toEqual(['27/02/2026', '28/02/2026']);
  });

  test('goes on to the left as the live service does (row 65)', () => {
    const { an, tab, sheet } = aDesk();
    sheet.getRange('E1:H1').setValues([[10, 8, 6, 4]]);
    an.fill(tab, at('E1:H1'), at('B1:D1'));
    expect(sheet.getRange('B1:D1').getValues()).toEqual([[16, 14, 12]]);
  });

  test('copies formulas with their relative references moved, and what does not move as it stands', () => {
    const { an, tab, sheet } = aDesk();
    sheet.getRange('B2').setFormula(`=A1+$A1+A$1+$A$1+SUM(A:A;1:1)+LOG10(2)&"A1"&'A1 b'!C3`);
    an.fill(tab, at('B2'), at('B3'));
    an.fill(tab, at('B2'), at('C2'));
    expect(sheet.getRange('B3').getFormula()).toBe(`=A2+$A2+A$1+$A$1+SUM(A:A;2:2)+LOG10(2)&"A1"&'A1 b'!C4`);
    expect(sheet.getRange('C2').getFormula()).toBe(`=B1+$A1+B$1+$A$1+SUM(B:B;1:1)+LOG10(2)&"A1"&'A1 b'!D3`);
    sheet.getRange('A5').setFormula('=B1*A5');
    an.fill(tab, at('A5'), at('A4'));
    expect(sheet.getRange('A4').getFormula()).toBe('=#REF!*A4');
  });

  test('carries looks and rules along, a rule with what it rejects too', () => {
    const { an, tab, sheet, services } = aDesk([[dateCell('2026-03-02'), 'x']]);
    const rule = services.SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
    sheet.getRange('A1:B1').setBackground('#ffff00').setDataValidation(rule);
    sheet.getRange('A2:A3').setNumberFormat('0').setFontWeight('bold');
    expect(an.fill(tab, at('A1:B1'), at('A2:B3'))).toMatchObject({ kind: 'done', marked: [place('B2'), place('B3')] });
    expect(sheet.getRange('A3').getDisplayValue()).toBe('04/03/2026');
    expect([sheet.getRange('A3').getBackground(), sheet.getRange('A3').getFontWeight()]).toEqual(['#ffff00', 'normal']);
  });

  test('goes straight only', () => {
    const { an, tab } = aDesk();
    expect([an.fill(tab, at('A1'), at('B2')), an.fill(tab, at('A1'), at('A3:A4'))]).toMatchObject([
      { kind: 'refused' },
      { kind: 'refused' },
    ]);
  });
});
