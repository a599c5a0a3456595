import type { RunnableCheck } from './checks-of';
import { DOCUMENT_CHECKS } from './document-checks';
import { FIGURE_CHECKS } from './figure-checks';
import { PRIVACY_CHECKS } from './privacy-checks';
import { ROW_CHECKS } from './row-checks';
import type { RuleArea } from './rules';
import type { Subject } from './subject';
import { WORD_CHECKS } from './word-checks';

/** All checks, in the order in which findings are shown. */
export const CHECKS: Readonly<Record<RuleArea, readonly RunnableCheck<Subject>[]>> = {
  figures: FIGURE_CHECKS,
  rows: ROW_CHECKS,
  documents: DOCUMENT_CHECKS,
  words: WORD_CHECKS,
  privacy: PRIVACY_CHECKS,
};
