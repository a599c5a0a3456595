import { filteredRows } from '../../emulator/spreadsheet/filtered-rows';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';
import type { FilterView, Run, SheetView } from '../page/sheet-protocol';
import { chartView } from './chart-view';

const DEFAULT_WIDTH = 100;

/** All of a tab but its cells. */
export function sheetView(book: WorkbookState, tab: number): SheetView {
  const sheet = book.sheet(tab);
  const { maxRows, maxColumns, frozenRows, frozenColumns } = sheet;
  const filtered = filteredRows(book, sheet);
  return {
    tab,
    name: sheet.name,
    rows: maxRows,
    columns: maxColumns,
    widths: Array.from({ length: maxColumns }, (_, index) => sheet.columnWidths.get(index + 1) ?? DEFAULT_WIDTH),
    heights: [...sheet.rowHeights],
    frozenRows,
    frozenColumns,
    hiddenRows: runsOf([...sheet.hiddenRows, ...filtered]),
    hiddenColumns: runsOf([...sheet.hiddenColumns]),
    merges: sheet.merges,
    filter: filterView(sheet),
    charts: sheet.charts.map((chart) => chartView(book, chart)),
    hasGridlines: !sheet.gridlinesHidden,
  };
}

function filterView({ filter }: SheetState): FilterView | null {
  return filter && { area: filter.area, active: [...filter.hidden.keys()] };
}

/** Lines in any order, some of them twice, as runs of lines that follow each other. */
function runsOf(lines: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const end = last ? last[0] + last[1] : 0;
    if (last && line < end) continue;
    if (last && line === end) last[1] += 1;
    else runs.push([line, 1]);
  }
  return runs;
}
