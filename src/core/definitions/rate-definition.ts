import { indicatorCode, isRateCode } from '../indicators/catalogue';
import { codeKey } from '../text/folded';
import type { Problem, ProblemDetail } from '../workbook/problems/problem';
import { incomplete } from './counted-definition';
import { type Calculated, type OwnRow, problemIn, wrong } from './definition';
import { formulaIn, type Sum } from './formula';
import type { OwnCodes } from './own-codes';

type Side = 'numerator' | 'denominator';

/** @param isWrong Of an own indicator that is no rate: whether its row has mistakes. */
export function rateDefinition(row: OwnRow, own: OwnCodes, isWrong: (row: OwnRow) => boolean): Calculated {
  const problems: Problem[] = [];
  const numerator = sumOf('numerator');
  const denominator = sumOf('denominator');
  return problems.length > 0 ? wrong(problems) : { method: 'rate', numerator, denominator };

  function sumOf(side: Side): Sum {
    if (row[side] === '') {
      problems.push(incomplete(row, side));
      return [];
    }
    const read = formulaIn(row[side], { divisions: 0 });
    if (read.kind === 'faulty') {
      problems.push(problemIn(row, side, { code: 'formula-faulty', found: read.found, fault: read.fault }));
      return [];
    }
    return read.formula.above.map(({ sign, code: typed }) => {
      const code = indicatorCode(typed) ?? own.get(codeKey(typed))?.code ?? typed;
      const objection = objectionTo(code);
      if (objection) problems.push(problemIn(row, side, objection));
      return { sign, code };
    });
  }

  function objectionTo(found: string): ProblemDetail | null {
    if (indicatorCode(found) !== null) return isRateCode(found) ? { code: 'formula-holds-rate', found } : null;
    const operand = own.get(codeKey(found));
    if (!operand) return { code: 'formula-code-unknown', found };
    if (leadsTo(row, operand, own)) return { code: 'definition-circular', found };
    if (operand.method === 'rate') return { code: 'formula-holds-rate', found };
    return isWrong(operand) ? { code: 'definition-left-out', found } : null;
  }
}

/** Whether a row is needed to work out another. */
function leadsTo(row: OwnRow, from: OwnRow, own: OwnCodes): boolean {
  const seen = new Set([from]);
  for (const next of seen) {
    if (next === row) return true;
    for (const code of codesNamed(next)) {
      const named = own.get(codeKey(code));
      if (named) seen.add(named);
    }
  }
  return false;
}

/** A row is asked once for each rate of a chain, so what it names is kept. */
const NAMED = new WeakMap<OwnRow, readonly string[]>();

function codesNamed(row: OwnRow): readonly string[] {
  const named = NAMED.get(row) ?? codesIn(row);
  NAMED.set(row, named);
  return named;
}

function codesIn({ method, source, numerator, denominator }: OwnRow): readonly string[] {
  if (method !== 'rate') return method === 'counted' ? [source] : [];
  return [numerator, denominator].flatMap((side) => {
    const read = formulaIn(side, { divisions: 0 });
    return read.kind === 'formula' ? read.formula.above.map(({ code }) => code) : [];
  });
}
