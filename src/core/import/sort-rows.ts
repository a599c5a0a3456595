import { type Cell, isBlank, type Table } from '../workbook/cell';
import { isDossierCode, isProcedureCode, textOf } from './cell-shapes';
import type { Header } from './find-header';
import { plain } from './plain';
import { readDay } from './read-day';
import { FOOTERS, GROUP_NUMBER, GROUPS, TOTALS } from './words/row-words';

/** Why a row of the export is no data. */
export type SkipReason =
  | 'above-header'
  | 'column-numbers'
  | 'repeated-header'
  | 'group'
  | 'totals'
  | 'footer'
  | 'nothing-mapped';

export interface SkippedRow {
  /** 1-based in the sheet of the export. */
  readonly row: number;
  readonly reason: SkipReason;
}

export interface DataRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface SortedRows {
  readonly data: readonly DataRow[];
  readonly skipped: readonly SkippedRow[];
}

/** Under this many columns a short row may well be a whole one. */
const WIDE = 3;

/** A number, a name, and how many there are. */
const GROUP_CELLS = 3;

/** Tells data from what stands around it. Blank rows are nothing; every other row is one or the other, by its number. */
export function sortRows(table: Table, header: Header): SortedRows {
  const headerTexts = new Set(
    table.rows
      .slice(header.firstRow - 1, header.lastRow)
      .flat()
      .map(textOf)
      .filter((text) => text !== ''),
  );
  const data: DataRow[] = [];
  const skipped: SkippedRow[] = [];
  let signing = false;
  table.rows.forEach((cells, index) => {
    const row = index + 1;
    if (cells.every(isBlank) || (row >= header.firstRow && row <= header.lastRow)) return;
    const filled = cells.filter((cell) => !isBlank(cell));
    const place = { filled, isShort: isShort(filled, header), signing };
    const reason = row < header.firstRow ? 'above-header' : reasonToSkip(place, header, headerTexts);
    signing = reason === 'footer';
    if (reason === null) data.push({ row, cells });
    else skipped.push({ row, reason });
  });
  const last = data[data.length - 1]?.row ?? header.lastRow;
  return {
    data,
    skipped: skipped.map((one) => (one.row > last && one.reason === 'group' ? { ...one, reason: 'footer' } : one)),
  };
}

interface RowAtPlace {
  readonly filled: readonly Cell[];
  readonly isShort: boolean;
  /** The row before belongs to the signatures. */
  readonly signing: boolean;
}

function reasonToSkip(
  { filled, isShort, signing }: RowAtPlace,
  header: Header,
  headerTexts: ReadonlySet<string>,
): SkipReason | null {
  if (areColumnNumbers(filled)) return 'column-numbers';
  if (repeatsHeader(filled, headerTexts)) return 'repeated-header';
  if (isShort && isFooter(filled, signing)) return 'footer';
  if (isTotals(filled)) return 'totals';
  return header.columns.length >= WIDE && isGroup(filled) ? 'group' : null;
}

function isShort(filled: readonly Cell[], { columns }: Header): boolean {
  return columns.length >= WIDE && filled.length * 2 <= columns.length + 1;
}

/** `1 2 3`, `(1) (2) (3)=(1)+(2)`, `A B 1 2`: Vietnamese forms number their columns under the header. */
function areColumnNumbers(filled: readonly Cell[]): boolean {
  if (filled.length < 2) return false;
  const numbers = filled.map((cell) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(textOf(cell))?.[1] ?? '');
  const counted = numbers.filter((number) => number !== '').map(Number);
  const others = filled.filter((_, index) => numbers[index] === '');
  const rises = counted.every((number, index) => index === 0 || number === (counted[index - 1] as number) + 1);
  return (
    counted.length >= 2 &&
    rises &&
    (counted[0] as number) <= 2 &&
    others.every((cell) => /^\(?[A-Ea-e]\)?$/.test(textOf(cell)))
  );
}

/** Printed on every page. */
function repeatsHeader(filled: readonly Cell[], headerTexts: ReadonlySet<string>): boolean {
  const same = filled.filter((cell) => headerTexts.has(textOf(cell))).length;
  return same >= 2 && same >= filled.length * 0.8;
}

/** A day or a code makes a row that has one a row of data. */
function holdsKey(filled: readonly Cell[]): boolean {
  return filled.some(
    (cell) => isDossierCode(cell) || isProcedureCode(cell) || (typeof cell !== 'number' && readDay(cell) !== null),
  );
}

function isTotals(filled: readonly Cell[]): boolean {
  const first = filled.find((cell) => !GROUP_NUMBER.test(plain(textOf(cell))));
  return typeof first === 'string' && TOTALS.test(plain(first)) && !holdsKey(filled);
}

/** Under the offices of those who sign stand their names. */
function isFooter(filled: readonly Cell[], signing: boolean): boolean {
  if (holdsKey(filled) || !filled.every((cell) => typeof cell === 'string')) return false;
  return signing || filled.some((cell) => FOOTERS.test(plain(textOf(cell))));
}

/** One cell over the whole width, or a number and a name; a lone code of a dossier is a row that lacks all else. */
function isGroup(filled: readonly Cell[]): boolean {
  if (filled.length > GROUP_CELLS || holdsKey(filled)) return false;
  const texts = filled.map((cell) => plain(textOf(cell)));
  const [first = '', second = ''] = texts;
  if (texts.length === 1) return typeof filled[0] === 'string';
  const named = GROUP_NUMBER.test(first) ? second : first;
  const rest = texts.slice(GROUP_NUMBER.test(first) ? 2 : 1);
  const isNumbered = GROUP_NUMBER.test(first) && !/^\d+$/.test(first) && rest.length === 0;
  return (
    isNumbered || (GROUPS.test(named) && rest.length <= 1 && rest.every((text) => /^(?:\d+(?: ho so)?)?$/.test(text)))
  );
}
