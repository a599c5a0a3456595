import { CHECKER_RULES } from './checker-rules';
import type { Rule } from './rule';
import { CHECKED_RULES } from './rules-by-area';
import { SHEET_RULES } from './sheet/sheet-rules';

/** Every rule by its code. */
export const RULES = { ...CHECKED_RULES, ...CHECKER_RULES, ...SHEET_RULES };

export type RuleCode = keyof typeof RULES;

/** The facts that a rule's message is made from. */
export type RuleFacts<C extends RuleCode> = (typeof RULES)[C] extends Rule<infer F> ? F : never;
