import type { Tab } from '../../workbook/contract/tab';
import { REPLACED_BY, type Target, targetsOf } from '../targets';
import { rateColumn, type SampledColumn } from './rate-column';

export interface Assignment {
  /** The target of each column, by its index in the row. */
  readonly targets: ReadonlyMap<number, string>;
  /** How well the tab fits: required columns found count most, missing ones count against it. */
  readonly fit: number;
  /** Share of the required columns that were found. */
  readonly requiredShare: number;
}

const REQUIRED_WEIGHT = 3;
const LACKING_WEIGHT = 1.5;
/** Below this rating a target is not proposed. */
const LEAST = 0.3;

/** Assigns each target to its most likely column, the most certain pairs first. */
export function assignColumns(tab: Tab, columns: readonly SampledColumn[]): Assignment {
  const targets = targetsOf(tab);
  const rated = columns.flatMap((column) =>
    targets.map((target) => ({ column, target, rating: rateColumn(tab.name, target, column) })),
  );
  const chosen = new Map<number, string>();
  const ratings = new Map<string, number>();
  for (const { column, target, rating } of rated
    .filter((one) => one.rating >= LEAST)
    .sort((a, b) => b.rating - a.rating)) {
    if (chosen.has(column.index) || ratings.has(target.header)) continue;
    chosen.set(column.index, target.header);
    ratings.set(target.header, rating);
  }
  const required = targets.filter((target) => target.required);
  return {
    targets: chosen,
    fit: targets.reduce((sum, target) => sum + weightOf(target, ratings), 0),
    requiredShare: required.filter((target) => weightOf(target, ratings) > 0).length / required.length,
  };
}

function weightOf({ header, required }: Target, ratings: ReadonlyMap<string, number>): number {
  const rating = Math.max(0, ...[header, ...(REPLACED_BY[header] ?? [])].map((name) => ratings.get(name) ?? 0));
  if (!required) return rating;
  return rating > 0 ? REQUIRED_WEIGHT * rating : -LACKING_WEIGHT;
}
