import type { WorkbookReport } from '../report/make-report';
import { type Merged, mergeReport } from './merge';
import { outcomeBar } from './outcome-bar';

/**
 * The finished .docx: the report in the layout of a template, or every mistake of the template. Not part of `reportOf`,
 * so that callers that only count do not load the merging library.
 */
export function documentOf({ report, figures }: WorkbookReport, template: Uint8Array): Merged {
  return mergeReport(template, report, { bieu_do_ho_so: () => outcomeBar(figures) });
}
