import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Comparison } from './compare';
import type { WordsOf } from './words-of';

/** Everything from which a report is composed. */
export interface Counted {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  /** Each figure compared with earlier periods. */
  readonly comparison: Comparison;
  readonly wordsOf: WordsOf;
}
