import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Comparison } from './compare';

/** Everything from which a report is composed. */
export interface Counted {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  readonly comparison: Comparison;
}
