import fc from 'fast-check';
import { Calculation } from '../../../src/emulator/calculation/calculation';
import { Place } from '../../../src/emulator/spreadsheet/rules';
import { tablesOf } from '../../../src/emulator/spreadsheet/tables';
import type { WorkbookState } from '../../../src/emulator/spreadsheet/workbook-state';
import { runs } from '../../builders/runs';
import { aSheet } from '../a-world';

const SIZE = 6;
const place = fc.integer({ min: 1, max: SIZE });
const letter = place.map((column) => String.fromCharCode(64 + column));
const cell = fc.tuple(letter, place).map(([column, row]) => `${column}${row}`);
const sheetName = fc.constantFrom('', '', 'Tab!', "'Tổng hợp'!", 'Lost!');
const reference = fc.oneof(
  fc.tuple(sheetName, cell).map(([sheet, at]) => sheet + at),
  fc.tuple(sheetName, cell, cell).map(([sheet, from, to]) => `${sheet}${from}:${to}`),
  fc.tuple(sheetName, letter).map(([sheet, column]) => `${sheet}${column}:${column}`),
  fc.constantFrom('$A$1', '$B2', 'vung', 'vung_khac'),
);
const formula = fc.oneof(
  fc.tuple(reference, reference).map(([one, other]) => `=SUM(${one};${other})`),
  fc.tuple(cell, cell).map(([one, other]) => `=${one}+${other}`),
  fc.tuple(cell, cell, cell).map(([one, two, three]) => `=IF(${one}>2;${two};${three})`),
  reference.map((one) => `=IFERROR(SUM(${one});"lỗi")`),
  reference.map((one) => `=COUNTIF(${one};">1")`),
  fc.constantFrom('=SEQUENCE(2;2)', '={1\\2}', '=SEQUENCE(3)', '=TODAY()', '=1/0'),
);
const input = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('', 'x', '#N/A'), formula, formula);

const edit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('type' as const), sheet: fc.nat(1), row: place, column: place, input }),
  },
  fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    sheet: fc.nat(1),
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    at: place,
  }),
  fc.record({
    kind: fc.constant('name' as const),
    name: fc.constantFrom('vung', 'vung_khac'),
    row: place,
    column: place,
  }),
  fc.record({ kind: fc.constant('rename' as const), sheet: fc.nat(1), to: fc.constantFrom('Lost', 'Tab', 'Tổng hợp') }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function aBook() {
  const { file, book } = aSheet();
  book.insertSheet('Tổng hợp');
  return { file, sheets: book.getSheets() };
}

function perform({ file, sheets }: ReturnType<typeof aBook>, one: Edit): void {
  const sheet = sheets['sheet' in one ? one.sheet : 0] as GoogleAppsScript.Spreadsheet.Sheet;
  if (one.kind === 'type') sheet.getRange(one.row, one.column).setValue(one.input);
  else if (one.kind === 'rename') {
    if (!file.book.named(one.to)) sheet.setName(one.to);
  } else if (one.kind === 'name') {
    const area = { row: one.row, column: one.column, rows: 2, columns: 1 };
    file.book.namedRanges.set(one.name, new Place(file.book.sheets[0]?.id ?? 0, area));
  } else {
    const state = file.book.sheets[one.sheet];
    if (state) file.book[one.kind](state, one.axis, one.at, 1);
  }
}

/** What all sheets show when nothing was computed before. */
function afresh({ file }: ReturnType<typeof aBook>): ReturnType<typeof tablesOf> {
  const copy = file.copy('Bản sao', file.world.officers[0] as string).book;
  for (const sheet of copy.sheets) {
    sheet.results.clear();
    sheet.resultFormats.clear();
  }
  return computed(copy, file.world.clock.now);
}

function computed(book: WorkbookState, now: number) {
  book.calculator = new Calculation(book, { functions: () => ({}), now: () => now });
  return tablesOf(book);
}

test('after any edits the results are those of a calculation from scratch', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, fc.nat(2)), { minLength: 1, maxLength: 25 }), (edits) => {
      const made = aBook();
      made.file.book.calculator = new Calculation(made.file.book, {
        functions: () => ({}),
        now: () => made.file.world.clock.now,
      });
      for (const [one, read] of edits) {
        perform(made, one);
        // Some edits are read at once, on one of the sheets or on both.
        if (read > 0) made.sheets[read - 1]?.getDataRange().getValues();
      }
      expect(made.file.tables()).toEqual(afresh(made));
    }),
    runs(200),
  );
});
