import { calculating } from '../../src/emulator/calculation/calculation';
import { aSheet, dateCell } from './a-world';

const midnight = (iso: string) => new Date(`${iso}T00:00:00+07:00`);

describe('the values of cells', () => {
  test('are one blank cell in an empty sheet (row 25)', () => {
    expect(aSheet().sheet.getDataRange().getValues()).toEqual([['']]);
  });

  test('are a range’s first cell when one value is asked for (row 27)', () => {
    const { sheet } = aSheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(sheet.getDataRange().getValue()).toBe('a');
  });

  test('are blank text for blanks, and midnight in the Sheet’s own zone for days', () => {
    const { sheet } = aSheet([[dateCell('2026-03-02'), null, 'x', 1, true]]);
    expect(sheet.getDataRange().getValues()).toEqual([[midnight('2026-03-02'), '', 'x', 1, true]]);
  });

  test('are midnight elsewhere in a Sheet of another zone', () => {
    const { sheet } = aSheet([[dateCell('2026-07-02')]], { timeZone: 'America/New_York' });
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-07-02T04:00:00Z'));
  });

  test('are unformatted; display values are as seen (row 29)', () => {
    const { sheet } = aSheet([[dateCell('2026-03-02'), 1234.5, 0.125, 7]]);
    sheet.getRange('B1').setNumberFormat('#,##0.00');
    sheet.getRange('C1').setNumberFormat('0.0%');
    sheet.getRange('D1').setNumberFormat('00');
    expect(sheet.getDataRange().getValues()[0]?.slice(1)).toEqual([1234.5, 0.125, 7]);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([['02/03/2026', '1.234,50', '12,5%', '07']]);
  });

  test('must have as many columns and rows as the range (row 37)', () => {
    const { sheet } = aSheet();
    expect(() => sheet.getRange('A1:X1').setValues([[1, 2, 3, 4, 5]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 24.',
    );
    expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  test('are read as typed in a Vietnamese Sheet (row 29)', () => {
    const { sheet } = aSheet();
    const typed = [
      '02/03/2026',
      '2/3/2026',
      '2026-03-02',
      '12',
      '1.234',
      '1,5',
      '(1)',
      '12,5%',
      'TRUE',
      'H29-01',
      '31/02/2026',
    ];
    const read = [
      ...[midnight('2026-03-02'), midnight('2026-03-02'), midnight('2026-03-02')],
      ...[12, 1234, 1.5, -1, 0.125, true, 'H29-01', '31/02/2026'],
    ];
    const range = sheet.getRange(1, 1, 1, typed.length);
    range.setValues([typed]);
    expect(range.getValues()).toEqual([read]);
  });

  test.each([
    ['tháng 6 năm 2023', '2023-06-01'],
    ['Tháng 6/2023', '2023-06-01'],
    ['thg 6 2023', '2023-06-01'],
    ['ngày 13 tháng 6 năm 2023', '2023-06-13'],
    ['13 thg 6, 2023', '2023-06-13'],
    ['tháng 6', '2026-06-01'],
    ['quý II', '2026-04-01'],
    ['Quý IV/2023', '2023-10-01'],
    ['6-2023', '2023-06-01'],
    ['1/2', '2026-02-01'],
    ['Mar 1 2016', '2016-03-01'],
    ['1 March 2016', '2016-03-01'],
    ['June 2023', '2023-06-01'],
    ['Jun 5', '2026-06-05'],
  ])('that say a month in words or figures are days in an automatic cell: %s', (typed, day) => {
    const { sheet } = aSheet();
    expect(sheet.getRange('A1').setValue(typed).getValue()).toEqual(midnight(day));
    expect(sheet.getRange('B1').setNumberFormat('@').setValue(typed).getValue()).toBe(typed);
  });

  test('that are digits with blanks or money between are numbers in an automatic cell', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1:C1').setValues([['07', '0903 123 456', '5.000 ₫']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[7, 903123456, 5000]]);
  });

  test('in words that say no month stay text', () => {
    const { sheet } = aSheet();
    const words = ['tháng sáu', 'Quý khách', 'tháng 13 năm 2023', 'Mar', 'Tháng 6 có 3 hồ sơ', '6 tháng đầu năm 2023'];
    sheet.getRange(1, 1, 1, words.length).setValues([words]);
    expect(sheet.getRange(1, 1, 1, words.length).getValues()).toEqual([words]);
  });

  test.each([
    ['dropped', '007'],
    ['kept', "'007"],
  ] as const)(
    'after an apostrophe in a cell of plain text: the apostrophe is %s, as the world says',
    (apostropheInText, read) => {
      const { sheet } = aSheet([], {}, { apostropheInText });
      expect(sheet.getRange('A1').setNumberFormat('@').setValue("'007").getValue()).toBe(read);
      expect(sheet.getRange('B1').setValue("'007").getValue()).toBe('007');
    },
  );

  test.each(['0.###############', 'General', 'general', ''] as const)(
    'are days no more where the format of an automatic cell, read as «%s», is written back as a number',
    (automaticFormat) => {
      const { sheet } = aSheet([], {}, { automaticFormat });
      const cell = sheet.getRange('A1');
      expect(cell.getNumberFormat()).toBe(automaticFormat);
      cell.setNumberFormat(cell.getNumberFormat()).setValue('13/06/2023');
      const isReset = automaticFormat !== '0.###############';
      expect(cell.getValue()).toEqual(isReset ? midnight('2023-06-13') : 45090);
      expect(cell.setNumberFormat('General').setValue('13/06/2023').getValue()).toEqual(midnight('2023-06-13'));
    },
  );

  test('are read the American way in an American Sheet', () => {
    const { sheet } = aSheet([], { locale: 'en_US' });
    sheet.getRange('A1:C1').setValues([['03/04/2026', '1.5', '1,234']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[midnight('2026-03-04'), 1.5, 1234]]);
  });

  test('stay text in a cell of plain text, and after an apostrophe', () => {
    const { sheet } = aSheet();
    sheet
      .getRange('A1:C1')
      .setNumberFormat('@')
      .setValues([['02/03/2026', '007', '=1+1']]);
    sheet.getRange('A2:C2').setValues([["'02/03/2026", "'007", "'=1+1"]]);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['02/03/2026', '007', '=1+1'],
      ['02/03/2026', '007', '=1+1'],
    ]);
  });

  test('are days when the cell’s format is one, and numbers when it is not', () => {
    const { sheet } = aSheet();
    const cell = sheet.getRange('A1').setValue(new Date('2026-03-01T17:00:00Z'));
    expect(cell.getNumberFormat()).toBe('dd/MM/yyyy');
    expect(cell.setNumberFormat('0').getValue()).toBe(46083);
    expect(cell.setNumberFormat('dd/mm/yyyy').getValue()).toEqual(midnight('2026-03-02'));
  });

  test('of days typed before the zone is changed keep their day (the remedy does not repair them)', () => {
    const { book, file, sheet } = aSheet([[dateCell('2026-03-02')]]);
    book.setSpreadsheetTimeZone('America/New_York');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-03-02T05:00:00Z'));
    expect(file.tables()[0]?.rows).toEqual([[dateCell('2026-03-02')]]);
  });

  test('are at most 50,000 characters long', () => {
    const { sheet } = aSheet();
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters');
  });

  test('become tables again, without blank ends', () => {
    const rows = [['Mã', 'Ngày', null, 'x'], [], ['007', dateCell('2026-03-02')]];
    const { file, sheet } = aSheet(rows);
    sheet.getRange('F9').setValue('');
    expect(file.tables()).toEqual([{ name: 'Tab', rows }]);
  });
});

describe('formulas', () => {
  test('are kept as written, and give their result (row 31)', () => {
    const { file, sheet } = aSheet();
    calculating(file);
    const cell = sheet.getRange('A1').setFormula('=SUM(1;2)');
    expect([cell.getFormula(), cell.getValue()]).toEqual(['=SUM(1;2)', 3]);
  });

  test('give blank text where nothing computes them, and begin with = in setValue', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1').setValue('=TY_LE(1;2)');
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=TY_LE(1;2)', '']]);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  test('spill a table, and #REF! over what is already there', () => {
    const { file, sheet } = aSheet();
    const square = [
      ['a', 1],
      ['b', 2],
    ];
    calculating(file, () => ({ BANG: () => square }));
    sheet.getRange('A1').setFormula('=BANG()');
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    sheet.getRange('B2').setValue('mine');
    expect(sheet.getDataRange().getValues()).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
  });

  test('go away when a value is written over them', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1').setFormula('=1').setValue(5);
    expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual(['', 5]);
  });
});
