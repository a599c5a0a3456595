import { CHECKER_RULES } from './checker-rules';
import { DOCUMENT_RULES } from './document-rules';
import { FIGURE_RULES } from './figure-rules';
import { PRIVACY_RULES } from './privacy-rules';
import { ROW_RULES } from './row-rules';
import type { Rule } from './rule';
import { WORD_RULES } from './word-rules';

/** The rules by area. The checks of `WORD_RULES` are in `word-checks.ts`, and so on, one for each rule. */
export const RULES_BY_AREA = {
  figures: FIGURE_RULES,
  rows: ROW_RULES,
  documents: DOCUMENT_RULES,
  words: WORD_RULES,
  privacy: PRIVACY_RULES,
};

export type RuleArea = keyof typeof RULES_BY_AREA;

/** Every rule by its code. */
export const RULES = {
  ...FIGURE_RULES,
  ...ROW_RULES,
  ...DOCUMENT_RULES,
  ...WORD_RULES,
  ...PRIVACY_RULES,
  ...CHECKER_RULES,
};

export type RuleCode = keyof typeof RULES;

/** The facts that a rule's message is made from. */
export type RuleFacts<C extends RuleCode> = (typeof RULES)[C] extends Rule<infer F> ? F : never;
