import { dayOfTypedText } from '../../core/calendar/day';
import type { ReportKind } from '../../core/report/report-kind';
import { actionOf, LIFE_REFUSALS } from '../../core/report-life/life-wording';
import { type LifeEvent, lifeInLog, type ReportLife, replayed } from '../../core/report-life/report-life';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { currentOfficer } from '../drive/files';
import { leftRuns } from '../log/left-runs';
import { type LogLine, logLine, logPlace, logSheet, reportKindOf, writeLogLine } from '../log/log';
import { timeText } from '../run/clock';
import { failureOf, Refusal } from '../run/failure';
import { endLease, type Lease, type RunState, takeLease } from '../run/lease';
import { flushed } from '../run/retry';
import { readTable } from '../sheet/tables';

/** A finished report as its line of the log tells of it. */
export interface LoggedReport {
  readonly run: string;
  readonly kind: ReportKind;
  readonly officer: string;
  readonly period: string;
  readonly agency: string;
  readonly url: string;
  readonly digest: string;
  /** The first and last day of its period, as the log says them; empty in lines of earlier versions. */
  readonly days: string;
  /** When it was made: `13/06/2023 14:05`. */
  readonly at: string;
}

/** What a step works with: who holds the lease, the report, and its life as the log tells it under the lease. */
export interface LifeDesk {
  readonly lease: Lease;
  readonly report: LoggedReport;
  readonly life: ReportLife;
  /** Whether a run came to nothing. */
  readonly isLeft: (run: string) => boolean;
}

/** What a step says in the log; null when it had been done before, or was not done at all. */
export type Said = Partial<Pick<LogLine, 'symbol' | 'on' | 'recipients' | 'version' | 'remark'>>;

interface LifeRun extends Pick<LifeEvent, 'kind' | 'step'> {
  readonly report: string;
  readonly work: (desk: LifeDesk) => Said | null;
}

/**
 * One step: the lease keeps others out, the log is read once, and the line of a step that succeeded is its last write.
 * A run that is cut off before it leaves a life without that step. Gives the life as it is afterwards.
 */
export function lifeRun({ report: asked, kind, step, work }: LifeRun): ReportLife {
  const officer = currentOfficer();
  const run = Utilities.getUuid().slice(0, 8);
  const sheet = logSheet();
  let log: Table = { name: '', rows: [] };
  const opening = (before: RunState) => {
    log = readTable(sheet, LOG_TAB.name);
    return logPlace({ sheet, log }, run, before);
  };
  const state = takeLease({ run, officer, action: actionOf({ kind, step }), opening });
  const { lease } = state;
  try {
    const report = loggedReport(log, asked);
    const life = lifeInLog(log, asked);
    const said = work({ lease, report, life, isLeft: leftRuns(log, state) });
    if (said === null) return life;
    writeLogLine(sheet, lease, { ...logLine(lease, 'Xong'), ...wordsOf(report), ...said });
    flushed();
    return replayed([...life.events, { ...eventOf(lease, said), kind, step }]);
  } catch (error) {
    const failure = failureOf(error);
    const remark = [failure.message, ...failure.details].join(' ').slice(0, 1000);
    const result = failure.kind === 'refused' ? 'Từ chối' : 'Lỗi';
    writeLogLine(sheet, lease, { ...logLine(lease, result), report: asked, remark });
    throw error;
  } finally {
    endLease(state);
  }
}

function eventOf({ run, officer, startedAt }: Lease, said: Said): Omit<LifeEvent, 'kind' | 'step'> {
  const { symbol = '', on = '', recipients = '', remark = '', version = '' } = said;
  return { run, officer, at: timeText(startedAt), symbol, on: dayOfTypedText(on), recipients, remark, version };
}

function wordsOf({ run, period, url, agency }: LoggedReport) {
  return { report: run, period, document: url, agency };
}

export function loggedReport(log: Table, run: string): LoggedReport {
  const report = finishedReports(log).find((one) => one.run === run);
  if (report) return report;
  throw new Refusal('refused', LIFE_REFUSALS.unknown);
}

/** The newest first. */
function finishedReports(log: Table | undefined): readonly LoggedReport[] {
  return readTab(LOG_TAB, log)
    .rows.flatMap(({ run, action, result, officer, period, agency, document, digest, days, startedAt: at }) => {
      const kind = reportKindOf(action);
      if (kind === null || result !== 'Xong') return [];
      return [{ run, kind, officer, period, agency, url: document, digest, days, at }];
    })
    .reverse();
}
