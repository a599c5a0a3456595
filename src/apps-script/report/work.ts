import { indicatorCells } from '../../core/indicators/indicator-table';
import { reportOf, type WorkbookReport } from '../../core/make-report';
import type { Table } from '../../core/workbook/cell';
import { tableOf } from '../../core/workbook/read-workbook';
import { INDICATORS_TAB, TABS, TEMPLATE_TAB } from '../../core/workbook/tabs';
import { today } from '../clock';
import { retried } from '../run/retry';
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
