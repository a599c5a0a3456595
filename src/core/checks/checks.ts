import type { RunnableCheck } from './checks-of';
import { DOCUMENT_CHECKS } from './documents/document-checks';
import { FIGURE_CHECKS } from './figures/figure-checks';
import { PRIVACY_CHECKS } from './privacy/privacy-checks';
import { ROW_CHECKS } from './rows/row-checks';
import type { RuleArea } from './rules-by-area';
import type { Subject } from './subject';
import { WORD_CHECKS } from './words/word-checks';

/** All checks, in the order in which findings are shown. */
export const CHECKS: Readonly<Record<RuleArea, readonly RunnableCheck<Subject>[]>> = {
  figures: FIGURE_CHECKS,
  rows: ROW_CHECKS,
  documents: DOCUMENT_CHECKS,
  words: WORD_CHECKS,
  privacy: PRIVACY_CHECKS,
};
