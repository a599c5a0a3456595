import type { View } from '../indicators/family';
import { folded } from '../text/folded';
import type { FlowKind } from '../workbook/contract/budget-tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** One item of the budget table; amounts in whole đồng. */
export interface BudgetLine {
  readonly kind: FlowKind;
  readonly item: string;
  /** 0 for an item without a parent, 1 for its parts, 2 for their parts, and so on. */
  readonly depth: number;
  /** Whether the estimate is in the total: only for items without a parent; one with an unknown parent is not. */
  readonly isInTotal: boolean;
  /** Null for an item without an estimate. */
  readonly estimatedVnd: number | null;
  /** Received or spent under the item and its parts. */
  readonly actualVnd: number;
}

interface Item {
  readonly name: string;
  readonly parent: string;
  readonly estimatedVnd: number | null;
  actualVnd: number;
}

/** Items of one kind in the order of the estimates, each followed by its parts; items without an estimate come last. */
export function budgetLines(records: WorkbookRecords, view: View, kind: FlowKind): readonly BudgetLine[] {
  const items = itemsOf(records, view, kind);
  const lines: BudgetLine[] = [];
  const visited = new Set<string>();
  for (const [key, item] of items) if (!items.has(item.parent)) visit(key, item, 0);
  // The rest are items whose parents form a circle; they are shown so that no amount is lost.
  for (const [key, item] of items) visit(key, item, 0);
  return lines;

  function visit(key: string, item: Item, depth: number): number {
    if (visited.has(key)) return 0;
    visited.add(key);
    const position = lines.length;
    let actualVnd = item.actualVnd;
    const parts = [...items].filter(([, { parent }]) => parent === key);
    for (const [partKey, part] of parts) actualVnd += visit(partKey, part, depth + 1);
    const { name, estimatedVnd } = item;
    lines.splice(position, 0, { kind, item: name, depth, isInTotal: item.parent === '', estimatedVnd, actualVnd });
    return actualVnd;
  }
}

function itemsOf({ estimates, ledger }: WorkbookRecords, view: View, kind: FlowKind): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const { kind: itsKind, item, parent, amountVnd } of estimates ?? []) {
    if (itsKind !== kind) continue;
    const before = items.get(folded(item));
    const estimatedVnd = (before?.estimatedVnd ?? 0) + amountVnd;
    items.set(folded(item), { name: item, parent: folded(parent), estimatedVnd, actualVnd: 0 });
  }
  for (const { kind: itsKind, item, on, amountVnd } of ledger ?? []) {
    if (itsKind !== kind || on < view.yearStart || on > view.to) continue;
    const known = items.get(folded(item)) ?? { name: item, parent: '', estimatedVnd: null, actualVnd: 0 };
    known.actualVnd += amountVnd;
    items.set(folded(item), known);
  }
  return items;
}
