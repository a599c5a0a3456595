import type { Day } from '../../calendar/day';
import { cutOffDays, type DayRange, type PeriodName, periodsAYear } from '../../calendar/period';
import { SETTINGS, type Settings } from '../contract/settings';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../problems/problem';
import type { SettingsRead } from './read-settings';

export interface ReportPeriod extends DayRange {
  /** Null when the officer typed two days and no kind of period; the report then names the days. */
  readonly name: PeriodName | null;
}

/**
 * The days that the report covers: as typed, else by Nghị định 09/2019/NĐ-CP. A typed day that departs from the decree
 * is legal, because the agency that asks for the report may set another cut-off; it only gives a warning. Null when the
 * settings do not give a period.
 */
export function readPeriod({ value: settings, placeOf }: SettingsRead): Read<ReportPeriod | null> {
  const problems: Problem[] = [];
  const name = periodName();
  const rule = name && cutOffDays(name);
  const from = settings.from ?? rule?.from ?? null;
  const to = settings.to ?? rule?.to ?? null;

  if (from === null || to === null) return { value: null, problems };
  const period = { from, to, name };
  if (from > to) {
    problems.push(errorAt(placeOf(settings.to === null ? 'from' : 'to'), { code: 'period-reversed', period }));
    return { value: null, problems };
  }
  if (rule) warnOffRule('from', from, rule.from);
  if (rule) warnOffRule('to', to, rule.to);
  return { value: period, problems };

  function periodName(): PeriodName | null {
    const { periodKind: kind, year, periodNumber } = settings;
    if (kind === 'ad-hoc') return withoutName();
    const most = kind === null ? 1 : periodsAYear(kind);
    if (kind === null) missing('periodKind');
    if (most > 1 && periodNumber === null) missing('periodNumber');
    if (year === null) missing('year');
    if (kind === null || year === null) return null;
    if (most === 1) return { kind, year, number: 1 };
    if (periodNumber === null) return null;
    if (periodNumber <= most) return { kind, year, number: periodNumber };
    return fail('periodNumber', {
      code: 'period-number-out-of-range',
      setting: SETTINGS.periodNumber.header,
      found: periodNumber,
      most,
    });
  }

  /** No rule gives the days of a report that is asked for once. */
  function withoutName(): null {
    for (const day of ['from', 'to'] as const) if (settings[day] === null) missing(day);
    return null;
  }

  /** Two typed days are enough, so a missing name is then no problem. */
  function missing(setting: keyof Settings): null {
    if (settings.from !== null && settings.to !== null) return null;
    return fail(setting, { code: 'setting-missing', setting: SETTINGS[setting].header, neededFor: 'period' });
  }

  function fail(setting: keyof Settings, detail: ProblemDetail): null {
    problems.push(errorAt(placeOf(setting), detail));
    return null;
  }

  function warnOffRule(setting: 'from' | 'to', found: Day, rule: Day): void {
    if (found !== rule)
      problems.push(
        warningAt(placeOf(setting), { code: 'period-off-rule', setting: SETTINGS[setting].header, found, rule }),
      );
  }
}
