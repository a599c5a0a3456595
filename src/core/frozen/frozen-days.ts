import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { FrozenPeriod } from '../history/frozen-period';
import { TRIAL_MARK } from '../report/report-wording';
import type { Tab } from '../workbook/contract/tab';

/** A frozen period, as a page needs to know it that lets officers type rows. */
export type FrozenSpan = Pick<FrozenPeriod, 'name' | 'from' | 'to' | 'frozenAt'>;

export function frozenSpans(periods: readonly FrozenPeriod[]): readonly FrozenSpan[] {
  return periods.filter(({ binds }) => binds).map(({ name, from, to, frozenAt }) => ({ name, from, to, frozenAt }));
}

/** Days that lie ahead when a row is typed: they put it into no period. */
const PLANNED: ReadonlySet<string> = new Set(['dueOn', 'rescheduledOn']);

/** The fields of a tab with the days on which something happened. */
export function eventFields({ columns }: Tab): readonly string[] {
  const days = Object.entries(columns).filter(([, { accepts }]) => accepts.kind === 'day');
  return days.map(([field]) => field).filter((field) => !PLANNED.has(field));
}

export function spansOf(days: readonly Day[], spans: readonly FrozenSpan[]): readonly FrozenSpan[] {
  return spans.filter(({ from, to }) => days.some((day) => day >= from && day <= to));
}

/** As the badge of a frozen period says it. */
export function frozenText({ name, frozenAt, isTrial }: Pick<FrozenPeriod, 'name' | 'frozenAt' | 'isTrial'>): string {
  const trial = isTrial ? ` (${TRIAL_MARK})` : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} đã chốt lúc ${frozenAt}${trial}`;
}

/** What is said before a row of a frozen period is saved. */
export function intoFrozenText({ name, from, to }: FrozenSpan): string {
  return `Ngày này thuộc ${name} (${dayText(from)}–${dayText(to)}) đã chốt: dòng sẽ được báo là sửa sau khi chốt, báo cáo đã chốt không đổi.`;
}
