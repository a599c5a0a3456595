import type { WorkbookReport } from '../report/make-report';
import { type Merged, mergeReport } from './merge';
import { outcomeBar } from './outcome-bar';

/**
 * The second half of the product: the report in the form of a template. It stands apart from the first half so that
 * cells that only count do not load what merges documents.
 */
export function documentOf({ report, figures }: WorkbookReport, template: Uint8Array): Merged {
  return mergeReport(template, report, { bieu_do_ho_so: () => outcomeBar(figures) });
}
