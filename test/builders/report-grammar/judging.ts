import { checkReport } from '../../../src/core/checks/check-report';
import type { Finding } from '../../../src/core/checks/finding';
import { linesOfText } from '../../../src/core/checks/text/read-report-text';
import { diceOf } from './dice';
import type { Mistake, Planted } from './planting';
import { textOfReport, type WrittenReport } from './report';

export function findingsInText(text: string): readonly Finding[] {
  return checkReport(linesOfText(text), null);
}

function errorsAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** Letterhead and title: without them the text is no report of a period. */
const HEAD_LINES = 6;

/** What is left of a text when every line is taken out without which the finding still arises. */
function shortestWith({ code, message }: Finding, text: string): string {
  const arises = (lines: readonly string[]) =>
    findingsInText(lines.join('\n')).some((finding) => finding.code === code && finding.message === message);
  let lines = text.split('\n');
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = lines.length - size; at >= HEAD_LINES; at -= size) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
      if (arises(fewer)) lines = fewer;
    }
  }
  return lines.slice(HEAD_LINES - 2).join('\n');
}

/** The errors found where nothing is wrong, each with the least text that shows it. */
export function wrongErrors(text: string): readonly string[] {
  return errorsAmong(findingsInText(text)).map(
    (finding) => `${finding.code}: ${finding.message}\n${shortestWith(finding, text)}`,
  );
}

export interface Verdict {
  readonly kind: string;
  readonly found: boolean;
  /** Errors that do not quote the line with the mistake. */
  readonly others: readonly Finding[];
  readonly planted: Planted;
  readonly text: string;
}

/** Null where the report has no place for the mistake. */
export function judged(report: WrittenReport, mistake: Mistake, seed: number): Verdict | null {
  const planted = mistake.plant(report, diceOf(seed));
  if (planted === null) return null;
  const text = textOfReport(planted);
  const findings = findingsInText(text);
  const quotes = ({ places }: Finding) => places.some(({ paragraph }) => paragraph === planted.at + 1);
  return {
    kind: mistake.kind,
    found: findings.some((finding) => mistake.codes.includes(finding.code) && quotes(finding)),
    others: errorsAmong(findings).filter((finding) => !quotes(finding)),
    planted,
    text,
  };
}
