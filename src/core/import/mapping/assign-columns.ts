import type { Tab } from '../../workbook/contract/tab';
import { STAND_INS, type Target, targetsOf } from '../targets';
import { rateColumn, type SampledColumn } from './rate-column';

export interface Assignment {
  /** The target of each column, by its index in the row. */
  readonly targets: ReadonlyMap<number, string>;
  /** How well the tab fits: required columns found count most, those not found against it. */
  readonly fit: number;
}

const REQUIRED_WEIGHT = 3;
const LACKING_WEIGHT = 1.5;
/** Less likely than this is no proposal. */
const LEAST = 0.3;

/** Gives each target to the column that is most likely it, the surest first. */
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
  return { targets: chosen, fit: targets.reduce((sum, target) => sum + weightOf(target, ratings), 0) };
}

function weightOf({ header, required }: Target, ratings: ReadonlyMap<string, number>): number {
  const rating = Math.max(0, ...[header, ...(STAND_INS[header] ?? [])].map((name) => ratings.get(name) ?? 0));
  if (!required) return rating;
  return rating > 0 ? REQUIRED_WEIGHT * rating : -LACKING_WEIGHT;
}
