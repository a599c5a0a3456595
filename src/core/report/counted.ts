import type { Comparison } from '../indicators/compare';
import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/read-workbook';

/** What a report is composed of. */
export interface Counted {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  readonly comparison: Comparison;
}
