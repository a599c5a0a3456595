import { CHECKS } from '../../src/core/checks/checks';
import type { RunnableCheck } from '../../src/core/checks/checks-of';
import type { Finding } from '../../src/core/checks/finding';
import type { CheckedCode } from '../../src/core/checks/rules-by-area';
import type { Subject } from '../../src/core/checks/subject';

/** A line with this text makes the failing check throw. */
export const BAD_WORDS = 'Câu này làm hỏng quy tắc.';

/** Replaces a rule's check by one that throws at every line with the bad words; returns a function that restores it. */
export function withFailingCheck(code: CheckedCode, thrown: unknown = new RangeError('not an integer')): () => void {
  const real = checkOf(code).check;
  return withCheck(code, (subject) => {
    if (subject.text.lines.some(({ text }) => text.includes(BAD_WORDS))) throw thrown;
    return real(subject);
  });
}

/** Replaces the check of a rule; returns a function that restores it. */
export function withCheck(code: CheckedCode, check: (subject: Subject) => readonly Finding[]): () => void {
  const entry = checkOf(code) as { check: typeof check };
  const real = entry.check;
  entry.check = check;
  return () => {
    entry.check = real;
  };
}

export function checkOf(code: CheckedCode): RunnableCheck<Subject> {
  const found = Object.values(CHECKS)
    .flat()
    .find(({ codes }) => codes.includes(code));
  if (!found) throw new Error(`no check tells of ${code}`);
  return found;
}
