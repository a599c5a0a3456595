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

/**
 * What has to be filled in before a report can be made in a Sheet: its period, and whose report it is. Nobody could tell
 * whose a document without a unit is, nor which documents and dossiers are the unit's own.
 */
export function lackingForReport(reading: Reading): readonly Problem[] {
  return reading.problems.filter((problem) => lackingPeriod(reading).includes(problem) || lacksAgency(problem));
}

function lacksAgency(problem: Problem): boolean {
  return problem.code === 'setting-missing' && problem.setting === SETTINGS.agency.header;
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
