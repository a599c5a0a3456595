import { isBlank, type Table } from '../../workbook/contract/cell';
import { uniqueHeaders } from '../reading/unique-headers';
import { continues, isHeaderLine, partsOf, type Rows } from './header-lines';
import { isKnownHeader } from './known-headers';

/** The header of a table: its rows and the names of its columns. */
export interface Header {
  /** 1-based, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  /** Position of the cell in a row, from 0. */
  readonly index: number;
  /** All lines of the header joined, and numbered if another column has the same words. */
  readonly header: string;
  /** Names to recognise the column by: all lines together, then each alone, the lowest first. */
  readonly names: readonly string[];
}

/** Rows searched for a header; titles and letterheads above a table are shorter. */
const SEARCHED_ROWS = 60;
const MOST_LINES = 3;
/** Known column names that a header needs, since one may also occur in a title. */
const LEAST_KNOWN = 2;

/**
 * The lines with the most known column names; without any, the first line of words above rows of the same width. Null
 * when there is none. `remembered`: whether a header belongs to a kind of export seen before.
 */
export function findHeader({ rows }: Table, remembered: (header: Header) => boolean = () => false): Header | null {
  let best: Rated | null = null;
  for (let start = 0; start < Math.min(rows.length, SEARCHED_ROWS); start++) {
    if (!isHeaderLine(rows, start)) continue;
    for (let end = start; end === start || (end < start + MOST_LINES && continues(rows, start, end)); end++) {
      const header = headerOf(rows, { firstRow: start + 1, lastRow: end + 1 });
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

/** More known names win. With as many names and the same last row the later start wins: it leaves out a letterhead. */
function isBetter(one: Rated, best: Rated): boolean {
  return one.rating > best.rating || (one.rating === best.rating && one.header.lastRow === best.header.lastRow);
}

/** The header that starts in the row an officer chose, with the lines below that belong to it. */
export function headerAt({ rows }: Table, row: number): Header | null {
  const start = row - 1;
  if (!rows[start] || rows[start].every(isBlank)) return null;
  let end = start;
  while (end < start + MOST_LINES - 1 && continues(rows, start, end + 1)) end++;
  return headerOf(rows, { firstRow: start + 1, lastRow: end + 1 });
}

/** The header in these lines, with the columns that it names or that have content below it. */
export function headerOf(rows: Rows, { firstRow, lastRow }: Pick<Header, 'firstRow' | 'lastRow'>): Header {
  const lines = rows.slice(firstRow - 1, lastRow);
  const width = widest(rows);
  const columns = Array.from({ length: width }, (_, index) => ({ index, parts: partsOf(lines, index) }));
  const used = columns.filter(({ index, parts }) => parts.length > 0 || hasContent(rows, lastRow, index));
  const headers = uniqueHeaders(used.map(({ index, parts }) => ({ index, text: parts.join(' ') })));
  return {
    firstRow,
    lastRow,
    columns: used.map(({ index, parts }, position) => ({
      index,
      header: headers[position] as string,
      names: [...new Set([parts.join(' '), ...[...parts].reverse()])].filter((name) => name !== ''),
    })),
  };
}

/** Not `Math.max(...)`: tens of thousands of rows exceed the number of arguments a call may have. */
function widest(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function hasContent(rows: Rows, from: number, column: number): boolean {
  return rows.some((row, index) => index >= from && !isBlank(row[column]));
}

function knownIn({ columns }: Header): number {
  return columns.filter(({ names }) => names.some(isKnownHeader)).length;
}

/** For software whose headers are unknown. */
function firstWideLine(rows: Rows): Header | null {
  const widthOf = (index: number) => (rows[index] ?? []).filter((cell) => !isBlank(cell)).length;
  const start = rows.findIndex(
    (_, index) =>
      index < SEARCHED_ROWS &&
      isHeaderLine(rows, index) &&
      widthOf(index + 1) >= 2 &&
      widthOf(index + 1) * 2 >= widthOf(index),
  );
  return start < 0 ? null : headerOf(rows, { firstRow: start + 1, lastRow: start + 1 });
}
