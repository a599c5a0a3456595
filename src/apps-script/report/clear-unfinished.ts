import type { Table } from '../../core/workbook/cell';
import { readTab } from '../../core/workbook/read-tab';
import { LOG_TAB } from '../../core/workbook/tabs';
import { removeFilesOfRun } from '../drive/files';
import type { Unfinished } from '../run/lease';
import { markInterrupted } from '../run/log';

/**
 * Runs that were killed, cleared up by the officer who began them: only he can reach their files. One whose log line
 * says that it was done keeps its document; what another left is removed and its line says so.
 */
export function clearUnfinished(left: readonly Unfinished[], officer: string, log: Table): readonly string[] {
  const lines = new Map(readTab(LOG_TAB, log).rows.map((line) => [line.run, line]));
  const own = left.filter((unfinished) => unfinished.officer === officer);
  for (const { run } of own) {
    const line = lines.get(run);
    if (line?.result === 'Xong') continue;
    removeFilesOfRun(run);
    if (line) markInterrupted(line.row);
  }
  return own.map(({ run }) => run);
}
