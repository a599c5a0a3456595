import { documentOf } from '../../core/document/document-of';
import { templateProblemText, templateWarningText } from '../../core/document/template-wording';
import { withTrialMark } from '../../core/document/trial-mark';
import type { ReportKind } from '../../core/report/report-kind';
import { Refusal } from '../run/failure';
import { isOfSample } from '../sample/sample-in-sheet';
import { templateInForce } from '../templates/template-in-force';
import type { Work } from '../workbook/workbook-in-force';

export interface MergedDocument {
  readonly docx: Uint8Array;
  readonly templateWarnings: readonly string[];
  /** Made from the sample, and marked as such on each page. */
  readonly isTrial: boolean;
}

/** The report in the template in force; refused with every mistake of the template. */
export function mergedDocument({ made, tables, typed }: Work, kind: ReportKind): MergedDocument {
  const document = documentOf(made, templateInForce(tables, kind), kind);
  if (document.kind === 'refused') {
    const details = document.problems.map(templateProblemText);
    throw new Refusal('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details);
  }
  const isTrial = isOfSample(typed);
  return {
    docx: isTrial ? withTrialMark(document.docx) : document.docx,
    templateWarnings: document.warnings.map(templateWarningText),
    isTrial,
  };
}
