import { isBlank, type Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { clearRun } from '../drive/files';
import { logLine, markInterrupted, reportKindOf, writeLogLine } from '../log/log';
import { type Held, type Lease, markOf, type Unfinished, withFolder } from '../run/lease';
import { readTable } from '../sheet/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The log as it is now, and the state without the runs that were cleaned up after. */
interface Cleared {
  readonly log: Table;
  readonly state: Held;
}

/**
 * Cleans up after interrupted runs of this officer, the only one who can reach their files. A run whose log line says
 * that it was finished keeps its document; the documents of the others are deleted and their log lines say so.
 *
 * One of them may be alive still in another window. It writes its line and then looks for one below, this run writes
 * one below and then looks for that of the other: whoever comes second gives way.
 */
export function clearUnfinished(state: Held, log: Table, sheet: Sheet): Cleared {
  const { lease } = state;
  const own = state.unfinished.filter(({ officer }) => officer === lease.officer);
  if (own.length === 0) return { log, state };
  writeLogLine(sheet, lease, logLine(lease, 'Đang chạy'));
  const now = readTable(sheet, LOG_TAB.name);
  const lines = new Map(readTab(LOG_TAB, now).rows.map((line) => [line.run, line]));
  let { folders } = state;
  for (const left of own) {
    const line = lines.get(left.run);
    if (line?.result === 'Xong') continue;
    // Only the last one can have made its document so shortly ago that it is not listed yet.
    const mayBeLate = left === own[own.length - 1];
    folders = withFolder({ ...state, folders }, lease.officer, clearRun(left.run, { mayBeLate }));
    if (line) markInterrupted(sheet, line.row, now);
    else addInterrupted(left, { sheet, log: now, lease });
  }
  return { log: now, state: { ...state, folders, cleared: own.map(markOf) } };
}

/** A report that was killed has no line yet, but its row was kept free. */
function addInterrupted(
  { run, officer, action = '', startedAt = 0, logRow = 0 }: Unfinished,
  { sheet, log, lease: { logColumns } }: { readonly sheet: Sheet; readonly log: Table; readonly lease: Lease },
): void {
  const row = log.rows[logRow - 1];
  if (reportKindOf(action) === null || !row?.every(isBlank)) return;
  writeLogLine(sheet, { logRow, logColumns }, logLine({ run, officer, action, startedAt }, 'Bị ngắt'));
}
