import { textDigest } from '../text/text-digest';
import type { Severity } from '../workbook/problems/problem';
import type { Rule } from './rule';
import { RULES, type RuleCode, type RuleFacts } from './rules';

/** A cell or row of the workbook, or a paragraph of a text. `text` quotes its content. */
export interface FoundPlace {
  readonly sheet: string | null;
  /** As numbered in the sheet: the header is row 1. */
  readonly row: number | null;
  readonly column: string | null;
  /** Paragraph of the checked file, from 1; empty paragraphs count. */
  readonly paragraph: number | null;
  readonly text: string;
}

/** Something that contradicts another statement or a rule: plain data, already worded. */
export interface Finding<C extends string = string> {
  /** Code of the rule, or of the problem met while reading the workbook. */
  readonly code: C;
  readonly severity: Severity;
  /** What was found, what was expected, what to do. Names no row, so that it stays the same when rows move. */
  readonly message: string;
  /** Every place concerned, such as both sides of a contradiction. */
  readonly places: readonly FoundPlace[];
}

export function finding<C extends RuleCode>(
  code: C,
  facts: RuleFacts<C>,
  places: readonly (FoundPlace | null | undefined)[],
): Finding<C> {
  const { severity, mend, says } = RULES[code] as Rule<RuleFacts<C>>;
  const known = places.filter((place): place is FoundPlace => !!place);
  return { code, severity, message: says(facts, mend), places: known };
}

export function cellPlace(sheet: string, row: number | null, column: string | null, text: string): FoundPlace {
  return { sheet, row, column, paragraph: null, text };
}

export function paragraphPlace(paragraph: number, text: string): FoundPlace {
  return { sheet: null, row: null, column: null, paragraph, text };
}

/**
 * Identifies a finding by its message and quotes, not by its row, so that it is recognised after rows move. An
 * officer's acceptance is stored under this key and lapses when the fact changes.
 */
export function factKey({ code, message, places }: Finding): string {
  const quoted = places.map(({ sheet, column, text }) => [sheet, column, text]);
  return `F${textDigest(JSON.stringify([code, message, quoted]))}`;
}
