import { SETTINGS_TAB } from '../contract/rule-tabs';
import { SETTINGS, type Settings } from '../contract/settings';
import type { Problem } from '../problems/problem';
import type { ReportPeriod } from './read-period';

interface Reading {
  readonly period: ReportPeriod | null;
  readonly problems: readonly Problem[];
}

const READ_FOR_PERIOD: readonly (keyof Settings)[] = ['periodKind', 'periodNumber', 'year', 'from', 'to'];
const NAMES: readonly string[] = READ_FOR_PERIOD.map((setting) => SETTINGS[setting].header);

/**
 * Why the report has no period: the problems whose remedy gives it one. Empty when there is a period. Without a period
 * nothing is made, since nobody would know of which days the figures speak.
 */
export function lackingPeriod({ period, problems }: Reading): readonly Problem[] {
  return period === null ? problems.filter(stopsPeriod) : [];
}

function stopsPeriod(problem: Problem): boolean {
  switch (problem.code) {
    case 'tab-missing':
    case 'column-missing':
      return problem.sheet === SETTINGS_TAB.name;
    case 'setting-missing':
      return problem.neededFor === 'period';
    case 'setting-unreadable':
    case 'period-number-out-of-range':
      return NAMES.includes(problem.setting);
    default:
      return problem.code === 'period-reversed';
  }
}
