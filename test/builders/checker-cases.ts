import { readFileSync } from 'node:fs';
import { checkReport } from '../../src/core/checks/check-report';
import type { Finding } from '../../src/core/checks/finding';
import { linesOfText } from '../../src/core/checks/text/read-report-text';

/** A short report and what a checker has to say of it. */
export interface CheckerCase {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Codes that have to be found, each as often as it is listed. */
  readonly must: readonly string[];
  /** Codes that must not be asserted. A doubtful finding is a question and asserts nothing. */
  readonly mustNot: readonly string[];
  readonly noErrors: boolean;
  /** Words that a message or a quote has to contain. */
  readonly says: readonly string[];
}

export function checkerCases(file: string): readonly CheckerCase[] {
  return JSON.parse(readFileSync(`test/data/checker/${file}`, 'utf8')) as readonly CheckerCase[];
}

/** What the checker answers wrongly, in words; empty when the case is answered right. */
export function wrongIn({ text, must, mustNot, noErrors, says }: CheckerCase): readonly string[] {
  const found = checkReport(linesOfText(text), null);
  const errors = found.filter(({ severity }) => severity === 'error');
  const asserted = found.filter(({ confidence }) => confidence !== 'doubtful').map(({ code }) => code);
  return [
    ...missing(must, found).map((code) => `missing ${code}`),
    ...mustNot.filter((code) => asserted.includes(code)).map((code) => `false ${code}`),
    ...(noErrors ? errors.map(({ code, message }) => `error ${code}: ${message}`) : []),
    ...says
      .filter((words) => !found.some((finding) => tells(finding, words)))
      .map((words) => `says nothing of ${words}`),
  ];
}

function missing(must: readonly string[], found: readonly Finding[]): readonly string[] {
  const left = found.map(({ code }) => code);
  return must.filter((code) => {
    const at = left.indexOf(code);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function tells({ message, places }: Finding, words: string): boolean {
  return [message, ...places.map(({ text }) => text)].some((said) => said.toLowerCase().includes(words.toLowerCase()));
}
