import { isoOf } from '../calendar/day';
import { DUE_GROUPS, type DueGroup, type DueWork } from './due-types';

/** Counts of the last run, stored so that they can be shown as soon as the Sheet opens. */
export interface DueCounts {
  /** Day of that run, ISO. */
  readonly on: string;
  readonly counts: Readonly<Record<DueGroup, number>>;
}

export function countsOf({ today, groups }: DueWork): DueCounts {
  const counts = Object.fromEntries(DUE_GROUPS.map((group) => [group, groups[group].count]));
  return { on: isoOf(today), counts: counts as DueCounts['counts'] };
}
