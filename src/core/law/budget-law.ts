import { dayOf } from '../calendar/day';
import { folded } from '../text/folded';
import { SUPERSEDED, type Superseded, symbolIn } from './superseded';

/** Điều 10: the contingency is 2% to 4% of total spending. */
export const BUDGET_LAW_2015 = {
  symbol: '83/2015/QH13',
  name: 'Luật Ngân sách nhà nước số 83/2015/QH13',
  contingency: { least: 2, most: 4 },
} as const;

/**
 * The law that replaced that of 2015 for the budget of a year, as the list of superseded law calls it; null while the
 * law of 2015 holds, and where the year is not known. A list of an office that leaves that law out does not make it hold
 * again.
 */
export function laterBudgetLaw(year: number | null, law: readonly Superseded[]): string | null {
  const row = [...law, ...SUPERSEDED].find((one) => folded(symbolIn(one)) === folded(BUDGET_LAW_2015.symbol));
  return row && year !== null && row.from <= dayOf(year, 1, 1) ? row.replacedBy : null;
}
