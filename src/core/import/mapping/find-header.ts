import { isBlank, type Table } from '../../workbook/contract/cell';
import { uniqueHeaders } from '../reading/unique-headers';
import { continues, isHeaderLine, partsOf, type Rows } from './header-lines';
import { isKnownHeader } from './known-headers';

/** Where the header of a table stands and what it calls each column. */
export interface Header {
  /** 1-based, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  /** Of the cells in a row, from 0. */
  readonly index: number;
  /** All lines of the header joined, told apart from other columns of the same words. */
  readonly header: string;
  /** What it may be known by: all lines together, then each alone, the lowest first. */
  readonly names: readonly string[];
}

/** Titles and letterheads above a table are never longer. */
const SEARCHED_ROWS = 60;
const MOST_LINES = 3;
/** One word alone may stand in a title. */
const LEAST_KNOWN = 2;

/**
 * The header of a table: the lines with the most known names of columns; without any, the first line of words above
 * rows as wide. Null when there is none. `remembered` tells the header of a kind of export seen before.
 */
export function findHeader({ rows }: Table, remembered: (header: Header) => boolean = () => false): Header | null {
  let best: Rated | null = null;
  for (let start = 0; start < Math.min(rows.length, SEARCHED_ROWS); start++) {
    if (!isHeaderLine(rows, start)) continue;
    for (let end = start; end === start || (end < start + MOST_LINES && continues(rows, start, end)); end++) {
      const header = headerOf(rows, start, end);
      const rating = remembered(header) ? Number.POSITIVE_INFINITY : knownIn(header);
      if (rating >= LEAST_KNOWN && (best === null || isBetter({ header, rating }, best))) best = { header, rating };
    }
  }
  return best?.header ?? firstWideLine(rows);
}

interface Rated {
  readonly header: Header;
  readonly rating: number;
}

/** Of two that know as many names and end in the same row, the shorter one: a letterhead on top adds nothing. */
function isBetter(one: Rated, best: Rated): boolean {
  return one.rating > best.rating || (one.rating === best.rating && one.header.lastRow === best.header.lastRow);
}

/** The header in the line that an officer points at, with the lines below that go on with it. */
export function headerAt({ rows }: Table, row: number): Header | null {
  const start = row - 1;
  if (!rows[start] || rows[start].every(isBlank)) return null;
  let end = start;
  while (end < start + MOST_LINES - 1 && continues(rows, start, end + 1)) end++;
  return headerOf(rows, start, end);
}

function headerOf(rows: Rows, start: number, end: number): Header {
  const lines = rows.slice(start, end + 1);
  const width = widest(rows);
  const columns = Array.from({ length: width }, (_, index) => ({ index, parts: partsOf(lines, index) }));
  const used = columns.filter(({ index, parts }) => parts.length > 0 || hasContent(rows, end + 1, index));
  const headers = uniqueHeaders(used.map(({ index, parts }) => ({ index, text: parts.join(' ') })));
  return {
    firstRow: start + 1,
    lastRow: end + 1,
    columns: used.map(({ index, parts }, position) => ({
      index,
      header: headers[position] as string,
      names: [...new Set([parts.join(' '), ...[...parts].reverse()])].filter((name) => name !== ''),
    })),
  };
}

/** Tens of thousands of rows are more arguments than a call may have. */
function widest(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function hasContent(rows: Rows, from: number, column: number): boolean {
  return rows.some((row, index) => index >= from && !isBlank(row[column]));
}

function knownIn({ columns }: Header): number {
  return columns.filter(({ names }) => names.some(isKnownHeader)).length;
}

/** For software whose words nobody has met yet. */
function firstWideLine(rows: Rows): Header | null {
  const widthOf = (index: number) => (rows[index] ?? []).filter((cell) => !isBlank(cell)).length;
  const start = rows.findIndex(
    (_, index) =>
      index < SEARCHED_ROWS &&
      isHeaderLine(rows, index) &&
      widthOf(index + 1) >= 2 &&
      widthOf(index + 1) * 2 >= widthOf(index),
  );
  return start < 0 ? null : headerOf(rows, start, start);
}
