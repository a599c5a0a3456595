import { type Day, dayOf, dayOfTypedText, realDay } from '../calendar/day';
import { type Cell, isBlank, isDayCell } from '../workbook/cell';
import type { CellKind } from '../workbook/column';
import { plainWords } from './plain-words';

/** A cell of an export as the workbook keeps it; `unreadable` when it is neither. */
export type Imported = { readonly cell: Cell } | { readonly unreadable: string };

type Words = Readonly<Record<string, readonly string[]>>;

/** What a cell of an export means for a column of ours. A blank one says nothing. */
export function importedValue(source: Cell | undefined, accepts: CellKind, words: Words | undefined): Imported {
  if (source === undefined || isBlank(source)) return { cell: null };
  switch (accepts.kind) {
    case 'day':
      return found(importedDay(source), source, (day) => ({ day }));
    case 'whole':
      return found(importedWhole(source, accepts), source, (whole) => whole);
    case 'order':
      return found(typeof source === 'number' ? source : null, source, (order) => order);
    case 'yesNo':
      return found(importedChoice(source, ['Có', 'Không'], words), source, (text) => text);
    case 'choice':
      return found(importedChoice(source, Object.keys(accepts.choices), words), source, (text) => text);
    case 'raw':
    case 'text':
    case 'code':
    case 'lines':
      return { cell: importedText(source) };
  }
}

function found<T>(value: T | null, source: Cell, cellOf: (value: T) => Cell): Imported {
  return value === null ? { unreadable: importedText(source) } : { cell: cellOf(value) };
}

export function importedText(source: Cell): string {
  if (isDayCell(source)) return String(source.day);
  return String(source ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

const DATE_AND_TIME = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,]+.*)?$/;
const TIME_AND_DATE = /^\d{1,2}[:h]\d{2}(?::\d{2})?\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/;
/** Excel counts days from 30/12/1899; serials of 1990 to 2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];

/** Days stand before months: exports of Vietnamese software never turn them round. */
export function importedDay(source: Cell): Day | null {
  if (isDayCell(source)) return source.day;
  if (typeof source === 'boolean' || source === null) return null;
  const text = String(source).trim();
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return dayOfSerial(Math.floor(Number(text.replace(',', '.'))));
  const timed = TIME_AND_DATE.exec(text)?.[1] ?? text;
  const [, date, month, year] = DATE_AND_TIME.exec(timed) ?? [];
  if (date !== undefined) return dayOfTypedText(`${date}/${month}/${year}`);
  const iso = ISO.exec(text);
  return iso && realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function dayOfSerial(serial: number): Day | null {
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? ((dayOf(1899, 12, 30) + serial) as Day) : null;
}

/** Thousands in either locale; a last group of other than three digits is a fraction, which must be zero. */
function importedWhole(
  source: Cell,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const text = String(source)
    .replace(/\s|đồng|vnđ|vnd|đ$|₫/gi, '')
    .replace(/^\((.*)\)$/, '-$1');
  const whole =
    typeof source === 'number'
      ? source
      : /^-?\d+(?:[.,]0+)?$/.test(text) && !/[.,]\d{3}$/.test(text)
        ? Number(text.replace(/[.,]0+$/, ''))
        : /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]0{1,2})?$/.test(text)
          ? Number(text.replace(/[.,]0{1,2}$/, '').replace(/[.,]/g, ''))
          : Number.NaN;
  return Number.isInteger(whole) && whole >= least && whole <= most ? whole : null;
}

/** Our own words first, then those of other software. */
function importedChoice(source: Cell, own: readonly string[], words: Words | undefined): string | null {
  const said = plainWords(typeof source === 'boolean' ? (source ? 'co' : 'khong') : importedText(source));
  const ours = own.find((word) => plainWords(word) === said);
  if (ours !== undefined) return ours;
  return own.find((word) => words?.[word]?.includes(said)) ?? null;
}
