import { textDigest } from '../text/text-digest';
import type { Severity } from '../workbook/problems/problem';
import type { Rule } from './rule';
import { RULES, type RuleCode, type RuleFacts } from './rules';

/** Where something stands: a cell or row of the workbook, or a paragraph of a text. `text` quotes what stands there. */
export interface FoundPlace {
  readonly sheet: string | null;
  /** As numbered in the sheet: the header is row 1. */
  readonly row: number | null;
  readonly column: string | null;
  /** Of the document or text file that was checked, from 1, empty ones included. */
  readonly paragraph: number | null;
  readonly text: string;
}

/** One thing that contradicts another, or the rules: plain data, already in words. */
export interface Finding<C extends string = string> {
  /** Of a rule, or of a problem met while reading the workbook. */
  readonly code: C;
  readonly severity: Severity;
  /** What was found, what was expected, what to do. Names no row: the same fact keeps its words when rows move. */
  readonly message: string;
  /** Every place that takes part: both sides of a contradiction. */
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
 * Tells the same fact again: what was said and quoted, wherever it stands by now. An officer's acceptance is kept under
 * it, and lapses when the fact changes.
 */
export function factKey({ code, message, places }: Finding): string {
  const quoted = places.map(({ sheet, column, text }) => [sheet, column, text]);
  return `F${textDigest(JSON.stringify([code, message, quoted]))}`;
}
