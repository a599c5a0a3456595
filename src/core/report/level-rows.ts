import { type Counts06a, filledForm06a, type Level06a } from '../annexes/form-06a';
import { ALL_LEVELS, LEVEL_NAMES } from '../annexes/level-wording';
import type { Figures } from '../indicators/figures';
import { isKept } from '../indicators/kept-columns';
import { rateText } from '../indicators/number-text';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { FROM_ELSEWHERE } from './report-wording';

/** What happened to the dossiers of a level, of all levels, or of those received for other places. */
export interface LevelRow {
  readonly of: Level06a['level'] | 'all' | 'elsewhere';
  readonly name: string;
  /** The same as in Biểu II.06a. */
  readonly counts: Counts06a;
  readonly inTime: number;
  /** Early and on time over resolved. */
  readonly rate: string;
}

/** The levels that have a dossier, their total, and the dossiers from elsewhere where officers mark them. */
export function levelRows(records: WorkbookRecords, figures: Figures): readonly LevelRow[] {
  const form = filledForm06a(records);
  if (!form) return [];
  const rule = { decimals: figures.TL_DH_CAP_XA.decimals, rounding: records.settings.rounding };
  const rowOf = (of: LevelRow['of'], name: string, counts: Counts06a): LevelRow => {
    const inTime = counts.early + counts.onTime;
    return { of, name, counts, inTime, rate: rateText(inTime, counts.resolved, rule) };
  };
  return [
    ...form.levels.map(({ level, counts }) => rowOf(level, LEVEL_NAMES[level], counts)),
    rowOf('all', ALL_LEVELS, form.counts),
    ...(isKept('HS_PHI_DIA_GIOI', records) ? [rowOf('elsewhere', FROM_ELSEWHERE, form.fromElsewhere)] : []),
  ];
}

/** Whether there is more than one level to tell apart. */
export function hasLevels(rows: readonly LevelRow[]): boolean {
  return rows.filter(({ of }) => of !== 'all' && of !== 'elsewhere').length > 1;
}
