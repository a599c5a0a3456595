import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Comparison } from './compare';

/** What a report is composed of. */
export interface Counted {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  readonly comparison: Comparison;
}
