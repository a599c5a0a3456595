import type { RunnableCheck } from './checks-of';
import { DOCUMENT_CHECKS } from './document-checks';
import { FIGURE_CHECKS } from './figure-checks';
import type { Finding } from './finding';
import { PRIVACY_CHECKS } from './privacy-checks';
import { ROW_CHECKS } from './row-checks';
import type { RuleArea } from './rules';
import type { Subject } from './subject';
import { WORD_CHECKS } from './word-checks';

const CHECKS: Readonly<Record<RuleArea, readonly RunnableCheck<Subject>[]>> = {
  figures: FIGURE_CHECKS,
  rows: ROW_CHECKS,
  documents: DOCUMENT_CHECKS,
  words: WORD_CHECKS,
  privacy: PRIVACY_CHECKS,
};

/** Everything the rules find, errors first, each group in the order of the rules. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const found = Object.values(CHECKS).flatMap((checks) => checks.flatMap(({ check }) => check(subject)));
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}
