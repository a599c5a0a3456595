import type { Alignment, Form, FormCell, FormColumn, FormLine, FormRow, HeaderCell } from './form';
import { lineCount } from './line-count';

/** A cell with its position; rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** The number of rows and columns that the cell covers. */
  readonly rows: number;
  readonly columns: number;
  readonly value: FormCell;
  readonly alignment: Alignment;
  readonly bold: boolean;
  readonly italics: boolean;
  /** Whether the cell has borders; cells of the table have. */
  readonly isRuled: boolean;
}

/** A form laid out on the grid of a spreadsheet. */
export interface FormGrid {
  readonly cells: readonly PlacedCell[];
  readonly height: number;
  readonly width: number;
  /** The header rows of the table, which are repeated on every printed page. */
  readonly header: { readonly first: number; readonly last: number };
  /** The last row of the table. */
  readonly lastRuled: number;
  /** Estimated lines of text in each row, because spreadsheets do not adjust row heights to merged cells. */
  readonly lines: readonly number[];
}

export function gridOf({ layout, above, rows, below }: Form): FormGrid {
  const { columns } = layout;
  const width = columns.length;
  const headerRows = layout.headerRows ?? [
    columns.map(({ header = '' }, index) => ({ text: header, column: index + 1 })),
  ];
  const first = above.length + 1;
  const last = above.length + headerRows.length;
  const lastRuled = last + rows.length;
  const cells = [
    ...above.flatMap((line, index) => lineCells(line, index + 1, columns)),
    ...headerRows.flatMap((row, index) => row.map((cell) => headerCell(cell, first + index))),
    ...rows.flatMap((row, index) => bodyCells(row, last + 1 + index, columns)),
    ...below.flatMap((line, index) => lineCells(line, lastRuled + 1 + index, columns)),
  ];
  const height = lastRuled + below.length;
  return { cells, width, height, header: { first, last }, lastRuled, lines: linesIn(cells, height, columns) };
}

function linesIn(cells: readonly PlacedCell[], height: number, columns: readonly FormColumn[]): readonly number[] {
  const lines = new Array<number>(height).fill(1);
  for (const { row, column, rows, columns: span, value, bold } of cells) {
    if (rows > 1 || typeof value !== 'string') continue;
    const width = columns.slice(column - 1, column - 1 + span).reduce((sum, one) => sum + one.width, 0);
    lines[row - 1] = Math.max(lines[row - 1] ?? 1, lineCount(value, width, bold));
  }
  return lines;
}

function lineCells(line: FormLine, row: number, columns: readonly FormColumn[]): readonly PlacedCell[] {
  if (!line.beside) return [textCell(line, { row, column: 1, columns: columns.length })];
  const left = columnsInHalf(columns);
  return [
    textCell(line, { row, column: 1, columns: left }),
    textCell(line.beside, { row, column: left + 1, columns: columns.length - left }),
  ];
}

function textCell(
  { text, alignment, bold = false, italics = false }: FormLine,
  place: Pick<PlacedCell, 'row' | 'column' | 'columns'>,
): PlacedCell {
  return { ...place, rows: 1, value: text, alignment, bold, italics, isRuled: false };
}

/** How many columns make about half of the width. */
function columnsInHalf(columns: readonly FormColumn[]): number {
  const half = columns.reduce((sum, { width }) => sum + width, 0) / 2;
  let count = 0;
  for (let width = 0; width < half; count++) width += columns[count]?.width ?? half;
  return Math.min(count, columns.length - 1);
}

function headerCell({ text, column, columns = 1, rows = 1 }: HeaderCell, row: number): PlacedCell {
  const look = { alignment: 'center', bold: true, italics: false, isRuled: true } as const;
  return { row, column, rows, columns, value: text, ...look };
}

function bodyCells(
  { cells, bold = false }: FormRow,
  row: number,
  columns: readonly FormColumn[],
): readonly PlacedCell[] {
  return cells.map((value, index) => ({
    row,
    column: index + 1,
    rows: 1,
    columns: index === cells.length - 1 ? columns.length - index : 1,
    value,
    alignment: columns[index]?.alignment ?? 'center',
    bold,
    italics: false,
    isRuled: true,
  }));
}
