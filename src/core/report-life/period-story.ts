import type { Table } from '../workbook/contract/cell';
import { LOG_TAB } from '../workbook/contract/product-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { readTab } from '../workbook/reading/read-tab';

type LogRow = RowOf<typeof LOG_TAB>;

/** The periods that the log names, the newest first. */
export function periodsInLog(log: Table | undefined): readonly string[] {
  const names = readTab(LOG_TAB, log).rows.map(({ period }) => period);
  return [...new Set(names.reverse())].filter((name) => name !== '');
}

/**
 * The lines of the log that tell of a period: those that name it and, between the first and the last of them, those that
 * name none, such as imports.
 */
export function linesOfPeriod(log: Table | undefined, period: string): readonly LogRow[] {
  const { rows } = readTab(LOG_TAB, log);
  const own = rows.flatMap((line, index) => (line.period === period ? [index] : []));
  const [first = 0, last = -1] = [own[0], own[own.length - 1]];
  return rows.slice(first, last + 1).filter((line) => line.period === period || line.period === '');
}
