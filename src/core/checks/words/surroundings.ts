import { type Covered, isMain } from './covered-months';
import type { NamedPeriod } from './named-periods';
import type { Sentence } from './sentences';

export interface Surroundings {
  readonly sentence: Sentence;
  readonly covered: Covered;
  readonly around: NamedAround;
}

/** What the periods named in the line and in the headings above it are. */
export interface NamedAround {
  /** Words such as `trong tháng` may take up a month that has been named; the report's own year is no other year. */
  readonly units: ReadonlySet<NamedPeriod['unit']>;
  readonly namesMain: boolean;
}

export function aroundOf(named: readonly NamedPeriod[], covered: Covered): NamedAround {
  const others = named.filter(({ unit, year }) => unit !== 'year' || year !== covered.period.year);
  return { units: new Set(others.map(({ unit }) => unit)), namesMain: named.some((one) => isMain(one, covered)) };
}
