import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import type { RunState } from '../run/lease';
import type { LogLine } from './log';

const FAILED: readonly string[] = ['Từ chối', 'Lỗi', 'Bị ngắt'] satisfies readonly LogLine['result'][];

/** Tells the runs that came to nothing: they failed by the log, or were replaced before it told of their end. */
export function leftRuns(log: Table, { unfinished }: Pick<RunState, 'unfinished'>): (run: string) => boolean {
  const results = new Map(readTab(LOG_TAB, log).rows.map(({ run, result }) => [run, result]));
  const replaced = new Set(unfinished.map(({ run }) => run));
  return (run) => FAILED.includes(results.get(run) ?? '') || (replaced.has(run) && results.get(run) !== 'Xong');
}
