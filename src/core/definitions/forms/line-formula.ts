import { indicatorCode } from '../../indicators/catalogue';
import { codeKey } from '../../text/folded';
import type { ProblemDetail } from '../../workbook/problems/problem';
import { codesIn, type Formula, formulaIn, type Sum } from '../formula';
import type { InForce } from '../indicators-in-force';
import { unitKind } from '../unit';
import { suggestedUnder } from './suggested-indicators';

/** The formula of a line with its codes spelled as they are in force, or what is wrong with it. */
export type LineFormula = Formula | { readonly wrong: ProblemDetail };

/** Codes of all that has a figure, of what has mistakes, and of what the product suggests; null for any other. */
export type CodeFinder = (typed: string) => string | null;

export function codeFinder({ indicators, leftOut }: InForce): CodeFinder {
  const own = new Map([
    ...indicators.filter(({ definition }) => definition !== null).map(({ code }) => [codeKey(code), code] as const),
    ...leftOut.map((code) => [codeKey(code), code] as const),
  ]);
  return (typed) => indicatorCode(typed) ?? own.get(codeKey(typed)) ?? suggestedUnder(typed)?.code ?? null;
}

export function lineFormula(text: string, inForce: InForce, find: CodeFinder): LineFormula {
  const read = formulaIn(text, { divisions: 1 });
  if (read.kind === 'faulty') {
    return { wrong: { code: 'line-formula-faulty', found: read.found, fault: read.fault } };
  }
  const codes = codesIn(read.formula);
  const unknown = codes.find((code) => find(code) === null);
  if (unknown !== undefined) return { wrong: { code: 'line-code-unknown', found: unknown } };
  const { above, below } = read.formula;
  const formula = { above: spelled(above, find), below: below && spelled(below, find) };
  const leftOut = codesIn(formula).find((code) => inForce.leftOut.includes(code));
  if (leftOut !== undefined) return { wrong: { code: 'line-code-left-out', found: leftOut } };
  if (isAlone(formula)) return formula;
  const rate = codesIn(formula).find((code) => inForce.byCode.get(code)?.kind === 'rate');
  if (rate !== undefined) return { wrong: { code: 'line-holds-rate', found: rate } };
  const odd = oddOneOut(formula.above, inForce) ?? oddOneOut(formula.below ?? [], inForce);
  return odd === null ? formula : { wrong: { code: 'line-mixes-money', found: odd } };
}

/** A code of a sum that is money where the first is none, or none where the first is money. */
function oddOneOut(sum: Sum, { byCode }: InForce): string | null {
  const isMoney = (code: string) => unitKind(byCode.get(code)?.unit ?? suggestedUnder(code)?.unit ?? '') === 'money';
  const [first] = sum;
  return sum.find(({ code }) => first && isMoney(code) !== isMoney(first.code))?.code ?? null;
}

function spelled(sum: Sum, find: CodeFinder): Sum {
  return sum.map(({ sign, code }) => ({ sign, code: find(code) ?? code }));
}

/** One code and nothing else. */
export function isAlone({ above, below }: Formula): boolean {
  return above.length === 1 && below === null;
}
