import { countsOf } from '../../core/checks/review';
import { linesOfDocx } from '../../core/document/docx-lines';
import { estimatedPages } from '../../core/document/page-estimate';
import { reportOfKind } from '../../core/report/kstthc';
import type { ReportKind } from '../../core/report/report-kind';
import type { ReportPreview } from '../../protocol/report-preview';
import { reviewed } from '../checks/checking';
import { headlinesOf } from '../panel/headlines';
import { trialOf } from '../sample/trial';
import { refuseLacking } from '../workbook/known-period';
import { readWork } from '../workbook/workbook-in-force';
import { mergedDocument } from './merged-document';

/** Reads and composes as `makeReport` does, and writes nothing: neither cells nor the log nor Drive. */
export function previewReport(kind: ReportKind = 'cchc'): ReportPreview {
  const work = readWork();
  const { made } = work;
  refuseLacking(made);
  const { docx, trial } = mergedDocument(work, kind, trialOf(work));
  const { errors, warnings } = countsOf(reviewed(work));
  return {
    kind,
    period: made.report.values.get('ky_bao_cao') ?? '',
    figures: headlinesOf(made),
    sections: reportOfKind(made, kind).sections.map(({ code, heading, state }) => ({ code, heading, state })),
    errors,
    warnings,
    pages: estimatedPages(linesOfDocx(docx) ?? []),
    trial,
  };
}
