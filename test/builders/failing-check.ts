import { CHECKS, type CheckName } from '../../src/core/checks/checks';
import type { Check } from '../../src/core/checks/subject';

/** Stands in a text at which the failing check fails. */
export const BAD_WORDS = 'Câu này làm hỏng quy tắc.';

/** Puts a check that throws at every line with the bad words in the place of a real one; answers what undoes it. */
export function withFailingCheck(name: CheckName, thrown: unknown = new RangeError('not an integer')): () => void {
  const real: Check = CHECKS[name];
  return withCheck(name, (subject) => {
    if (subject.text.lines.some(({ text }) => text.includes(BAD_WORDS))) throw thrown;
    return real(subject);
  });
}

/** Puts any check in the place of a real one. */
export function withCheck(name: CheckName, check: Check): () => void {
  const [checks, real] = [CHECKS as Record<CheckName, Check>, CHECKS[name]];
  checks[name] = check;
  return () => {
    checks[name] = real;
  };
}
