import { DOCUMENT_CHECKS } from './document-checks';
import { FIGURE_CHECKS } from './figure-checks';
import type { Finding } from './finding';
import { PRIVACY_CHECKS } from './privacy-checks';
import type { Check, Subject } from './subject';
import { WORD_CHECKS } from './word-checks';

const CHECKS: readonly Check[] = [...FIGURE_CHECKS, ...DOCUMENT_CHECKS, ...WORD_CHECKS, ...PRIVACY_CHECKS];

/** Everything the rules find, errors first, each group in the order of the rules. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const found = CHECKS.flatMap((check) => check(subject));
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}
