import { REPORT_KINDS, type ReportKind } from '../../core/report/report-kind';
import { lifeText, livesInLog } from '../../core/report-life/report-life';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { rowBlocks } from '../../core/workbook/contract/row-blocks';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { readTab } from '../../core/workbook/reading/read-tab';
import type { PastReport } from '../../protocol/panel';
import { timeText } from '../run/clock';
import { isDressed } from '../run/dressed';
import { Refusal } from '../run/failure';
import type { LogPlace, RunState } from '../run/lease';
import { written } from '../run/retry';
import { VERSION } from '../run/version';
import { writeBlocks, writeKeptBlocks } from '../sheet/blocks';
import { PLAIN_TEXT } from '../sheet/number-formats';
import { columnLetters } from '../sheet/range-names';
import { growTo, hasRow } from '../sheet/room';
import { wholeLayout } from '../sheet/set-up';
import { type Sheets, sheetOf } from '../sheet/tables';

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
  /** The agency of a report; empty for other runs. */
  readonly agency: string;
  /** The first and last day of a report's period; empty for other runs. */
  readonly days: string;
  /** Of a step in the life of a report: the run that made the report, and what the step needed. */
  readonly report: string;
  readonly symbol: string;
  readonly on: string;
  readonly recipients: string;
  readonly version: string;
}

const BLANK_STEP = { report: '', symbol: '', on: '', recipients: '', version: '' };
const BLANK = {
  ...{ period: '', document: '', digest: '', errors: null, warnings: null, remark: '', agency: '', days: '' },
  ...BLANK_STEP,
};

/** As the log and officers who wait for the end of a run read them; earlier versions made one kind of report. */
export const REPORT_ACTIONS: Readonly<Record<ReportKind, string>> = {
  cchc: 'Tạo báo cáo',
  kstthc: 'Tạo báo cáo kiểm soát TTHC',
};

/** The kind of report that a run makes; null for any other run. */
export function reportKindOf(action: string): ReportKind | null {
  return REPORT_KINDS.find((kind) => REPORT_ACTIONS[kind] === action) ?? null;
}

export const SHARING_ACTION = 'Chia sẻ với cấp trên';
/** Also as the logs of versions before 0.4 call it. */
const SHARING_ACTIONS: readonly string[] = [SHARING_ACTION, 'Chia sẻ với thành phố'];

/** Rows that are added at once where the tab ends: each time takes several calls. */
const ADDED_ROWS = 100;

export function logSheet(sheets?: Sheets): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetOf(LOG_TAB, sheets);
  if (sheet) return sheet;
  throw new Refusal('refused', `Bảng tính chưa có tab «${LOG_TAB.name}». Hãy chạy «Thiết lập bảng tính» trước.`);
}

/** A line that says no more than who did what, when, and how it ended. */
export function logLine(
  { run, officer, action, startedAt }: Pick<LogLine, 'run' | 'officer' | 'action' | 'startedAt'>,
  result: LogLine['result'],
): LogLine {
  const endedAt = result === 'Đang chạy' || result === 'Bị ngắt' ? null : Date.now();
  return { ...BLANK, run, officer, action, startedAt, endedAt, result };
}

export function writeLogLine(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { logRow, logColumns }: LogPlace,
  line: LogLine,
): void {
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
  writeKeptBlocks(sheet, logRow, rowBlocks(new Map(Object.entries(logColumns)), Object.entries<Cell>(cells)));
}

interface Log {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly log: Table;
}

/**
 * The place of a run's existing line, or the next free row: a report that this officer's new run replaces may be alive
 * still in another window, and will write into its own row. Where this version has not set up the tab, its first run makes
 * it keep text as it is written, which set-up of earlier versions did not.
 */
export function logPlace({ sheet, log }: Log, run: string, state: RunState): LogPlace {
  const { columns, headerRow } = wholeLayout(LOG_TAB, log);
  const lines = readTab(LOG_TAB, log).rows;
  let free = log.rows.length + 1;
  while (state.unfinished.some(({ logRow }) => logRow === free)) free++;
  const logRow = lines.find((one) => one.run === run)?.row ?? free;
  if (!hasRow(sheet, logRow)) growTo(sheet, logRow + ADDED_ROWS - 1);
  if (!isDressed(state) && !lines.some(({ productVersion }) => productVersion === VERSION)) {
    const body = `A${headerRow + 2}:${columnLetters(Math.max(...columns.values()) + 1)}`;
    written(() => sheet.getRange(body).setNumberFormat(PLAIN_TEXT));
  }
  return { logRow, logColumns: Object.fromEntries(columns) };
}

/** For a run that was killed and could not write its own end. */
export function markInterrupted(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, log: Table): void {
  const said: LogLine['result'] = 'Bị ngắt';
  writeBlocks(sheet, row, rowBlocks(tabLayout(LOG_TAB, log).columns, [['result', said]]));
}

/** When the report of a period was last shared; empty when it was not, or not from this Sheet. */
export function sharedAt(table: Table, period: string): string {
  const shared = readTab(LOG_TAB, table).rows.filter(
    (line) => SHARING_ACTIONS.includes(line.action) && line.result === 'Xong' && line.period === period,
  );
  return shared[shared.length - 1]?.startedAt ?? '';
}

/** Whether this version has made a report, and so has written all that a report writes. */
export function hasMadeReport(log: Table): boolean {
  return readTab(LOG_TAB, log).rows.some(
    ({ action, result, productVersion }) =>
      reportKindOf(action) !== null && result === 'Xong' && productVersion === VERSION,
  );
}

/** Finished and unfinished reports, the newest first. */
export function pastReports(table: Table | undefined): readonly PastReport[] {
  const lifeOf = livesInLog(table);
  return readTab(LOG_TAB, table)
    .rows.flatMap(({ run, action, startedAt, officer, period, result, document, digest }) => {
      const kind = reportKindOf(action);
      if (kind === null) return [];
      const life = lifeText(lifeOf(run));
      return [{ kind, run, at: startedAt, officer, period, result, url: document, digest, life }];
    })
    .reverse();
}
