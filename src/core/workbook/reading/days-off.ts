import { yearOf } from '../../calendar/day';
import type { DaysOff } from '../../calendar/working-days';
import type { DAYS_OFF_TAB } from '../contract/rule-tabs';
import type { Settings } from '../contract/settings';
import type { RowOf } from '../contract/tab';

export function daysOffIn(
  rows: readonly RowOf<typeof DAYS_OFF_TAB>[],
  { saturdaysAreWorked }: Pick<Settings, 'saturdaysAreWorked'>,
): DaysOff {
  return {
    closedOn: new Set(rows.filter((row) => row.kind === 'off').map((row) => row.on)),
    workedOn: new Set(rows.filter((row) => row.kind === 'worked').map((row) => row.on)),
    confirmedYears: new Set(rows.map((row) => yearOf(row.on))),
    saturdaysAreWorked,
  };
}
