import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { clearRun } from '../drive/files';
import { type RunState, withFolder } from '../run/lease';
import { markInterrupted } from '../run/log';

/**
 * Clears up after runs that were killed, in the name of the officer who began them: only he can reach their files. One
 * whose log line says that it was done keeps its document; what another left is removed, and its line says so.
 */
export function clearUnfinished<S extends RunState>(state: S, officer: string, log: Table): S {
  const lines = new Map(readTab(LOG_TAB, log).rows.map((line) => [line.run, line]));
  const own = state.unfinished.filter((left) => left.officer === officer);
  let { folders } = state;
  for (const { run } of own) {
    const line = lines.get(run);
    if (line?.result === 'Xong') continue;
    folders = withFolder({ ...state, folders }, officer, clearRun(run));
    if (line) markInterrupted(line.row, log);
  }
  return { ...state, folders, unfinished: state.unfinished.filter((left) => left.officer !== officer) };
}
