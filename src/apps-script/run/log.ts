import type { PastReport } from '../../core/protocol/panel';
import type { Cell, Table } from '../../core/workbook/cell';
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
}

export const REPORT_ACTION = 'Tạo báo cáo';

export function logSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetOf(LOG_TAB);
  if (sheet) return sheet;
  throw new Refusal('refused', `Bảng tính chưa có tab «${LOG_TAB.name}». Hãy chạy «Thiết lập bảng tính» trước.`);
}

export function writeLogLine(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, line: LogLine): void {
  const { startedAt, endedAt } = line;
  const cells: Record<keyof typeof LOG_TAB.columns, Cell> = {
    ...line,
    startedAt: timeText(startedAt),
    endedAt: endedAt === null ? null : timeText(endedAt),
    errors: line.errors,
    warnings: line.warnings,
    seconds: endedAt === null ? null : Math.round((endedAt - startedAt) / 1000),
    productVersion: VERSION,
  };
  writeRows(sheet, row, [Object.keys(LOG_TAB.columns).map((field) => cells[field as keyof typeof cells])]);
}

/** The line of a run that goes on, or the next free one. */
export function runRow(log: Table, run: string): number {
  const line = readTab(LOG_TAB, log).rows.find((one) => one.run === run);
  return line?.row ?? log.rows.length + 1;
}

/** A run that was killed could not write its end. */
export function markInterrupted(row: number): void {
  const result = Object.keys(LOG_TAB.columns).indexOf('result') + 1;
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
