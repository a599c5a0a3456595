import type { Form, FormCell } from '../../core/forms/form';
import { type FormGrid, gridOf, type PlacedCell } from '../../core/forms/grid';
import type { Cell } from '../../core/workbook/contract/cell';
import { written } from '../run/retry';
import { AUTOMATIC, PLAIN_TEXT } from '../sheet/number-formats';
import { makeRoom, productSheetNamed } from '../sheet/plain-sheet';
import { setKeptCells } from '../sheet/values';
import { mergeCells } from './merges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Times New Roman';
const FONT_SIZE = 12;
const PIXELS_A_MILLIMETRE = 96 / 25.4;
const PIXELS_A_LINE = 21;

/** Writes one form into its tab; whatever was in the tab is removed. */
export function writeFormTab(form: Form): void {
  const grid = gridOf(form);
  const sheet = productSheetNamed(form.tab);
  const { height, width } = makeRoom(sheet, grid);
  empty(sheet, sheet.getRange(1, 1, height, width));
  write(sheet, grid);
  dress(sheet, grid);
  mergeCells(sheet, grid);
  fitWidths(sheet, form);
  fitHeights(sheet, grid);
}

/** It is not documented that clearing a sheet separates merged cells, and a write to a part of a merged cell fails. */
function empty(sheet: Sheet, everything: GoogleAppsScript.Spreadsheet.Range): void {
  written(() => sheet.setFrozenRows(0));
  written(() => everything.breakApart());
  written(() => sheet.clear());
}

/** The formats first: they keep text as it is written. */
function write(sheet: Sheet, grid: FormGrid): void {
  const range = sheet.getRange(1, 1, grid.height, grid.width);
  written(() => range.setNumberFormats(eachCell(grid, AUTOMATIC, ({ value }) => formatOf(value))));
  setKeptCells(
    range,
    eachCell<Cell>(grid, null, ({ value }) => (typeof value === 'string' ? value : value.number)),
  );
}

function dress(sheet: Sheet, grid: FormGrid): void {
  const { height, width, header, lastRuled } = grid;
  const all = sheet.getRange(1, 1, height, width);
  written(() => all.setFontFamily(FONT).setFontSize(FONT_SIZE).setVerticalAlignment('middle').setWrap(true));
  written(() => all.setFontWeights(eachCell(grid, 'normal', ({ bold }) => (bold ? 'bold' : 'normal'))));
  written(() => all.setFontStyles(eachCell(grid, 'normal', ({ italics }) => (italics ? 'italic' : 'normal'))));
  written(() => all.setHorizontalAlignments(eachCell(grid, 'left', ({ alignment }) => alignment)));
  const table = sheet.getRange(header.first, 1, lastRuled - header.first + 1, width);
  written(() => table.setBorder(true, true, true, true, true, true));
  written(() => sheet.setHiddenGridlines(true));
  written(() => sheet.setFrozenRows(header.last));
}

function formatOf(value: FormCell): string {
  return typeof value === 'string' ? PLAIN_TEXT : value.format;
}

/** One value for each cell of the grid, so that one call sets them all. */
function eachCell<T>({ cells, height, width }: FormGrid, otherwise: T, of: (cell: PlacedCell) => T): T[][] {
  const rows = Array.from({ length: height }, () => new Array<T>(width).fill(otherwise));
  for (const cell of cells) (rows[cell.row - 1] as T[])[cell.column - 1] = of(cell);
  return rows;
}

function fitWidths(sheet: Sheet, { layout }: Form): void {
  for (const { first, count, value } of runsOf(layout.columns.map(({ width }) => width))) {
    written(() => sheet.setColumnWidths(first, count, Math.round(value * PIXELS_A_MILLIMETRE)));
  }
}

/**
 * Sheets fits row heights to their cells, but not to merged cells, which make up the lines above the table and the
 * header.
 */
function fitHeights(sheet: Sheet, { lines, header }: FormGrid): void {
  for (const { first, count, value } of runsOf(lines.slice(0, header.last))) {
    written(() => sheet.setRowHeights(first, count, value * PIXELS_A_LINE));
  }
}

interface Run {
  /** 1-based. */
  readonly first: number;
  count: number;
  readonly value: number;
}

/** Groups equal neighbours, so that one call serves the whole group. */
function runsOf(values: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.count++;
    else runs.push({ first: index + 1, count: 1, value });
  }
  return runs;
}
