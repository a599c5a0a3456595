import { findingsIn } from '../../src/core/checks/check';
import { checkReport } from '../../src/core/checks/check-report';
import type { Finding } from '../../src/core/checks/finding';
import { linesOfText } from '../../src/core/checks/read-report-text';
import { workbookText } from '../../src/core/checks/workbook-text';
import type { FrozenPeriod } from '../../src/core/history/frozen-period';
import { reportIn } from './reports';
import type { Contents } from './tables';

const HEAD = ['BÁO CÁO', 'Công tác cải cách hành chính 6 tháng đầu năm 2023', 'Kính gửi: Phòng Nội vụ thành phố.'];

/** What is found in a report of the first half of 2023 whose body are these lines. */
export function foundIn(...body: readonly string[]): readonly Finding[] {
  return checkReport(linesOfText([...HEAD, ...body].join('\n')), null);
}

export function codesIn(...body: readonly string[]): readonly string[] {
  return foundIn(...body).map(({ code }) => code);
}

/** The lines of the body that a rule quotes, as they stand in it from 1. */
export function linesQuoted(code: string, ...body: readonly string[]): readonly number[] {
  const places = foundIn(...body)
    .filter((finding) => finding.code === code)
    .flatMap((finding) => finding.places.map(({ paragraph }) => (paragraph ?? 0) - HEAD.length));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** What the rules find in a workbook, problems of its reading left aside. */
export function foundInWorkbook(contents: Contents, frozen: readonly FrozenPeriod[] = []): readonly Finding[] {
  const workbook = reportIn(contents);
  return findingsIn({ text: workbookText(workbook), workbook, frozen });
}

export function codesInWorkbook(contents: Contents, frozen: readonly FrozenPeriod[] = []): readonly string[] {
  return foundInWorkbook(contents, frozen).map(({ code }) => code);
}
