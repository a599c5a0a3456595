import { documentOf } from '../../core/document/document-of';
import { templateProblemText, templateWarningText } from '../../core/document/template-wording';
import { withTrialMark } from '../../core/document/trial-mark';
import type { ReportKind } from '../../core/report/report-kind';
import type { Trial } from '../../core/report/trial-wording';
import { Refusal } from '../run/failure';
import { templateInForce } from '../templates/template-in-force';
import type { Work } from '../workbook/workbook-in-force';

export interface MergedDocument {
  readonly docx: Uint8Array;
  readonly templateWarnings: readonly string[];
  /** Not null: it counts rows of the sample, and is marked as a trial on each page. */
  readonly trial: Trial;
}

/** The report in the template in force; refused with every mistake of the template. */
export function mergedDocument(work: Work, kind: ReportKind, trial: Trial): MergedDocument {
  const document = documentOf(work.made, templateInForce(work.tables, kind), kind);
  if (document.kind === 'refused') {
    const details = document.problems.map(templateProblemText);
    throw new Refusal('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details);
  }
  return {
    docx: trial ? withTrialMark(document.docx) : document.docx,
    templateWarnings: document.warnings.map(templateWarningText),
    trial,
  };
}
