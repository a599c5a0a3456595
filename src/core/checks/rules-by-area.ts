import { DOCUMENT_RULES } from './documents/document-rules';
import { FIGURE_RULES } from './figures/figure-rules';
import { PRIVACY_RULES } from './privacy/privacy-rules';
import { ROW_RULES } from './rows/row-rules';
import { WORD_RULES } from './words/word-rules';

/** The rules by area. The checks of `WORD_RULES` are in `word-checks.ts`, and so on, one for each rule. */
export const RULES_BY_AREA = {
  figures: FIGURE_RULES,
  rows: ROW_RULES,
  documents: DOCUMENT_RULES,
  words: WORD_RULES,
  privacy: PRIVACY_RULES,
};

export type RuleArea = keyof typeof RULES_BY_AREA;

/** The rules that checks look for. */
export const CHECKED_RULES = {
  ...FIGURE_RULES,
  ...ROW_RULES,
  ...DOCUMENT_RULES,
  ...WORD_RULES,
  ...PRIVACY_RULES,
};

export type CheckedCode = keyof typeof CHECKED_RULES;
