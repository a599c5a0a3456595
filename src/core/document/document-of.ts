import { dataMark } from '../report/data-mark';
import { reportOfKind } from '../report/kstthc';
import type { WorkbookReport } from '../report/make-report';
import type { ReportKind } from '../report/report-kind';
import { drawnPictures } from './drawing/drawn-pictures';
import { type Merged, mergeReport } from './merge';

/**
 * The finished .docx: the report in the layout of a template, or every mistake of the template. Not part of `reportOf`,
 * so that callers that only count do not load the merging library.
 *
 * @example
 * import { toByteArray } from 'base64-js';
 * import { sampleTables } from '../../sample/sample-workbook';
 * import template from '../../template/default-template.docx';
 * import { dayOfIso } from '../calendar/day';
 * import { reportOf } from '../report/make-report';
 * const made = reportOf(sampleTables(), dayOfIso('2023-06-15'));
 * documentOf(made, toByteArray(template)).kind; // → 'merged'
 * documentOf(made, new Uint8Array()).kind; // → 'refused'
 */
export function documentOf(made: WorkbookReport, template: Uint8Array, kind: ReportKind = 'cchc'): Merged {
  const report = reportOfKind(made, kind);
  return mergeReport(template, report, { pictures: drawnPictures(made), dataMark: dataMark(made), kind });
}
