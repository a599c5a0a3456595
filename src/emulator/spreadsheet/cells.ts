import { ServiceException } from '../world/exceptions';
import type { Area } from './area';
import { displayed, showsDate } from './number-format';
import { instantsIn } from './serial';
import type { SheetState } from './sheet-state';
import { type Entry, entryOf, formatAfter, type Setting } from './typed-input';
import { Validity } from './validity';
import type { WorkbookState } from './workbook-state';

/** The values as a script gets them: '' for blanks, Dates at midnight in the Sheet's zone. */
export function valuesOf(book: WorkbookState, sheet: SheetState, area: Area): unknown[][] {
  book.calculator?.calculate(sheet);
  return readValues(book, sheet, area);
}

/** The values with the results that formulas have now. */
export function readValues(book: WorkbookState, sheet: SheetState, area: Area): unknown[][] {
  const dateOf = datesIn(book.timeZone);
  const rows: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) rows.push(rowOf(sheet, row, area, dateOf));
  return rows;
}

type DateOf = (serial: number) => Date;

function datesIn(timeZone: string): DateOf {
  const instantOf = instantsIn(timeZone);
  return (serial) => new Date(instantOf(serial));
}

function rowOf(sheet: SheetState, row: number, { column, columns }: Area, dateOf: DateOf): unknown[] {
  const values = sheet.values.row(row);
  const results = sheet.results.row(row);
  const formats = sheet.formats.row(row);
  const resultFormats = sheet.resultFormats.row(row);
  const cells = new Array<unknown>(columns).fill('');
  for (let offset = 0; offset < columns; offset += 1) {
    const index = column - 1 + offset;
    const value = values?.[index] ?? results?.[index];
    if (value === undefined) continue;
    const format = typeof value === 'number' ? (formats?.[index] ?? resultFormats?.[index]) : undefined;
    cells[offset] = format !== undefined && showsDate(format) ? dateOf(value as number) : value;
  }
  return cells;
}

export function displayValuesOf(book: WorkbookState, sheet: SheetState, area: Area): string[][] {
  book.calculator?.calculate(sheet);
  const formats = sheet.formats.read(area, undefined);
  const resultFormats = sheet.resultFormats.read(area, undefined);
  const results = sheet.results.read(area, '');
  return sheet.values
    .read(area, undefined)
    .map((cells, row) =>
      cells.map((value, column) =>
        displayed(
          value ?? results[row]?.[column] ?? '',
          formats[row]?.[column] ?? resultFormats[row]?.[column],
          book.locale,
        ),
      ),
    );
}

export interface Writing {
  readonly book: WorkbookState;
  readonly sheet: SheetState;
  readonly setting: Setting;
}

export function write(writing: Writing, area: Area, rows: readonly (readonly unknown[])[]): void {
  mustFit(rows, area);
  const validity = new Validity(writing.book);
  const entries = rows.map((cells, row) =>
    cells.map((input, column) =>
      entryAt(writing, validity, input, { row: area.row + row, column: area.column + column }),
    ),
  );
  entries.forEach((cells, row) => {
    cells.forEach((entry, column) => {
      put(writing.sheet, area.row + row, area.column + column, entry);
    });
  });
}

function entryAt(
  { sheet, setting }: Writing,
  validity: Validity,
  input: unknown,
  { row, column }: { row: number; column: number },
): Entry {
  const entry = entryOf(input, sheet.formats.at(row, column), setting);
  const rule = sheet.validations.at(row, column);
  if (rule && !rule.allowInvalid) validity.refuse(rule, entry, { row, column });
  return entry;
}

export function put(sheet: SheetState, row: number, column: number, entry: Entry): void {
  sheet.values.set(row, column, entry.value);
  sheet.formulas.set(row, column, entry.formula);
  const format = formatAfter(entry, sheet.formats.at(row, column));
  if (format !== undefined) sheet.formats.set(row, column, format);
}

export function mustFit(rows: readonly (readonly unknown[])[], area: Area): void {
  if (rows.length !== area.rows) throw mismatch('rows', rows.length, area.rows);
  const odd = rows.find((cells) => cells.length !== area.columns);
  if (odd) throw mismatch('columns', odd.length, area.columns);
}

function mismatch(what: string, given: number, wanted: number): ServiceException {
  return new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
