import { findingsIn } from '../../../../src/core/checks/check';
import { checkReport } from '../../../../src/core/checks/check-report';
import { type Finding, paragraphPlace } from '../../../../src/core/checks/finding';
import { linesOfText } from '../../../../src/core/checks/text/read-report-text';
import { PLAIN_LINE, type TextLine } from '../../../../src/core/checks/text/report-text';
import { periodNameIn } from '../../../../src/core/checks/text/text-period';

const TITLE = 'Kết quả công tác cải cách hành chính';

/** What a rule quotes in a report on a period, such as `quý II năm 2023`; a question, never an error, ends in `?`. */
export function saidIn(code: string, period: string, ...body: readonly string[]): readonly string[] {
  const text = ['BÁO CÁO', `${TITLE} ${period}`, 'Kính gửi: Phòng Nội vụ thành phố.', ...body].join('\n');
  return quotesOf(code, checkReport(linesOfText(text), null));
}

/** The same of one line whose place in the report is known. */
export function saidInLine(code: string, period: string, line: Partial<TextLine> & { readonly text: string }) {
  const title = `${TITLE} ${period}`;
  const lines: readonly TextLine[] = [
    { ...PLAIN_LINE, kind: 'letterhead', text: title, place: paragraphPlace(1, title) },
    { ...PLAIN_LINE, kind: 'body', place: paragraphPlace(2, line.text), ...line },
  ];
  const text = { lines, period: periodNameIn(title), days: null, office: '' };
  return quotesOf(code, findingsIn({ text, workbook: null, frozen: [] }));
}

function quotesOf(code: string, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ message, confidence }) => `${/«(.*?)»/.exec(message)?.[1] ?? ''}${confidence === 'doubtful' ? '?' : ''}`);
}
