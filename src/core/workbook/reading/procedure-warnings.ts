import type { Day } from '../../calendar/day';
import type { DayRange } from '../../calendar/period';
import { TWO_LEVELS_FROM } from '../../law/two-levels';
import { PROCEDURES_TAB } from '../contract/dossier-tabs';
import { type Problem, warningAt } from '../problems/problem';
import type { Procedure } from './read-dossiers';

/** What officers should look at in the list of procedures; every row of it counts. */
export function procedureWarnings(procedures: readonly Procedure[], period: DayRange | null): readonly Problem[] {
  return [...undatedChanges(procedures), ...(period ? ofDistricts(procedures, period.to) : [])];
}

function undatedChanges(procedures: readonly Procedure[]): readonly Problem[] {
  return procedures.flatMap(({ row, change, changedOn }) => {
    if (change === null || changedOn !== null) return [];
    const detail = { code: 'procedure-change-undated', abolished: change === 'abolished' } as const;
    return [warningAt(placeOf('changedOn', row), detail)];
  });
}

const MOST_ROWS = 5;

/** One for the whole tab: an old list has a hundred of them. Abolished procedures are history. */
function ofDistricts(procedures: readonly Procedure[], end: Day): readonly Problem[] {
  if (end < TWO_LEVELS_FROM) return [];
  const found = procedures.filter(({ level, change }) => level === 'district' && change !== 'abolished');
  if (found.length === 0) return [];
  const rows = found.slice(0, MOST_ROWS).map(({ row }) => row);
  return [warningAt(placeOf('level', null), { code: 'procedure-of-district', count: found.length, rows })];
}

function placeOf(field: 'changedOn' | 'level', row: number | null) {
  return { sheet: PROCEDURES_TAB.name, row, column: PROCEDURES_TAB.columns[field].header };
}
