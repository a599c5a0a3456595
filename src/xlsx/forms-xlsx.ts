import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { Form, FormNumber } from '../core/forms/form';
import { type FormGrid, gridOf, type PlacedCell } from '../core/forms/grid';
import { printed } from './printed';

const FONT = { fontFamily: 'Times New Roman', fontSize: 12 };
const MILLIMETRES_AN_INCH = 25.4;
const PIXELS_AN_INCH = 96;
/** Excel measures column widths in digits of the file's font. */
const PIXELS_A_DIGIT = 8;
const POINTS_A_LINE = 15.75;
const POINTS_AROUND = 4;

/** One .xlsx file with a sheet for each form, in order, ready to print. */
export function formsXlsx(forms: readonly Form[]): Promise<Blob> {
  return writeXlsxFile(forms.map(sheetOf), { ...FONT, features: [printed(forms)] }).toBlob();
}

function sheetOf(form: Form): Sheet<Blob> {
  const grid = gridOf(form);
  const { columns } = form.layout;
  return {
    sheet: form.tab,
    data: rowsOf(grid),
    columns: columns.map(({ width }) => ({ width: digits(width) })),
    stickyRowsCount: grid.header.last,
    showGridLines: false,
  };
}

function digits(millimetres: number): number {
  return ((millimetres / MILLIMETRES_AN_INCH) * PIXELS_AN_INCH) / PIXELS_A_DIGIT;
}

function rowsOf({ cells, height, width, lines }: FormGrid): Sheet<Blob>['data'] {
  const rows = Array.from({ length: height }, () => new Array<CellObject | null>(width).fill(null));
  for (const cell of cells) {
    const height = (lines[cell.row - 1] ?? 1) * POINTS_A_LINE + POINTS_AROUND;
    (rows[cell.row - 1] as (CellObject | null)[])[cell.column - 1] = { ...cellOf(cell), height };
  }
  return rows;
}

function cellOf({ value, alignment, bold, italics, isRuled, rows, columns }: PlacedCell): CellObject {
  const content = typeof value === 'string' ? { type: String, value } : numberIn(value);
  return {
    ...content,
    align: alignment,
    alignVertical: 'center',
    wrap: true,
    rowSpan: rows,
    columnSpan: columns,
    ...(bold ? { fontWeight: 'bold' } : {}),
    ...(italics ? { fontStyle: 'italic' } : {}),
    ...(isRuled ? { borderStyle: 'thin' } : {}),
  };
}

function numberIn({ number, format }: FormNumber) {
  return { type: Number, value: number, format };
}
