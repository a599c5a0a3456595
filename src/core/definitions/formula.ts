import { codeKey, tidy } from '../text/folded';
import type { FormulaFault } from '../workbook/problems/definition-detail';

/** A code with its sign, as typed. */
export interface Term {
  readonly sign: 1 | -1;
  readonly code: string;
}

/** Codes joined by `+` and `-`. */
export type Sum = readonly Term[];

export interface Formula {
  readonly above: Sum;
  /** What the sum above is divided by; null when it is not divided. */
  readonly below: Sum | null;
}

export type FormulaRead =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'faulty'; readonly fault: FormulaFault; readonly found: string };

const CODE = /^[\p{L}\p{N}_]+$/u;
const NUMBER = /^\d+(?:[.,]\d+)*%?$/;

/**
 * `A + B - C`, with at most one `/` between two sums where `divisions` allows it. A `=` in front, as people who work in
 * Excel type it, says nothing.
 *
 * @example
 * formulaIn('HS_MOI + 2', { divisions: 0 }); // → { kind: 'faulty', fault: 'number', found: '2' }
 */
export function formulaIn(text: string, { divisions }: { readonly divisions: 0 | 1 }): FormulaRead {
  const typed = tidy(text).replace(/^=\s*/, '');
  const bracket = /[()[\]{}]/.exec(typed);
  if (bracket) return faulty('bracket', bracket[0]);
  const sides = typed.split('/');
  if (sides.length > divisions + 1) return faulty('division', typed);
  const sums: Sum[] = [];
  for (const side of sides) {
    const sum = sumIn(side);
    if ('kind' in sum) return sum;
    sums.push(sum);
  }
  const [above = [], below = null] = sums;
  return { kind: 'formula', formula: { above, below } };
}

function sumIn(side: string): Sum | (FormulaRead & { readonly kind: 'faulty' }) {
  const pieces = `+${side}`.split(/([+-])/).slice(1);
  const terms: Term[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const code = tidy(pieces[at + 1] ?? '');
    if (code === '') return faulty('incomplete', tidy(side));
    if (NUMBER.test(code)) return faulty('number', code);
    if (!CODE.test(code)) return faulty('other-sign', code);
    terms.push({ sign: pieces[at] === '-' ? -1 : 1, code });
  }
  return terms;
}

function faulty(fault: FormulaFault, found: string): FormulaRead & { readonly kind: 'faulty' } {
  return { kind: 'faulty', fault, found };
}

/** The codes of a formula, each once. */
export function codesIn({ above, below }: Formula): readonly string[] {
  const byKey = new Map([...above, ...(below ?? [])].map(({ code }) => [codeKey(code), code]));
  return [...byKey.values()];
}
