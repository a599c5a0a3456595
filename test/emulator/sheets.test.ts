import { AN, aSheet, BINH } from './a-world';

describe('a sheet', () => {
  test('does not grow by blank rows (row 39)', () => {
    const { sheet } = aSheet([['a']]);
    sheet.insertRowsAfter(1, 3);
    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([1, 1003]);
  });

  test('has two more last columns after two are inserted (row 41)', () => {
    const { sheet } = aSheet([['a', 'b', 'c']]);
    sheet.insertColumnsBefore(2, 2);
    expect(sheet.getLastColumn()).toBe(5);
    sheet.insertColumnsAfter(1, 2);
    expect(sheet.getLastColumn()).toBe(7);
    expect(sheet.getDataRange().getValues()).toEqual([['a', '', '', '', '', 'b', 'c']]);
  });

  test('keeps its last row when a blank row below it is deleted (row 43)', () => {
    const { sheet } = aSheet([['a']]);
    sheet.deleteRow(2);
    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([1, 999]);
  });

  test('keeps at least one row that is not frozen', () => {
    const { sheet } = aSheet();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('all non-frozen rows');
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows");
    expect(() => sheet.deleteRows(1000, 2)).toThrow('out of bounds');
  });

  test('cleared loses values and formats and keeps notes and validations (row 51)', () => {
    const { services, sheet } = aSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    const cell = sheet
      .getRange('A1')
      .setValue('a')
      .setBackground('#FF0000')
      .setNote('chú thích')
      .setDataValidation(rule);
    sheet.clear();
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ffffff', 'chú thích']);
    expect(cell.getDataValidation()?.getCriteriaValues()).toEqual([['a', 'b'], true]);
  });

  test('cleared of formats is white again and keeps values, notes and validations (row 53)', () => {
    const { sheet } = aSheet([['a']]);
    const cell = sheet.getRange('A1').setBackground('red').setNote('n').setFontWeight('bold').insertCheckboxes();
    sheet.clearFormats();
    expect([cell.getBackground(), cell.getFontWeight(), cell.getNote()]).toEqual(['#ffffff', 'normal', 'n']);
    expect([cell.getValue(), String(cell.getDataValidation()?.getCriteriaType())]).toEqual([false, 'CHECKBOX']);
  });

  test('is inserted at a position from 0, and its index counts from 1 (row 75)', () => {
    const { book } = aSheet();
    book.insertSheet('s1');
    book.insertSheet('s2');
    const third = book.insertSheet('s3', 1);
    book.insertSheet('s4', 0);
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['s4', 'Tab', 's3', 's1', 's2']);
    expect(third.getIndex()).toBe(3);
  });

  test('has one name by two methods; the spreadsheet answers its first sheet’s id (row 77)', () => {
    const { book, sheet } = aSheet();
    book.insertSheet('khác');
    expect(sheet.getSheetName()).toBe(sheet.getName());
    expect(book.getSheetId()).toBe(sheet.getSheetId());
  });

  test('remembers the widths of its columns (row 79)', () => {
    const { sheet } = aSheet();
    sheet.setColumnWidth(1, 40).setColumnWidths(2, 2, 250);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([40, 250, 250, 100]);
  });

  test('cannot share a name with another, be the last one deleted, or be used once deleted', () => {
    const { book, sheet } = aSheet();
    expect(() => book.insertSheet('Tab')).toThrow('A sheet with the name "Tab" already exists.');
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    book.insertSheet('khác');
    book.deleteSheet(sheet);
    expect(() => sheet.getLastRow()).toThrow('not found');
    expect(book.getSheetByName('tab')).toBeNull();
  });

  test('takes rows at its end, and grows for them', () => {
    const { sheet } = aSheet([['a']]);
    sheet.deleteRows(2, 999);
    sheet.appendRow(['02/03/2026', 2]).appendRow([3]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', ''],
      [new Date('2026-03-01T17:00:00Z'), 2],
      [3, ''],
    ]);
  });

  test('is active for the officer who opened it, and for nobody else', () => {
    const { book, file } = aSheet();
    book.insertSheet('khác');
    expect(book.getActiveSheet().getName()).toBe('khác');
    expect(file.as(BINH).SpreadsheetApp.getActiveSheet().getName()).toBe('Tab');
    book.moveActiveSheet(1);
    expect(book.getSheets()[0]?.getName()).toBe('khác');
    expect(book.getEditors().map(String)).toEqual([AN, BINH]);
  });
});

describe('formats', () => {
  test('are white, automatic and normal at first (row 85)', () => {
    const range = aSheet().sheet.getRange('A1');
    expect([range.getBackground(), range.getFontWeight()]).toEqual(['#ffffff', 'normal']);
  });

  test('of numbers are read back as set (row 87)', () => {
    const { sheet } = aSheet();
    expect(sheet.getRange('A1:B2').setNumberFormat('0.00').getNumberFormats()).toEqual([
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ]);
  });

  test('of backgrounds are lower case, and one colour fills every cell (row 89)', () => {
    const { sheet } = aSheet();
    expect(sheet.getRange('A1:B1').setBackground('#FFEEDD').getBackgrounds()).toEqual([['#ffeedd', '#ffeedd']]);
  });

  test('are the user’s own: conditional formats do not show in them (row 93)', () => {
    const { services, sheet } = aSheet();
    const range = sheet.getRange('A2:A10');
    const builder = services.SpreadsheetApp.newConditionalFormatRule();
    const rule = builder.whenFormulaSatisfied('=$B2<0').setBackground('#FF0000').setRanges([range]).build();
    sheet.setConditionalFormatRules([rule]);
    expect(range.getBackground()).toBe('#ffffff');
    const [kept] = sheet.getConditionalFormatRules();
    expect(kept?.getRanges()[0]?.getA1Notation()).toBe('A2:A10');
    expect(kept?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$B2<0']);
  });

  test('of rows inserted are those of the row above', () => {
    const { sheet } = aSheet([['a'], ['b']]);
    sheet.getRange('A1').setNumberFormat('@');
    sheet.insertRowsAfter(1, 2);
    expect(sheet.getRange('A1:A4').getNumberFormats().flat()).toEqual(['@', '@', '@', '0.###############']);
  });
});

describe('rows added after the last one', () => {
  const grown = (rowsAtEnd: 'plain' | 'alike') => {
    const { book, services, sheet } = aSheet([['a'], ['b']], {}, { rowsAtEnd });
    sheet.getRange('A:A').setNumberFormat('@');
    book.setNamedRange('ten', sheet.getRange('A:B'));
    const rule = services.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2<0');
    sheet.setConditionalFormatRules([
      rule
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A2:B')])
        .build(),
    ]);
    sheet.insertRowsAfter(1000, 2);
    return {
      name: book.getRangeByName('ten')?.getLastRow(),
      colours: sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getLastRow(),
      formats: sheet.getRange('A1000:A1002').getNumberFormats().flat(),
    };
  };

  test('are in no name, rule or format made before, though it was made of whole columns', () => {
    const automatic = '0.###############';
    expect(grown('plain')).toEqual({ name: 1000, colours: 1000, formats: ['@', automatic, automatic] });
  });

  test('look like the last one in a world that says so', () => {
    expect(grown('alike')).toEqual({ name: 1000, colours: 1000, formats: ['@', '@', '@'] });
  });
});

describe('rules of a sheet', () => {
  test('of accepted values print as DataValidation (row 97)', () => {
    expect(String(aSheet().services.SpreadsheetApp.newDataValidation().requireDate().build())).toBe('DataValidation');
  });

  test('of values in a range answer the range and whether there is a drop-down (row 99)', () => {
    const { services, sheet } = aSheet();
    const ruleOf = (showsList: boolean) =>
      services.SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:B9'), showsList).build();
    const [range, showsList] = ruleOf(true).getCriteriaValues();
    expect([range.getA1Notation(), showsList, ruleOf(false).getCriteriaValues()[1]]).toEqual(['B1:B9', true, false]);
  });

  test('of tick boxes replace other rules, and leave blanks when taken away (rows 101, 103)', () => {
    const { services, sheet } = aSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireDate().build();
    const range = sheet.getRange('A1:A2').setDataValidation(rule).insertCheckboxes();
    expect(String(range.getDataValidation()?.getCriteriaType())).toBe('CHECKBOX');
    range.removeCheckboxes();
    expect(range.getDataValidations()).toEqual([[null], [null]]);
    expect(range.getValues()).toEqual([[''], ['']]);
  });

  test('of days have the criteria’s own names and answer Dates (row 105)', () => {
    const { services } = aSheet();
    const day = new Date('2026-03-02T00:00:00Z');
    const builder = () => services.SpreadsheetApp.newDataValidation();
    expect(String(builder().requireDate().build().getCriteriaType())).toBe('DATE_IS_VALID_DATE');
    const after = builder().requireDateAfter(day).build();
    expect([String(after.getCriteriaType()), after.getCriteriaValues()]).toEqual(['DATE_AFTER', [day]]);
    expect(String(builder().requireDateBetween(day, day).build().getCriteriaType())).toBe('DATE_BETWEEN');
  });

  test('of days do not take a formula (row 107)', () => {
    const builder = aSheet().services.SpreadsheetApp.newDataValidation() as unknown as {
      requireDateAfter(date: string): unknown;
    };
    expect(() => builder.requireDateAfter('=i1')).toThrow("don't match the method signature");
  });

  test('stop a script, too, from writing what they reject', () => {
    const { services, sheet } = aSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false);
    const range = sheet.getRange('A1:A2').setDataValidation(rule.build());
    expect(() => range.setValues([['Có'], ['x']])).toThrow('cell A2 violates the data validation rules');
    expect(range.setValues([['Có'], ['']]).getValues()).toEqual([['Có'], ['']]);
  });

  test('named ranges are found by name, and listed by the spreadsheet and by their sheet (row 109)', () => {
    const { book, sheet } = aSheet();
    book.setNamedRange('mot', sheet.getRange('A1:B2'));
    book.setNamedRange('hai', book.insertSheet('khác').getRange('C3'));
    expect(book.getNamedRanges()).toHaveLength(2);
    expect(sheet.getNamedRanges().map((named) => named.getName())).toEqual(['mot']);
    expect(book.getRangeByName('hai')?.getA1Notation()).toBe('C3');
    expect(book.getRangeByName('ba')).toBeNull();
  });

  test('named ranges move with their rows', () => {
    const { book, sheet } = aSheet();
    book.setNamedRange('mot', sheet.getRange('A5:B6'));
    sheet.insertRowsBefore(2, 3);
    sheet.deleteRow(1);
    expect(book.getRangeByName('mot')?.getA1Notation()).toBe('A7:B8');
  });

  test('named ranges take in rows inserted inside them, and none added after their last row', () => {
    const { book, sheet } = aSheet();
    const nameIsFor = () => book.getRangeByName('tat_ca')?.getNumRows();
    book.setNamedRange('tat_ca', sheet.getRange('A:B'));
    sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    expect([sheet.getMaxRows(), nameIsFor()]).toEqual([1005, 1000]);
    sheet.insertRowsBefore(1000, 2);
    expect([sheet.getMaxRows(), nameIsFor()]).toEqual([1007, 1002]);
    sheet.getRange(1007, 1).setValue('cuối');
    sheet.appendRow(['sau cuối']);
    expect([sheet.getMaxRows(), nameIsFor()]).toEqual([1008, 1002]);
  });

  test('colours of rules stop where named ranges stop', () => {
    const { services, sheet } = aSheet();
    const builder = services.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>0');
    sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A2:B')]).build()]);
    sheet.insertRowsAfter(1000, 5);
    expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getLastRow()).toBe(1000);
  });

  test('a sheet’s protection warns, lists nobody and can be edited (rows 111, 115)', () => {
    const { services, sheet } = aSheet();
    const protection = sheet.protect().setWarningOnly(true);
    expect(protection.getProtectionType()).toBe(services.SpreadsheetApp.ProtectionType.SHEET);
    expect([protection.canEdit(), protection.getEditors(), protection.isWarningOnly()]).toEqual([true, [], true]);
  });

  test('a sheet’s protection covers the whole grid and has no notation (row 23)', () => {
    const { sheet } = aSheet();
    const range = sheet.protect().getRange();
    expect([range.getNumRows(), range.getNumColumns(), range.getA1Notation()]).toEqual([1000, 26, '']);
  });

  test('a range’s protection can be given another range (row 113)', () => {
    const { services, sheet } = aSheet();
    sheet.getRange('A1').protect().setRange(sheet.getRange('B2:E6'));
    const [protection] = sheet.getProtections(services.SpreadsheetApp.ProtectionType.RANGE);
    expect(String(protection?.getProtectionType())).toBe('RANGE');
    expect(protection?.getRange().getA1Notation()).toBe('B2:E6');
  });

  test('a number given as a note comes back with a decimal point (row 73)', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1').setNotes([[25 as unknown as string]]);
    expect(sheet.getRange('A1').getNote()).toBe('25.0');
  });
});
