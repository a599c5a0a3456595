import { aSheet } from './a-world';

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;
const untyped = (service: unknown) => service as Methods;
const call = (service: unknown, method: string, ...args: unknown[]) => untyped(service)[method]?.(...args);

const services = () => {
  const { sheet, book, services: all } = aSheet();
  return {
    'SpreadsheetApp.Range': sheet.getRange('A1:B2'),
    'SpreadsheetApp.Sheet': sheet,
    'SpreadsheetApp.Spreadsheet': book,
    'SpreadsheetApp.DataValidationBuilder': all.SpreadsheetApp.newDataValidation(),
    'PropertiesService.Properties': all.PropertiesService.getDocumentProperties(),
    'CacheService.Cache': all.CacheService.getScriptCache(),
  };
};

/** What a method is called with, and how Google names the kinds of it. */
const WRONG: readonly (readonly [keyof ReturnType<typeof services>, string, readonly unknown[], string])[] = [
  ['SpreadsheetApp.Range', 'setNumberFormat', [[['0']]], 'number[]'],
  ['SpreadsheetApp.Range', 'setNumberFormats', ['0'], 'String'],
  ['SpreadsheetApp.Range', 'setNumberFormat', [], ''],
  ['SpreadsheetApp.Range', 'setValues', ['x'], 'String'],
  ['SpreadsheetApp.Range', 'setValues', [['a', 'b']], 'number[]'],
  ['SpreadsheetApp.Range', 'setBackground', [true], 'Boolean'],
  ['SpreadsheetApp.Range', 'setFontSize', ['10'], 'String'],
  ['SpreadsheetApp.Range', 'setWrap', ['yes'], 'String'],
  ['SpreadsheetApp.Range', 'setFormula', [undefined], 'null'],
  ['SpreadsheetApp.Range', 'setNotes', ['x'], 'String'],
  ['SpreadsheetApp.Range', 'setBorder', [true], 'Boolean'],
  ['SpreadsheetApp.Range', 'offset', [1], 'number'],
  ['SpreadsheetApp.Sheet', 'getRange', ['1', 2], 'String,number'],
  ['SpreadsheetApp.Sheet', 'insertRowsAfter', [1], 'number'],
  ['SpreadsheetApp.Sheet', 'setFrozenRows', ['1'], 'String'],
  ['SpreadsheetApp.Sheet', 'setColumnWidth', [1], 'number'],
  ['SpreadsheetApp.Sheet', 'appendRow', ['a'], 'String'],
  ['SpreadsheetApp.Spreadsheet', 'rename', [], ''],
  ['SpreadsheetApp.Spreadsheet', 'setSpreadsheetTimeZone', [7, 8], 'number,number'],
  ['SpreadsheetApp.DataValidationBuilder', 'setAllowInvalid', ['false'], 'String'],
  ['SpreadsheetApp.DataValidationBuilder', 'requireNumberBetween', ['0', 1], 'String,number'],
  ['PropertiesService.Properties', 'setProperty', ['k', null], 'String,null'],
  ['PropertiesService.Properties', 'getProperty', [], ''],
  ['CacheService.Cache', 'put', ['k'], 'String'],
];

test.each(WRONG)('%s.%s refuses %j as Google words it', (service, method, args, kinds) => {
  expect(() => call(services()[service], method, ...args)).toThrow(
    `The parameters (${kinds}) don't match the method signature for ${service}.${method}.`,
  );
});

test('what Google takes for a text is taken: numbers as notes, null for no colour', () => {
  const { sheet } = aSheet();
  const range = sheet.getRange('A1');
  call(range, 'setNote', 25);
  expect(range.setBackground(null).getBackground()).toBe('#ffffff');
  expect(range.setBorder(true, null, null, null, false, false).getNote()).toBe('25.0');
});

test('data of another shape than the range are told by what they have (row 37 and its neighbours)', () => {
  const { sheet } = aSheet();
  const words = (what: string, given: number, wanted: number) =>
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${given} but the range has ${wanted}.`;
  const range = sheet.getRange('A1:C2');
  expect(() => range.setValues([])).toThrow(words('rows', 0, 2));
  expect(() =>
    range.setValues([
      [1, 2, 3],
      [4, 5],
    ]),
  ).toThrow(words('columns', 2, 3));
  expect(() => range.setFormulas([['', '', '']])).toThrow(words('rows', 1, 2));
  expect(() => range.setNumberFormats([['0'], ['0']])).toThrow(words('columns', 1, 3));
  expect(() => range.setNotes([['', '', '', '']])).toThrow(words('rows', 1, 2));
  expect(() => range.setBackgrounds([[null], [null]])).toThrow(words('columns', 1, 3));
});

describe('a builder', () => {
  test('of rules is new each time, and what it builds does not change with it', () => {
    const { services: all } = aSheet();
    const first = all.SpreadsheetApp.newDataValidation().requireValueInList(['a']);
    const built = first.build();
    first.requireNumberBetween(1, 2).setHelpText('x');
    expect(built.getCriteriaValues()).toEqual([['a'], true]);
    expect(built.getHelpText()).toBeNull();
    expect(all.SpreadsheetApp.newDataValidation().build().getHelpText()).toBeNull();
  });

  test('keeps no hold of the list that it was given', () => {
    const { services: all, sheet } = aSheet();
    const list = ['a'];
    const rule = all.SpreadsheetApp.newDataValidation().requireValueInList(list).build();
    list.push('b');
    (rule.getCriteriaValues()[0] as string[]).push('c');
    sheet.getRange('A1').setDataValidation(rule);
    expect(sheet.getRange('A1').getDataValidation()?.getCriteriaValues()).toEqual([['a'], true]);
    const copy = rule.copy().requireValueInList(['d']).build();
    expect([rule, copy].map((one) => one.getCriteriaValues()[0])).toEqual([['a'], ['d']]);
  });

  test('of colours is new each time too', () => {
    const { services: all, sheet } = aSheet();
    const builder = all.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>0');
    const red = builder
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A1')])
      .build();
    builder.setBackground('#00ff00').setRanges([sheet.getRange('B1')]);
    expect(red.getBooleanCondition()?.getBackground()).toBe('#ff0000');
    expect(red.getRanges().map((range) => range.getA1Notation())).toEqual(['A1']);
    expect(() => all.SpreadsheetApp.newConditionalFormatRule().build()).toThrow('must have a condition');
  });
});
