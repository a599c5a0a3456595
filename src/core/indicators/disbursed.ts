import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { View } from './family';

/** Whole đồng by the code of the project, spent from 1 January to the end of the period. */
export function disbursedByProject({ ledger }: WorkbookRecords, view: View): ReadonlyMap<string, number> {
  const disbursedVnd = new Map<string, number>();
  for (const { kind, on, projectCode, amountVnd } of ledger ?? []) {
    if (kind !== 'spending' || on < view.yearStart || on > view.to) continue;
    disbursedVnd.set(projectCode, (disbursedVnd.get(projectCode) ?? 0) + amountVnd);
  }
  return disbursedVnd;
}
