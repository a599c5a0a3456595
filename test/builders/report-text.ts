import { findingsIn } from '../../src/core/checks/check';
import { checkReport } from '../../src/core/checks/check-report';
import type { Finding } from '../../src/core/checks/finding';
import { linesOfText } from '../../src/core/checks/text/read-report-text';
import { workbookText } from '../../src/core/checks/text/workbook-text';
import type { FrozenPeriod } from '../../src/core/history/frozen-period';
import { reportIn } from './reports';
import type { Contents } from './tables';

const HEAD = ['BÁO CÁO', 'Công tác cải cách hành chính 6 tháng đầu năm 2023', 'Kính gửi: Phòng Nội vụ thành phố.'];

/** The findings in a report of the first half of 2023 whose body has these lines. */
export function foundIn(...body: readonly string[]): readonly Finding[] {
  return checkReport(linesOfText([...HEAD, ...body].join('\n')), null);
}

export function codesIn(...body: readonly string[]): readonly string[] {
  return foundIn(...body).map(({ code }) => code);
}

/** The numbers, from 1, of the body's lines that a rule quotes. */
export function linesQuoted(code: string, ...body: readonly string[]): readonly number[] {
  const places = foundIn(...body)
    .filter((finding) => finding.code === code)
    .flatMap((finding) => finding.places.map(({ paragraph }) => (paragraph ?? 0) - HEAD.length));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** The findings of the rules in a workbook, without the problems of reading it. */
export function foundInWorkbook(contents: Contents, frozen: readonly FrozenPeriod[] = []): readonly Finding[] {
  const workbook = reportIn(contents);
  return findingsIn({ text: workbookText(workbook), workbook, frozen });
}

export function codesInWorkbook(contents: Contents, frozen: readonly FrozenPeriod[] = []): readonly string[] {
  return foundInWorkbook(contents, frozen).map(({ code }) => code);
}
