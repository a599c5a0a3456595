import type { Calculation } from '../../../src/emulator/calculation/calculation';
import { dateCell } from '../a-world';
import { aCalculatedSheet } from './formulas';

/** How many formulas are computed when a cell is read after something happened. */
function computedBy({ calculation, shown }: ReturnType<typeof aCalculatedSheet>, cell: string, happens: () => void) {
  shown(cell);
  const before = calculation.computed;
  happens();
  const text = shown(cell);
  return { text, computed: calculation.computed - before };
}

test('nothing is computed for what no formula reads, nor for colours', () => {
  const made = aCalculatedSheet([[1], [2]]);
  made.typed('C1', '=A1+1');
  const happens = () => {
    made.typed('B9', 'x');
    made.sheet.getRange('A1').setBackground('#ff0000').setNote('ghi chú');
  };
  expect(computedBy(made, 'C1', happens)).toEqual({ text: '2', computed: 0 });
});

test('formulas of tabs that are not read wait', () => {
  const made = aCalculatedSheet([[1], [2]]);
  const other = made.book.insertSheet('Khác');
  other.getRange('A1:A50').setFormulas(Array.from({ length: 50 }, (_row, at) => [`=Tab!A1+${at}`]));
  made.typed('C1', '=Khác!A3');
  expect(computedBy(made, 'C1', () => made.typed('A1', 7))).toEqual({ text: '9', computed: 2 });
});

test('a named range that comes, moves or goes is followed', () => {
  const made = aCalculatedSheet([[1], [2]]);
  made.typed('C1', '=SUM(vung)');
  expect(made.shown('C1')).toBe('#NAME?');
  made.book.setNamedRange('vung', made.sheet.getRange('A1:A2'));
  expect(made.shown('C1')).toBe('3');
  made.book.setNamedRange('Vung', made.sheet.getRange('A2'));
  made.book.removeNamedRange('vung');
  expect(made.shown('C1')).toBe('2');
});

test('a tab that comes, takes another name or goes is followed', () => {
  const made = aCalculatedSheet();
  made.typed('C1', '=IFERROR(\'Hồ sơ\'!A1;"chưa có")');
  expect(made.shown('C1')).toBe('chưa có');
  const other = made.book.insertSheet('Nháp');
  other.getRange('A1').setValue('có');
  expect(made.shown('C1')).toBe('chưa có');
  other.setName('Hồ sơ');
  expect(made.shown('C1')).toBe('có');
  made.book.deleteSheet(other);
  expect(made.shown('C1')).toBe('chưa có');
});

test('TODAY waits for the next day, NOW for the next instant', () => {
  const made = aCalculatedSheet();
  made.typed('A1', '=TODAY()');
  made.typed('B1', '=NOW()');
  const later = (milliseconds: number) =>
    computedBy(made, 'A1', () => {
      made.world.clock.advance(milliseconds);
    });
  expect(later(0).computed).toBe(0);
  expect(later(60_000)).toEqual({ text: '02/03/2026', computed: 1 });
  expect(later(86_400_000)).toEqual({ text: '03/03/2026', computed: 2 });
});

test('a format that makes a day of a number is followed', () => {
  const made = aCalculatedSheet([[45_000]]);
  made.typed('C1', '=A1+1');
  const happens = () => void made.sheet.getRange('A1').setNumberFormat('dd/MM/yyyy');
  expect(computedBy(made, 'C1', happens)).toEqual({ text: '16/03/2023', computed: 1 });
});

test('another locale reads every formula anew', () => {
  const made = aCalculatedSheet([[dateCell('2023-03-15')]]);
  made.typed('C1', '=SUM(1,5;2)');
  expect(made.shown('C1')).toBe('3,5');
  made.book.setSpreadsheetLocale('en_US');
  expect(made.shown('C1')).toBe('#ERROR!');
});

test('a copy of the book computes by itself', () => {
  const made = aCalculatedSheet([[1]]);
  made.typed('C1', '=A1+1');
  const copy = made.file.copy('Bản sao', 'an@phuong.example').as('an@phuong.example').SpreadsheetApp.getActive();
  made.typed('A1', 5);
  copy.getSheetByName('Tab')?.getRange('A1').setValue(9);
  expect([made.shown('C1'), copy.getSheetByName('Tab')?.getRange('C1').getDisplayValue()]).toEqual(['6', '10']);
});

test('a rule with a formula holds cell by cell', () => {
  const made = aCalculatedSheet([
    [1, 'x'],
    [5, 'y'],
  ]);
  const [state] = made.file.book.sheets;
  if (!state) throw new Error('no sheet');
  const calculation = made.file.book.calculator as Calculation;
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const held = (formula: string) =>
    [1, 2].map((row) => [1, 2].map((column) => calculation.holds({ sheet: state, formula, area }, { row, column })));
  expect(held('=$A1>3')).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(held('=A1="y"')).toEqual([
    [false, false],
    [false, true],
  ]);
  expect(held('=1/0')).toEqual([
    [false, false],
    [false, false],
  ]);
});
