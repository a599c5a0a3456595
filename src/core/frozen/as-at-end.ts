import type { Day } from '../calendar/day';
import type { Cell, Table } from '../workbook/contract/cell';
import { tabLayout } from '../workbook/contract/tab-layout';
import type { ComparedRow, Value } from './compared-rows';
import type { RowPair } from './match-rows';
import type { RowReader } from './row-reader';
import { isAfter, type TabRule } from './tab-rules';

/** Two versions of a row, and the fields that only record something after the end of the period. */
export interface SeenPair extends RowPair {
  readonly notYet: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Cancelling a dossier always counts as an edit: a cancelled dossier is not counted, whatever its day of return. */
const NEVER_FOLLOWS: readonly Value[] = ['cancelled'];

export function seenAtEnd({ events = {} }: TabRule, pair: RowPair, { valueIn }: RowReader, end: Day): SeenPair {
  let notYet: Set<string> | null = null;
  const both = (field: string) => [valueIn(pair.before, field), valueIn(pair.after, field)];
  for (const [event, followers] of Object.entries(events)) {
    const days = both(event);
    if (!days.some((day) => isAfter(day, end)) || !days.every((day) => day === null || isAfter(day, end))) continue;
    notYet ??= new Set();
    notYet.add(event);
    for (const field of followers) {
      if (!both(field).some((value) => NEVER_FOLLOWS.includes(value))) notYet.add(field);
    }
  }
  return { ...pair, notYet: notYet ?? NOTHING };
}

interface Versions {
  readonly before: Table | undefined;
  readonly after: Table | undefined;
  readonly pairs: readonly SeenPair[];
  /** Rows that were added later and do not concern the period. */
  readonly later: readonly ComparedRow[];
}

/** Today's tab without what happened after the end of the period, so that counting it again shows only edits. */
export function tableAtEnd({ tab }: TabRule, { before, after, pairs, later }: Versions): Table | undefined {
  const seen = pairs.filter(({ notYet }) => notYet.size > 0);
  if (!before || !after || seen.length + later.length === 0) return after;
  const [from, to] = [tabLayout(tab, before).columns, tabLayout(tab, after).columns];
  const rows: (readonly Cell[])[] = [...after.rows];
  // A later row that repeats a code of the period further up would be counted instead of the period's own row.
  for (const { row } of later) rows[row - 1] = [];
  for (const pair of seen) {
    const frozen = before.rows[pair.before.row - 1] ?? [];
    const cells = [...(rows[pair.after.row - 1] ?? [])];
    for (const field of pair.notYet) {
      const [source, target] = [from.get(field), to.get(field)];
      if (target !== undefined) cells[target] = source === undefined ? null : (frozen[source] ?? null);
    }
    // Assigning beyond the end of a short row leaves holes.
    rows[pair.after.row - 1] = Array.from(cells, (cell) => cell ?? null);
  }
  return { name: after.name, rows };
}
