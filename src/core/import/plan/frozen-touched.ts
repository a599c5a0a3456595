import type { Day } from '../../calendar/day';
import { eventFields, type FrozenSpan, spansOf } from '../../frozen/frozen-days';
import { type Cell, isDayCell } from '../../workbook/contract/cell';
import type { ImportPlan } from './import-plan';
import { importRule } from './import-rule';

/** A frozen period, and how many rows an import would add to it or change in it. */
export interface FrozenTouched {
  readonly span: FrozenSpan;
  readonly rows: number;
}

export function frozenTouched(plan: ImportPlan, spans: readonly FrozenSpan[]): readonly FrozenTouched[] {
  const tab = importRule(plan.tab)?.tab;
  if (!tab || spans.length === 0) return [];
  const fields = new Set(eventFields(tab));
  const added = plan.added.map(({ cells }) => daysIn(cells.filter((_, index) => fields.has(plan.fields[index] ?? ''))));
  const changed = plan.changed.map(({ cells }) => {
    return daysIn(cells.filter(({ field }) => fields.has(field)).flatMap(({ before, after }) => [before, after]));
  });
  return spans.flatMap((span) => {
    const rows = [...added, ...changed].filter((days) => spansOf(days, [span]).length > 0).length;
    return rows === 0 ? [] : [{ span, rows }];
  });
}

function daysIn(cells: readonly Cell[]): readonly Day[] {
  return cells.flatMap((cell) => (isDayCell(cell) ? [cell.day] : []));
}
