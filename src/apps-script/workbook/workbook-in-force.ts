import { bindingFreeze, type InForce, reportInForce } from '../../core/frozen/in-force';
import { KEPT_TABS } from '../../core/frozen/reduced-tables';
import { indicatorCells } from '../../core/history/indicator-table';
import { type Cell, isBlank, type Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { ACCEPTED_TAB, FROZEN_CONTENT_TAB, TEMPLATE_TAB } from '../../core/workbook/contract/product-tabs';
import { INDICATORS_TAB } from '../../core/workbook/contract/rule-tabs';
import { headersIn } from '../../core/workbook/contract/tab-layout';
import { readWorkbook, tableOf } from '../../core/workbook/reading/read-workbook';
import { today } from '../run/clock';
import { written } from '../run/retry';
import { WORKED_OUT_HEADER } from '../sheet/dossier-colours';
import { DAY } from '../sheet/number-formats';
import { putRows } from '../sheet/room';
import { readTables, refuseForeignDates, type Sheets, sheetOf, sheetsNow } from '../sheet/tables';
import { setCells, setKeptCells } from '../sheet/values';

/** What a run reads, each tab once, and what the core makes of it. */
export interface Work extends InForce {
  /** The Sheet as it is now, even when the report is made from frozen rows. */
  readonly typed: readonly Table[];
  readonly sheets: Sheets;
}

export function readWork(sheets: Sheets = sheetsNow()): Work {
  const typed = readTables([...KEPT_TABS, TEMPLATE_TAB, ACCEPTED_TAB], sheets);
  refuseForeignDates(typed, sheets.spreadsheet);
  // Frozen content is large, so it is read only when a freeze binds the period.
  const content = bindingFreeze(typed) ? readTables([FROZEN_CONTENT_TAB], sheets) : [];
  return { ...reportInForce([...typed, ...content], today()), typed, sheets };
}

/**
 * What this version has done to the cells of figures. After its report, what stands there tells whether they keep text;
 * after its set-up, blank cells do.
 */
export type KeptBy = 'report' | 'set-up' | 'nothing';

/** Any text that needs a format of text. */
const KEPT = '1';

/** Fills the column `Kỳ này` of the tab `Chỉ tiêu`, if the Sheet has the tab. */
export function writeIndicators({ typed, made, sheets }: Work, keptBy: KeptBy = 'nothing'): void {
  const table = tableOf(typed, INDICATORS_TAB);
  const sheet = sheetOf(INDICATORS_TAB, sheets);
  if (!table || !sheet) return;
  const { headerRow, blocks, missing } = indicatorCells(table, made);
  for (const { column, cells } of blocks) {
    const width = cells[0]?.length ?? 1;
    const present = table.rows.slice(headerRow).map((row) => row.slice(column, column + width));
    const standing = { report: present, 'set-up': present.map(blankAsKept), nothing: [] }[keptBy];
    setCells(sheet.getRange(headerRow + 1, column + 1, cells.length, width), cells, standing);
  }
  putRows(sheet, table.rows.length + 1, missing);
}

function blankAsKept(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => (isBlank(cell) ? KEPT : cell));
}

/** Fills the helper column of due days, which the colouring of dossiers uses, if the Sheet has it. */
export function writeDueDays({ typed, changes, made, sheets }: Work): void {
  const table = tableOf(typed, DOSSIERS_TAB);
  const sheet = sheetOf(DOSSIERS_TAB, sheets);
  if (!table || !sheet) return;
  const { headerRow, columnHeaded } = headersIn(table.rows, DOSSIERS_TAB);
  const column = columnHeaded(WORKED_OUT_HEADER);
  const firstRow = headerRow + 2;
  if (column < 0 || table.rows.length < firstRow) return;
  // The rows may have moved since the period was frozen.
  const { dossiers } = changes === null ? made.records : readWorkbook(typed).value;
  const dueOn = new Map((dossiers ?? []).map((dossier) => [dossier.row, dossier.dueOn]));
  const values = table.rows.slice(headerRow + 1).map((_, index) => {
    const day = dueOn.get(firstRow + index);
    return [day === undefined ? null : { day }];
  });
  const range = sheet.getRange(firstRow, column + 1, values.length, 1);
  written(() => range.setNumberFormat(DAY));
  setKeptCells(range, values);
}
