import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { clearRun } from '../drive/files';
import { markInterrupted } from '../log/log';
import { type RunState, withFolder } from '../run/lease';

/**
 * Cleans up after interrupted runs of this officer, the only one who can reach their files. A run whose log line says
 * that it was finished keeps its document; the documents of the others are deleted and their log lines marked.
 */
export function clearUnfinished<S extends RunState>(state: S, officer: string, log: Table): S {
  const lines = new Map(readTab(LOG_TAB, log).rows.map((line) => [line.run, line]));
  const own = state.unfinished.filter((left) => left.officer === officer);
  let { folders } = state;
  for (const { run } of own) {
    const line = lines.get(run);
    if (line?.result === 'Xong') continue;
    // Only the last one can have made its document so shortly ago that it is not listed yet.
    folders = withFolder(
      { ...state, folders },
      officer,
      clearRun(run, { mayBeLate: run === own[own.length - 1]?.run }),
    );
    if (line) markInterrupted(line.row, log);
  }
  return { ...state, folders, unfinished: state.unfinished.filter((left) => left.officer !== officer) };
}
