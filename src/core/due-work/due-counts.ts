import { isoOf } from '../calendar/day';
import { DUE_GROUPS, type DueGroup, type DueWork } from './due-types';

/** How much was due on the day of the last run, small enough to be told as soon as the Sheet is opened. */
export interface DueCounts {
  /** ISO. */
  readonly on: string;
  readonly counts: Readonly<Record<DueGroup, number>>;
}

export function countsOf({ today, groups }: DueWork): DueCounts {
  const counts = Object.fromEntries(DUE_GROUPS.map((group) => [group, groups[group].count]));
  return { on: isoOf(today), counts: counts as DueCounts['counts'] };
}
