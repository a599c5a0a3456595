import { CHECKER_RULES } from './checker-rules';
import { DOCUMENT_RULES } from './document-rules';
import { FIGURE_RULES } from './figure-rules';
import { PRIVACY_RULES } from './privacy-rules';
import { WORD_RULES } from './word-rules';

/** Every rule of the checker: its code, how grave it is, and its words. What finds it stands beside, by subject. */
export const RULES = { ...FIGURE_RULES, ...DOCUMENT_RULES, ...WORD_RULES, ...PRIVACY_RULES, ...CHECKER_RULES };

export type RuleCode = keyof typeof RULES;

/** What the words of a rule need to know. */
export type RuleFacts<C extends RuleCode> = (typeof RULES)[C] extends { says: (facts: infer F) => string } ? F : never;
