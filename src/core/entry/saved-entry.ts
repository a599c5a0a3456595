import { groupedText } from '../indicators/number-text';
import { isBlank } from '../workbook/contract/cell';
import { shown } from '../workbook/reading/read-tab';
import type { EntryPlan } from './entry-plan';
import { ENTRY_TABS } from './entry-tabs';
import type { EntryKind, SavedEntry } from './entry-types';
import { fieldsOf } from './known-rows';

/** The answer to an officer about a row that is now in the Sheet. */
export function savedEntry(kind: EntryKind, plan: Exclude<EntryPlan, { readonly kind: 'refused' }>): SavedEntry {
  const tab = ENTRY_TABS[kind];
  const columns: Readonly<Record<string, { readonly header: string }>> = tab.columns;
  const cells = fieldsOf(kind).flatMap((field) => {
    const cell = plan.cells.get(field) ?? null;
    if (isBlank(cell)) return [];
    return [{ header: columns[field]?.header ?? '', text: typeof cell === 'number' ? groupedText(cell) : shown(cell) }];
  });
  return { sheet: tab.name, row: plan.row, cells, warnings: plan.kind === 'write' ? plan.warnings : [] };
}
