import { aCalculatedSheet } from './formulas';

const shownAfter = (...cells: [string, unknown][]) => {
  const made = aCalculatedSheet();
  for (const [cell, input] of cells) made.typed(cell, input);
  return made;
};

test('a result has no room where something stands, and has it again once that is gone', () => {
  const { typed, shownIn } = shownAfter(['A1', '=SEQUENCE(3;1)'], ['A2', 'x']);
  expect(shownIn('A1:A3').flat()).toEqual(['#REF!', 'x', '']);
  typed('A2', '');
  expect(shownIn('A1:A3').flat()).toEqual(['1', '2', '3']);
});

test('a result has no room beyond the last row', () => {
  const { sheet, shown } = shownAfter(['A999', '=SEQUENCE(3;1)']);
  expect(shown('A999')).toBe('#REF!');
  sheet.insertRowsAfter(1000, 1);
  expect(shown('A999')).toBe('1');
});

test('where two results would meet, the upper one has the room', () => {
  const { typed, shownIn } = shownAfter(['A2', '=SEQUENCE(1;3)'], ['C1', '=SEQUENCE(2;1)']);
  expect(shownIn('A1:C2')).toEqual([
    ['', '', '1'],
    ['#REF!', '', '2'],
  ]);
  typed('C1', '=5');
  expect(shownIn('A1:C2')).toEqual([
    ['', '', '5'],
    ['1', '2', '3'],
  ]);
});

test('a formula reads what another one fills, and its shrinking too', () => {
  const { typed, shown } = shownAfter(['E1', 3], ['A1', '=SEQUENCE(E1;1)'], ['C1', '=SUM(A2:A9)']);
  expect(shown('C1')).toBe('5');
  typed('E1', 2);
  expect(shown('C1')).toBe('2');
  typed('A1', 'chữ');
  expect(shown('C1')).toBe('0');
});

test('a formula that reads another tab reads what comes to be filled there', () => {
  const { book, typed, shown } = shownAfter(['A1', '=SUM(Khác!C:C)']);
  const other = book.insertSheet('Khác');
  expect(shown('A1')).toBe('0');
  other.getRange('B1').setFormula('=SEQUENCE(2;2)');
  expect(shown('A1')).toBe('6');
  typed('A1', '');
});

test('a result that would fill cells which it reads is #REF!', () => {
  const { shown } = shownAfter(['A1', '=ARRAYFORMULA({1;2;3}+A2)']);
  expect(shown('A1')).toBe('#REF!');
});

test('days that a formula fills are Dates to the script, and numbers once it gives numbers', () => {
  const { typed, sheet } = shownAfter(['A1', '=DATE(2023;3;15)']);
  expect(sheet.getRange('A1').getValue()).toEqual(new Date('2023-03-15T00:00:00+07:00'));
  typed('A1', '=5');
  expect(sheet.getRange('A1').getValue()).toBe(5);
});
