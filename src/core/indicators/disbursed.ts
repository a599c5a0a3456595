import { codeKey } from '../text/folded';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { View } from './family';

/** Whole đồng for the code of a project, spent from 1 January to the end of the period. */
export function disbursedByProject({ ledger }: WorkbookRecords, view: View): (projectCode: string) => number {
  const disbursedVnd = new Map<string, number>();
  for (const { kind, on, projectCode, amountVnd } of ledger ?? []) {
    if (kind !== 'spending' || on < view.yearStart || on > view.to) continue;
    const key = codeKey(projectCode);
    disbursedVnd.set(key, (disbursedVnd.get(key) ?? 0) + amountVnd);
  }
  return (projectCode) => disbursedVnd.get(codeKey(projectCode)) ?? 0;
}
