import { copiedBy } from '../../../src/emulator/calculation/text/moved-references';
import { aSheet } from '../a-world';

/** A formula on the tab `Khác` after something happened to `Tab`. */
function elsewhere(formula: string, happens: (made: ReturnType<typeof aSheet>) => void): string {
  const made = aSheet();
  const other = made.book.insertSheet('Khác');
  other.getRange('A1').setFormula(formula);
  happens(made);
  return other.getRange('A1').getFormula();
}

test.each([
  ['=Tab!A5', '=Tab!A7'],
  ['=Tab!$A$5+Tab!A4', '=Tab!$A$7+Tab!A4'],
  ['=Tab!A4:A5', '=Tab!A4:A7'],
  ['=Tab!A1:A4', '=Tab!A1:A4'],
  ['=Tab!A5:A4', '=Tab!A7:A4'],
  ['=Tab!A5:A', '=Tab!A7:A'],
  ['=Tab!A2:A', '=Tab!A2:A'],
  ['=SUM(Tab!A:B; A9)', '=SUM(Tab!A:B; A9)'],
  ['=SUM(Tab!4:5)', '=SUM(Tab!4:7)'],
  ['=\'Tab\'!A5&"Tab!A5"', '=Tab!A7&"Tab!A5"'],
  ['=LOG10(5)+Tab!a5', '=LOG10(5)+Tab!A7'],
])('after two rows came before row 5, %s is %s', (before, after) => {
  expect(elsewhere(before, ({ sheet }) => sheet.insertRowsBefore(5, 2))).toBe(after);
});

test.each([
  ['=Tab!A6', '=Tab!A4'],
  ['=Tab!A4', '=#REF!'],
  ['=Tab!A3:A9', '=Tab!A3:A7'],
  ['=Tab!A1:A4', '=Tab!A1:A3'],
  ['=SUM(Tab!A4:A5;1)', '=SUM(#REF!;1)'],
  ['=Tab!A4:A', '=Tab!A4:A'],
])('after rows 4 and 5 went, %s is %s', (before, after) => {
  expect(elsewhere(before, ({ sheet }) => sheet.deleteRows(4, 2))).toBe(after);
});

test.each([
  ['=SUM(Tab!A:P)', '=SUM(Tab!A:Q)'],
  ['=Tab!$C2', '=Tab!$D2'],
  ['=Tab!A2', '=Tab!A2'],
])('after a column came before C, %s is %s', (before, after) => {
  expect(elsewhere(before, ({ sheet }) => sheet.insertColumnsBefore(3, 1))).toBe(after);
});

test('a renamed tab is followed, in quotation marks where its new name needs them', () => {
  const renamed = (name: string) =>
    elsewhere('=SUM(Tab!A:P;\'tab\'!B2;A1;"Tab!A1")', ({ sheet }) => sheet.setName(name));
  expect(renamed('Hồ sơ')).toBe("=SUM('Hồ sơ'!A:P;'Hồ sơ'!B2;A1;\"Tab!A1\")");
  expect(renamed('HoSo')).toBe('=SUM(HoSo!A:P;HoSo!B2;A1;"Tab!A1")');
  expect(renamed("An's")).toBe("=SUM('An''s'!A:P;'An''s'!B2;A1;\"Tab!A1\")");
});

test('what referred to a removed tab is lost', () => {
  expect(elsewhere('=SUM(Tab!A:P)+A2', ({ book, sheet }) => book.deleteSheet(sheet))).toBe('=SUM(#REF!)+A2');
});

test('formulas of the sheet itself move and are followed', () => {
  const { sheet } = aSheet();
  sheet.getRange('C5').setFormula('=B5+$B$1');
  sheet.insertRowsBefore(3, 1);
  expect([sheet.getRange('C5').getFormula(), sheet.getRange('C6').getFormula()]).toEqual(['', '=B6+$B$1']);
});

test.each([
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ["=SUM('Hồ sơ'!A2:A;B:B)", "=SUM('Hồ sơ'!B4:B;C:C)"],
])('%s copied two rows down and one column to the right is %s', (before, after) => {
  expect(copiedBy(before, 2, 1)).toBe(after);
});

test('a copy that would refer to cells before the first is lost', () => {
  expect(copiedBy('=A1+B3', -2, 0)).toBe('=#REF!+B1');
});
