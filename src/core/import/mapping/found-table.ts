import { isBlank, type Table } from '../../workbook/contract/cell';
import { isHeaderText, textOf } from './cell-shapes';
import { findHeader, type Header, headerAt, headerOf } from './find-header';
import { isHeaderLine } from './header-lines';
import { isColumnName } from './known-headers';

/** A table of the export: a header and the rows under it, up to the next header of the sheet. */
export interface FoundTable {
  readonly table: Table;
  readonly header: Header;
  readonly span: Span;
}

/** Rows of a sheet, 1-based, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Known names that make a line of words the header of a further table, since rows of data may hold one or two. */
const LEAST_NAMES = 3;
const NAMES_SHARE = 0.6;
const SAME_SHARE = 0.8;

/**
 * The tables of a sheet, from top to bottom: below a header there may be further ones with other columns or another
 * order of columns. `wishedRow`: where an officer sees a header.
 */
export function tablesIn(
  table: Table,
  remembered?: (header: Header) => boolean,
  wishedRow?: number,
): readonly FoundTable[] {
  const main = findHeader(table, remembered);
  const found = main ? withFurther(table, main) : [];
  if (wishedRow === undefined || found.some(({ header }) => header.firstRow === wishedRow)) return found;
  const wished = headerAt(table, wishedRow);
  return wished ? withFurther(table, wished) : [];
}

function withFurther(table: Table, main: Header): readonly FoundTable[] {
  const headers = headersOf(table, main);
  return headers.map((header, index) => {
    const last = (headers[index + 1]?.firstRow ?? table.rows.length + 1) - 1;
    // Which columns a header has depends on the rows under it, so each is read without the tables below.
    const own = headers.length === 1 ? header : headerOf(table.rows.slice(0, last), header);
    return { table, header: own, span: { first: index === 0 ? 1 : header.firstRow, last } };
  });
}

/** All headers of the sheet, from top to bottom. */
function headersOf(table: Table, main: Header): readonly Header[] {
  const texts = new Set(linesOf(table, main).flat().map(textOf));
  const headers: Header[] = [];
  for (let row = 1; row <= table.rows.length; row++) {
    const above = headers[headers.length - 1];
    const header = row === main.firstRow ? main : furtherHeader(table, row, { texts, above });
    const isTitle = header !== null && row < main.firstRow && !hasRowsBetween(table, header.lastRow, main.firstRow);
    if (header === null || isTitle) continue;
    headers.push(header);
    row = header.lastRow;
  }
  return headers;
}

interface Known {
  /** The texts of the main header. */
  readonly texts: ReadonlySet<string>;
  /** The header that holds for the rows above. */
  readonly above: Header | undefined;
}

function furtherHeader(table: Table, row: number, { texts, above }: Known): Header | null {
  if (!isHeaderLine(table.rows, row - 1)) return null;
  const line = lineAt(table, row);
  if (!namesColumns(line, texts) || (above && isSameAgain(line, linesOf(table, above)))) return null;
  const whole = above && headerAt(table, firstLine(table, row, above));
  return whole && whole.lastRow >= row ? whole : headerAt(table, row);
}

/** The row where a header begins whose upper lines are those of the header above and whose line here differs. */
function firstLine(table: Table, row: number, above: Header): number {
  const lines = linesOf(table, above);
  let first = row;
  while (
    row - first < lines.length - 1 &&
    first - 1 > above.lastRow &&
    isHeaderLine(table.rows, first - 2) &&
    isSameAgain(lineAt(table, first - 1), lines)
  ) {
    first--;
  }
  return first;
}

function lineAt({ rows }: Table, row: number): Line {
  return (rows[row - 1] ?? []).flatMap((cell, index) => (isHeaderText(cell) ? [{ text: textOf(cell), index }] : []));
}

type Line = readonly { readonly text: string; readonly index: number }[];

function namesColumns(line: Line, texts: ReadonlySet<string>): boolean {
  const same = line.filter(({ text }) => texts.has(text)).length;
  const named = line.filter(({ text }) => isColumnName(text)).length;
  return (
    (same >= 2 && same >= line.length * SAME_SHARE) || (named >= LEAST_NAMES && named >= line.length * NAMES_SHARE)
  );
}

/** Whether it is a line of the header above, printed once more with each name in its column. */
function isSameAgain(line: Line, header: Table['rows']): boolean {
  const texts = new Set(header.flat().map(textOf));
  const again = line.filter(({ text }) => texts.has(text));
  const isInPlace = ({ text, index }: Line[number]) => header.some((upper) => textOf(upper[index]) === text);
  return again.length >= line.length * SAME_SHARE && again.every(isInPlace);
}

function linesOf({ rows }: Table, { firstRow, lastRow }: Header): Table['rows'] {
  return rows.slice(firstRow - 1, lastRow);
}

function hasRowsBetween({ rows }: Table, after: number, before: number): boolean {
  return rows.slice(after, before - 1).some((row) => !row.every(isBlank));
}
