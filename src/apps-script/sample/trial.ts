import { reducedTables } from '../../core/frozen/reduced-tables';
import type { Trial } from '../../core/report/trial-wording';
import { countedSampleRows } from '../../sample/counted-rows';
import type { Work } from '../workbook/workbook-in-force';
import { type SampleMark, sampleMark, tablesOf } from './sample-mark';

/**
 * Whether the report of what a run has read counts rows of the sample: then nobody must take it for one. Costs a call
 * where the run has not read the properties of the Sheet.
 */
export function trialOf({ made, tables, binding, changes }: Work, mark: SampleMark | null = sampleMark()): Trial {
  const { period } = made.records;
  // A freeze whose content is damaged is none: the report is then made from the rows of today.
  const isFrozen = binding !== null && changes !== null;
  if (isFrozen && binding.isTrial) return { tabs: [], isFrozen };
  if (mark === null || period === null) return null;
  const samples = isFrozen ? reducedTables(tablesOf(mark)) : tablesOf(mark);
  const tabs = countedSampleRows(tables, samples, period);
  return tabs.length > 0 ? { tabs, isFrozen } : null;
}
