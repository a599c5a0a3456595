import type { Form, FormCell } from '../../core/forms/form';
import { type FormGrid, gridOf, type PlacedCell } from '../../core/forms/grid';
import { retried } from '../run/retry';
import { makeRoom, productSheetNamed } from '../sheet/plain-sheet';
import { writeRows } from '../sheet/tables';
import { mergeCells } from './merges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Times New Roman';
const FONT_SIZE = 12;
const PIXELS_A_MILLIMETRE = 96 / 25.4;
const PIXELS_A_LINE = 21;

/** A tab that holds one form and nothing else; what was in it goes. */
export function writeFormTab(form: Form): void {
  const grid = gridOf(form);
  const sheet = productSheetNamed(form.tab);
  makeRoom(sheet, grid);
  empty(sheet);
  writeRows(sheet, 1, valuesOf(grid));
  dress(sheet, grid);
  mergeCells(sheet, grid);
  fitWidths(sheet, form);
  fitHeights(sheet, grid);
}

/** Clearing a sheet is not said to part its merged cells, and parts of them could not be written to. */
function empty(sheet: Sheet): void {
  const [rows, columns] = [retried(() => sheet.getMaxRows()), retried(() => sheet.getMaxColumns())];
  retried(() => sheet.setFrozenRows(0));
  retried(() => sheet.getRange(1, 1, rows, columns).breakApart());
  retried(() => sheet.clear());
}

function valuesOf(grid: FormGrid): readonly (readonly (string | number)[])[] {
  return eachCell(grid, '', ({ value }) => (typeof value === 'string' ? value : value.number));
}

function dress(sheet: Sheet, grid: FormGrid): void {
  const { height, width, header, lastRuled } = grid;
  const all = sheet.getRange(1, 1, height, width);
  retried(() => all.setFontFamily(FONT).setFontSize(FONT_SIZE).setVerticalAlignment('middle').setWrap(true));
  retried(() => all.setNumberFormats(eachCell(grid, 'General', ({ value }) => formatOf(value))));
  retried(() => all.setFontWeights(eachCell(grid, 'normal', ({ bold }) => (bold ? 'bold' : 'normal'))));
  retried(() => all.setFontStyles(eachCell(grid, 'normal', ({ italics }) => (italics ? 'italic' : 'normal'))));
  retried(() => all.setHorizontalAlignments(eachCell(grid, 'left', ({ alignment }) => alignment)));
  const table = sheet.getRange(header.first, 1, lastRuled - header.first + 1, width);
  retried(() => table.setBorder(true, true, true, true, true, true));
  retried(() => sheet.setHiddenGridlines(true));
  retried(() => sheet.setFrozenRows(header.last));
}

function formatOf(value: FormCell): string {
  return typeof value === 'string' ? 'General' : value.format;
}

/** One value for each cell of the grid, so that one call sets them all. */
function eachCell<T>({ cells, height, width }: FormGrid, otherwise: T, of: (cell: PlacedCell) => T): T[][] {
  const rows = Array.from({ length: height }, () => new Array<T>(width).fill(otherwise));
  for (const cell of cells) (rows[cell.row - 1] as T[])[cell.column - 1] = of(cell);
  return rows;
}

function fitWidths(sheet: Sheet, { layout }: Form): void {
  for (const [index, { width }] of layout.columns.entries()) {
    retried(() => sheet.setColumnWidth(index + 1, Math.round(width * PIXELS_A_MILLIMETRE)));
  }
}

/** Sheets fits a row to its cells by itself, save to merged ones: lines above the table. */
function fitHeights(sheet: Sheet, { lines, header }: FormGrid): void {
  for (const [index, count] of lines.slice(0, header.first - 1).entries()) {
    retried(() => sheet.setRowHeight(index + 1, count * PIXELS_A_LINE));
  }
}
