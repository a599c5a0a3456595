import { type Cell, isBlank, type Table } from '../../workbook/contract/cell';
import type { SkipReason } from '../words/row-words';
import { textOf } from './cell-shapes';
import type { Header } from './find-header';
import type { Span } from './found-table';
import { areColumnNumbers, isFooter, isGroup, isTotals, repeatsHeader } from './row-kinds';

export interface SkippedRow {
  /** Row in the sheet of the export, 1-based. */
  readonly row: number;
  readonly reason: SkipReason;
  /** Named when rows of several sheets are imported. */
  readonly sheet?: string;
}

export interface DataRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Hidden in the file, by hand or under a filter. */
  readonly isHidden?: boolean;
}

export interface SortedRows {
  readonly data: readonly DataRow[];
  readonly skipped: readonly SkippedRow[];
}

/** In a table with fewer columns a short row may be complete. */
const WIDE = 3;

/** Separates data rows from titles, totals and signatures. Blank rows and the header are in neither list. */
export function sortRows(
  table: Table,
  header: Header,
  { first, last: end }: Span = { first: 1, last: table.rows.length },
): SortedRows {
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
  const hidden = new Set(table.hiddenRows);
  filledDown(table, header)
    .slice(first - 1, end)
    .forEach((cells, index) => {
      const row = first + index;
      if (cells.every(isBlank) || (row >= header.firstRow && row <= header.lastRow)) return;
      const filled = cells.filter((cell) => !isBlank(cell));
      const place = { filled, isShort: isShort(filled, header), signing };
      const reason = row < header.firstRow ? 'above-header' : reasonToSkip(place, header, headerTexts);
      signing = reason === 'footer';
      if (reason === null) data.push(hidden.has(row - 1) ? { row, cells, isHidden: true } : { row, cells });
      else skipped.push({ row, reason });
    });
  const last = data[data.length - 1]?.row ?? header.lastRow;
  return {
    data,
    skipped: skipped.map((one) => (one.row > last && one.reason === 'group' ? { ...one, reason: 'footer' } : one)),
  };
}

/**
 * The rows with the value of each merged cell below the header in all rows that it spans, as officers see it. A number
 * is an amount of all these rows together, so that it counts once.
 */
function filledDown({ rows, merges = [] }: Table, { lastRow }: Header): Table['rows'] {
  const isFilling = (cell: Cell | undefined) => !isBlank(cell) && typeof cell !== 'number';
  const below = merges.filter(({ top, left }) => top >= lastRow && isFilling(rows[top]?.[left]));
  if (below.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  // Ranges that overlap are of a damaged file.
  const covered = new Map<number, number>();
  for (const { top, left, bottom } of [...below].sort((a, b) => a.top - b.top)) {
    if (top <= (covered.get(left) ?? -1)) continue;
    covered.set(left, bottom);
    for (const row of filled.slice(top + 1, bottom + 1)) {
      while (row.length < left) row.push(null);
      row[left] = rows[top]?.[left] ?? null;
    }
  }
  return filled;
}

interface RowAtPlace {
  readonly filled: readonly Cell[];
  readonly isShort: boolean;
  /** The row above belongs to the signatures. */
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
