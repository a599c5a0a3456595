import type { ReportKind } from '../../core/report/report-kind';
import type { Made } from '../../protocol/report-run';
import { mergedDocument } from './merged-document';
import { type Composed, type ReportDesk, reportRun } from './report-run';

export function makeReport(kind: ReportKind = 'cchc'): Made {
  return reportRun(kind, composed);
}

function composed({ work, kind, trial }: ReportDesk): Composed {
  const document = mergedDocument(work, kind, trial);
  return { ...document, versions: [{ kind: 'made', docx: document.docx }], remark: '' };
}
