import { viewOf } from '../indicators/family';
import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type BudgetLine, budgetLines } from './budget-lines';

/** A row of the budget table; amounts in whole đồng. */
export interface BudgetRow {
  readonly mark: string | number;
  readonly name: string;
  /** Null for an item without an estimate. */
  readonly estimatedVnd: number | null;
  readonly actualVnd: number;
  /** Decimals of the rate actual / estimate. */
  readonly decimals: number;
  readonly isTotal: boolean;
}

const SIDES = [
  {
    kind: 'revenue',
    mark: 'I',
    name: 'Tổng thu ngân sách',
    actual: 'NS_THU',
    estimate: 'NS_THU_DU_TOAN',
    rate: 'TL_THU',
  },
  {
    kind: 'spending',
    mark: 'II',
    name: 'Tổng chi ngân sách',
    actual: 'NS_CHI',
    estimate: 'NS_CHI_DU_TOAN',
    rate: 'TL_CHI',
  },
] as const;

/** Revenue, then spending: the total followed by its items. A side without items is left out. */
export function budgetRows(records: WorkbookRecords, figures: Figures): readonly BudgetRow[] {
  const view = viewOf(records);
  if (!view) return [];
  return SIDES.flatMap(({ kind, mark, name, actual, estimate, rate }): BudgetRow[] => {
    const lines = budgetLines(records, view, kind);
    if (lines.length === 0) return [];
    const { decimals } = figures[rate];
    const isEstimated = lines.some((line) => line.estimatedVnd !== null);
    const estimatedVnd = isEstimated ? figures[estimate].value : null;
    const marks = lineMarks(lines);
    return [
      { mark, name, estimatedVnd, actualVnd: figures[actual].value ?? 0, decimals, isTotal: true },
      ...lines.map(({ item, estimatedVnd, actualVnd }, index) => {
        return { mark: marks[index] ?? '', name: item, estimatedVnd, actualVnd, decimals, isTotal: false };
      }),
    ];
  });
}

/** Items that make up the total are numbered 1, 2, 3; all others get a dash. */
function lineMarks(lines: readonly BudgetLine[]): readonly (string | number)[] {
  let items = 0;
  return lines.map(({ isInTotal }) => {
    if (!isInTotal) return '-';
    items++;
    return items;
  });
}
