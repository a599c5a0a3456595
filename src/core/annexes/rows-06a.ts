import { roman } from '../text/roman';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type Counts06a, filledForm06a } from './form-06a';
import { ALL_LEVELS, LEVEL_NAMES } from './level-wording';

/** A row of Biểu II.06a: columns (1) and (2), and the counts of the other columns. */
export interface Row06a {
  readonly mark: string | number;
  readonly name: string;
  readonly counts: Counts06a;
  /** Whether the row is the total of a level or of all levels. */
  readonly isSum: boolean;
}

/** Each level followed by its sectors, the grand total last; empty when the form cannot be counted or nothing is registered. */
export function rows06a(records: WorkbookRecords): readonly Row06a[] {
  const form = filledForm06a(records);
  if (!form) return [];
  const levels = form.levels.flatMap(({ level, counts, sectors }, index): Row06a[] => [
    { mark: roman(index + 1), name: LEVEL_NAMES[level], counts, isSum: true },
    ...sectors.map((line, place) => ({ mark: place + 1, name: line.sector, counts: line.counts, isSum: false })),
  ]);
  return [...levels, { mark: '', name: ALL_LEVELS, counts: form.counts, isSum: true }];
}
