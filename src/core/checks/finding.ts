import type { AsidePart } from '../document/file-line';
import type { Confidence } from '../text/confidence';
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
  /** The heading it stands under in the checked file; null in a workbook and before the first heading. */
  readonly section: string | null;
  /** A header, note or comment, which is attached to that paragraph; missing for the body and for the workbook. */
  readonly part?: AsidePart;
  readonly text: string;
}

/** Something that contradicts another statement or a rule: plain data, already worded. */
export interface Finding<C extends string = string> {
  /** Code of the rule, or of the problem met while reading the workbook. */
  readonly code: C;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What was found, what was expected, what to do. Names no row, so that it stays the same when rows move. */
  readonly message: string;
  /** The values that the message is made from, in the order of the rule: plain JSON. */
  readonly facts: unknown;
  /** Every place concerned, such as both sides of a contradiction. */
  readonly places: readonly FoundPlace[];
}

export function finding<C extends RuleCode>(
  code: C,
  facts: RuleFacts<C>,
  places: readonly (FoundPlace | null | undefined)[],
  confidence: Confidence = 'certain',
): Finding<C> {
  const { severity: gravest, mend, says } = RULES[code] as Rule<RuleFacts<C>>;
  const severity = confidence === 'doubtful' ? 'warning' : gravest;
  const known = places.filter((place): place is FoundPlace => !!place);
  return { code, severity, confidence, message: says(facts, mend), facts: facts ?? null, places: known };
}

export function cellPlace(sheet: string | null, row: number | null, column: string | null, text: string): FoundPlace {
  return { sheet, row, column, paragraph: null, section: null, text };
}

/** In characters; a file that lost its paragraph marks has lines of many pages, each quoted by many findings. */
const LONGEST_QUOTE = 1000;

/** A longer paragraph or heading is quoted by its beginning. */
export function paragraphPlace(paragraph: number, text: string, section: string | null = null): FoundPlace {
  return { sheet: null, row: null, column: null, paragraph, section: section && quoted(section), text: quoted(text) };
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/**
 * Identifies a finding by its rule, its place without row or paragraph, and its values: neither the officer's wording
 * nor ours, so that it is recognised after rows move and sentences are reworded. An acceptance is stored under this key
 * and lapses when a value changes. Where a rule has no values, its quotes count.
 */
export function factKey({ code, facts, places }: Finding): string {
  const where = [...new Set(places.map(({ sheet, column }) => `${sheet ?? ''}|${column ?? ''}`))].sort();
  const values = identityOf(code, facts) ?? facts ?? places.map(({ text }) => text);
  return `K${textDigest(JSON.stringify([code, where, values]))}`;
}

function identityOf(code: string, facts: unknown): unknown {
  const rules: Readonly<Record<string, Rule<never> | undefined>> = RULES;
  return rules[code]?.identity?.(facts as never);
}
