import { dayInVietNam, midnightInVietNam } from '../../core/calendar/viet-nam';
import { withoutApostrophe } from '../../core/text/without-apostrophe';
import { type Cell, isDayCell } from '../../core/workbook/contract/cell';
import { retried, written } from '../run/retry';
import { AUTOMATIC, DAY, isAutomatic, PLAIN_TEXT } from './number-formats';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell to write: plain, a formula of the officers' that stays, or a day with its time as it was read. */
export type Written = Cell | Date | { readonly formula: string };

/** A value of `getValues` as the core's cell. Its dates come from another realm, where `instanceof` fails. */
export function cellOf(value: unknown): Cell {
  if (isDate(value)) return { day: dayInVietNam(value.getTime()) };
  if (value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A cell as `setValues` takes it, and as custom functions answer it: days as midnights in the Sheet's zone. */
export function sheetValue(cell: Written): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell === 'string') return withoutApostrophe(cell);
  if (typeof cell !== 'object' || isDate(cell)) return cell;
  return 'formula' in cell ? cell.formula : new Date(midnightInVietNam(cell.day));
}

type Rows = readonly (readonly Written[])[];

/**
 * Writes cells so that each reads back as it is, and no text becomes a formula: text that Sheets might read as something
 * else goes into cells of plain text, whose format is set before.
 *
 * @param standing What such a write left in the cells, where that is known. Where it is such a text, it was kept as it is,
 *   so the formats need no look.
 */
export function setCells(range: Range, rows: Rows, standing: Rows = []): void {
  const isOpen = (cell: Written, down: number, right: number) =>
    needsFormat(cell) && !needsFormat(standing[down]?.[right] ?? null);
  if (rows.some((cells, down) => cells.some((cell, right) => isOpen(cell, down, right)))) keepAsTyped(range, rows);
  setKeptCells(range, rows);
}

/** For cells whose format keeps text as typed, such as those of a row that `keepAsTyped` was called for. */
export function setKeptCells(range: Range, rows: Rows): void {
  written(() => range.setValues(rows.map((cells) => cells.map(sheetValue))));
}

/** Formats the cells that are to hold text as plain text, and those of plain text that are to hold days as days. */
function keepAsTyped(range: Range, rows: Rows): void {
  const formats = retried(() => range.getNumberFormats());
  const wanted = formats.map((line, down) =>
    line.map((format, right) => formatToHold(rows[down]?.[right] ?? null, format)),
  );
  if (wanted.every((line, down) => line.every((format, right) => format === formats[down]?.[right]))) return;
  written(() => range.setNumberFormats(wanted.map((line) => line.map(writable))));
}

/** The format with which a cell keeps what is written into it: the present one, or one that keeps it as typed. */
export function formatToHold(cell: Written, present: string): string {
  if (typeof cell === 'string') return mayChange(cell) ? PLAIN_TEXT : present;
  return isDay(cell) && present === PLAIN_TEXT ? DAY : present;
}

function needsFormat(cell: Written): boolean {
  return typeof cell === 'string' && mayChange(cell);
}

function isDay(cell: Written): boolean {
  return isDate(cell) || isDayCell(cell as Cell);
}

/** As it is read, the format of an automatic cell would be one of numbers once written. */
export function writable(format: string): string {
  return isAutomatic(format) ? AUTOMATIC : format;
}

const WORDS_ALONE = /^\p{L}[^\d]*$/u;
const WORD_OF_A_VALUE = /^(?:true|false|đúng|sai|quý [ivx]+)$/i;

/**
 * Whether Sheets might read this text, typed into an automatic cell, as a formula, number, day or logical value. A day
 * or number in words has a digit; a quarter may have a Roman one.
 */
function mayChange(text: string): boolean {
  return text !== '' && (!WORDS_ALONE.test(text) || WORD_OF_A_VALUE.test(text.normalize('NFC').trim()));
}
