import { indicatorCells } from '../../core/indicators/indicator-table';
import { reportOf, type WorkbookReport } from '../../core/make-report';
import type { Table } from '../../core/workbook/cell';
import { tableOf } from '../../core/workbook/read-workbook';
import { DOSSIERS_TAB, INDICATORS_TAB, TABS, TEMPLATE_TAB } from '../../core/workbook/tabs';
import { today } from '../clock';
import { retried } from '../run/retry';
import { WORKED_OUT_HEADER } from '../sheet/dossier-colours';
import { readTables, refuseForeignDates, sheetOf, writeRows } from '../sheet/tables';
import { sheetValue } from '../sheet/values';

/** All that a run reads, each tab once, and what the core makes of it. */
export interface Work {
  readonly tables: readonly Table[];
  readonly made: WorkbookReport;
}

export function readWork(): Work {
  const tables = readTables([...TABS, TEMPLATE_TAB]);
  refuseForeignDates(tables);
  return { tables, made: reportOf(tables, today()) };
}

/** Fills `Kỳ này` of the tab `Chỉ tiêu`; a Sheet without the tab goes without. */
export function writeIndicators({ tables, made }: Work): void {
  const table = tableOf(tables, INDICATORS_TAB);
  const sheet = sheetOf(INDICATORS_TAB);
  if (!table || !sheet) return;
  const { column, cells, missing } = indicatorCells(table, made.figures);
  const values = cells.map((row) => row.map(sheetValue));
  retried(() => sheet.getRange(1, column + 1, values.length, 1).setValues(values));
  writeRows(sheet, table.rows.length + 1, missing);
}

/** Fills the helper column of due days, by which dossiers are coloured; a Sheet without it goes without colours. */
export function writeDueDays({ tables, made }: Work): void {
  const table = tableOf(tables, DOSSIERS_TAB);
  const sheet = sheetOf(DOSSIERS_TAB);
  const column = (table?.rows[0] ?? []).indexOf(WORKED_OUT_HEADER);
  if (!table || !sheet || column < 0 || table.rows.length < 2) return;
  const dueOn = new Map((made.records.dossiers ?? []).map((dossier) => [dossier.row, dossier.dueOn]));
  const values = table.rows.slice(1).map((_, index) => {
    const day = dueOn.get(index + 2);
    return [sheetValue(day === undefined ? null : { day })];
  });
  retried(() =>
    sheet
      .getRange(2, column + 1, values.length, 1)
      .setNumberFormat('dd/mm/yyyy')
      .setValues(values),
  );
}
