import type { PastReport } from '../../core/protocol/panel';
import { type Cell, folded, type Table } from '../../core/workbook/cell';
import { LOG_TAB } from '../../core/workbook/product-tabs';
import { readTab } from '../../core/workbook/read-tab';
import { timeText } from '../clock';
import { Refusal } from '../failure';
import { sheetOf, writeRows } from '../sheet/tables';
import { VERSION } from '../version';
import { retried } from './retry';

/** A line of the log, in the order of its columns. */
export interface LogLine {
  readonly run: string;
  readonly action: string;
  readonly officer: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly period: string;
  readonly result: 'Đang chạy' | 'Xong' | 'Từ chối' | 'Lỗi' | 'Bị ngắt';
  readonly document: string;
  readonly digest: string;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly remark: string;
  /** Of a report; absent where the tab has no column for it yet, as in Sheets set up by earlier versions. */
  readonly agency?: string | undefined;
}

type Field = keyof typeof LOG_TAB.columns;
const FIELDS = Object.keys(LOG_TAB.columns) as readonly Field[];

export const REPORT_ACTION = 'Tạo báo cáo';

export function logSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetOf(LOG_TAB);
  if (sheet) return sheet;
  throw new Refusal('refused', `Bảng tính chưa có tab «${LOG_TAB.name}». Hãy chạy «Thiết lập bảng tính» trước.`);
}

export function writeLogLine(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, line: LogLine): void {
  const { startedAt, endedAt } = line;
  const cells: Record<Field, Cell> = {
    ...line,
    agency: line.agency ?? null,
    startedAt: timeText(startedAt),
    endedAt: endedAt === null ? null : timeText(endedAt),
    errors: line.errors,
    warnings: line.warnings,
    seconds: endedAt === null ? null : Math.round((endedAt - startedAt) / 1000),
    productVersion: VERSION,
  };
  const fields = FIELDS.filter((field) => field !== 'agency' || line.agency !== undefined);
  writeRows(sheet, row, [fields.map((field) => cells[field])]);
}

/** Whether the agency has its column where lines are written; officers may have put one of their own there. */
export function namesAgencies(log: Table): boolean {
  const header = log.rows[0]?.[FIELDS.indexOf('agency')];
  return folded(String(header ?? '')) === folded(LOG_TAB.columns.agency.header);
}

/** The line of a run that goes on, or the next free one. */
export function runRow(log: Table, run: string): number {
  const line = readTab(LOG_TAB, log).rows.find((one) => one.run === run);
  return line?.row ?? log.rows.length + 1;
}

/** A run that was killed could not write its end. */
export function markInterrupted(row: number): void {
  const result = FIELDS.indexOf('result') + 1;
  const said: LogLine['result'] = 'Bị ngắt';
  retried(() => logSheet().getRange(row, result).setValue(said));
}

/** Finished and unfinished reports, the newest first. */
export function pastReports(table: Table | undefined): readonly PastReport[] {
  return readTab(LOG_TAB, table)
    .rows.filter(({ action }) => action === REPORT_ACTION)
    .map(({ run, startedAt, officer, period, result, document }) => ({
      run,
      at: startedAt,
      officer,
      period,
      result,
      url: document,
    }))
    .reverse();
}
