import { a1Of } from '../../emulator/spreadsheet/a1';
import { displayValuesOf } from '../../emulator/spreadsheet/cells';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { CellView, ChartView, RowView, SheetView } from '../page/protocol';
import { sheetLink } from './sheet-link';

const MOST_ROWS = 200;
/** An empty sheet still shows some blank cells. */
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 10;
const DEFAULT_WIDTH = 100;

/** The frozen rows and at most 200 others: the first ones, or those around the officer's cell. */
export function sheetView(file: SpreadsheetFile, officer: string, tab: number): SheetView {
  const sheet = file.book.sheet(tab);
  const columns = Math.min(sheet.maxColumns, Math.max(sheet.lastColumn(), LEAST_COLUMNS));
  const selected = selectedIn(file, officer, tab);
  const first = firstRow(sheet, selected?.row ?? 1);
  const last = Math.min(first + MOST_ROWS - 1, Math.max(sheet.lastRow(), Math.min(LEAST_ROWS, sheet.maxRows)));
  const rows = (from: number, to: number) => rowsOf(file, sheet, { from, to, columns });
  return {
    tab,
    name: sheet.name,
    widths: Array.from({ length: columns }, (_, index) => sheet.columnWidths.get(index + 1) ?? DEFAULT_WIDTH),
    frozen: rows(1, sheet.frozenRows),
    rows: rows(first, last),
    above: first - sheet.frozenRows - 1,
    below: Math.max(0, sheet.lastRow() - last),
    selected,
    charts: chartsOf(sheet),
  };
}

function chartsOf({ charts }: SheetState): readonly ChartView[] {
  return charts.map(({ options, ranges }) => ({
    title: String(options.get('title') ?? ''),
    range: ranges.map(({ area }) => a1Of(area)).join(', '),
  }));
}

function selectedIn({ book }: SpreadsheetFile, officer: string, tab: number): SheetView['selected'] {
  const { sheetId, place } = book.selectionOf(officer);
  return sheetId === tab && place ? { row: place.area.row, column: place.area.column } : null;
}

function firstRow({ frozenRows }: SheetState, selected: number): number {
  return selected <= frozenRows + MOST_ROWS ? frozenRows + 1 : selected - MOST_ROWS / 2;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

function rowsOf({ book }: SpreadsheetFile, sheet: SheetState, { from, to, columns }: Window): readonly RowView[] {
  if (to < from) return [];
  const texts = displayValuesOf(book, sheet, { row: from, column: 1, rows: to - from + 1, columns });
  return texts.map((row, index) => ({
    row: from + index,
    cells: row.map((text, column) => cellAt(sheet, text, { row: from + index, column: column + 1 })),
  }));
}

function mergedAt({ merges }: SheetState, { row, column }: { row: number; column: number }) {
  const area = merges.find(
    (one) => one.row <= row && row < one.row + one.rows && one.column <= column && column < one.column + one.columns,
  );
  if (!area) return {};
  const begins = area.row === row && area.column === column;
  return begins ? { spans: { rows: area.rows, columns: area.columns } } : { isCovered: true as const };
}

function cellAt(sheet: SheetState, text: string, { row, column }: { row: number; column: number }): CellView {
  const value = sheet.values.at(row, column) ?? sheet.results.at(row, column);
  const note = sheet.notes.at(row, column);
  const link = sheetLink(sheet.formulas.at(row, column) ?? '');
  const background = sheet.looks.background.at(row, column);
  return {
    text,
    ...mergedAt(sheet, { row, column }),
    ...(note ? { note } : {}),
    ...(typeof value === 'number' ? { isNumber: true } : {}),
    ...(sheet.looks.fontWeight.at(row, column) === 'bold' ? { isBold: true } : {}),
    ...(background ? { background } : {}),
    ...(link ? { link: { tab: link.tab, cell: link.cell } } : {}),
  };
}
