import { dayOfIso } from '../../../../src/core/calendar/day';
import { DOCUMENT_CHECKS } from '../../../../src/core/checks/documents/document-checks';
import { type Finding, paragraphPlace } from '../../../../src/core/checks/finding';
import type { Subject } from '../../../../src/core/checks/subject';
import { PLAIN_LINE, type ReportText, type TextLine } from '../../../../src/core/checks/text/report-text';
import { workbookText } from '../../../../src/core/checks/text/workbook-text';
import { reportIn } from '../../../builders/reports';
import type { Contents } from '../../../builders/tables';

/** A paragraph of the body, given by its text, or a line of another kind. */
export type Said = string | Partial<TextLine>;

/** Body paragraphs of a report on the first half of 2023, numbered from 1. */
export function textOf(...paragraphs: readonly Said[]): ReportText {
  const lines = paragraphs.map((paragraph, index): TextLine => {
    const typed = typeof paragraph === 'string' ? { text: paragraph } : paragraph;
    const text = typed.text ?? typed.cells?.join('\t') ?? '';
    return { ...PLAIN_LINE, kind: 'body', ...typed, text, place: paragraphPlace(index + 1, text) };
  });
  const days = { from: dayOfIso('2022-12-15'), to: dayOfIso('2023-06-14') };
  return { lines, period: { kind: 'first-half', year: 2023, number: 1 }, days, office: '' };
}

export function findingsOf(subject: Subject): readonly Finding[] {
  return DOCUMENT_CHECKS.flatMap(({ check }) => check(subject));
}

export function inReport(...paragraphs: readonly Said[]): readonly Finding[] {
  return findingsOf({ text: textOf(...paragraphs), workbook: null, frozen: [] });
}

/** Findings in the default workbook, whose period is the second quarter of 2023, with these contents. */
export function inWorkbook(contents: Contents): readonly Finding[] {
  const workbook = reportIn(contents);
  return findingsOf({ text: workbookText(workbook), workbook, frozen: [] });
}

export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

export function only(code: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.code === code);
}

/** The paragraphs or rows that a finding names. */
export function placesOf(finding: Finding | undefined): readonly (number | null)[] {
  return (finding?.places ?? []).map(({ paragraph, row }) => paragraph ?? row);
}
