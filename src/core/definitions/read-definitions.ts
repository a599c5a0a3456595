import { isBlank } from '../workbook/contract/cell';
import { type Problem, type Read, warningAt } from '../workbook/problems/problem';
import { shown } from '../workbook/reading/read-tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { countedDefinition } from './counted-definition';
import { type Calculated, type Definition, type OwnRow, problemIn } from './definition';
import { type OwnCodes, ownCodes } from './own-codes';
import { rateDefinition } from './rate-definition';
import { type Target, targetIn } from './target';
import { unitKind } from './unit';

export interface Definitions {
  readonly definitions: readonly Definition[];
  /** Codes of rows with mistakes: what refers to them has no figure. */
  readonly leftOut: readonly string[];
}

/** The own indicators of an office. A row with mistakes is left out, and so is what refers to it. */
export function readDefinitions({ ownIndicatorRows, namedCells }: WorkbookRecords): Read<Definitions> {
  const { value: own, problems: ofCodes } = ownCodes(ownIndicatorRows);
  const problems: Problem[] = [...ofCodes];
  const calculations = calculationsOf(own, namedCells);
  const definitions: Definition[] = [];
  const leftOut: string[] = [];
  for (const row of own.values()) {
    const calculation = calculations(row);
    if (calculation.method === 'wrong') {
      for (const problem of calculation.problems) problems.push(problem);
      leftOut.push(row.code);
    } else {
      const { code, label, decimals, summedAbove } = row;
      const unit = calculation.method === 'rate' && row.unit === '' ? '%' : row.unit;
      definitions.push({ code, label, unit, row: row.row, calculation, decimals, summedAbove, target: targetOf(row) });
    }
  }
  for (const problem of repeatedColumns(definitions, namedCells)) problems.push(problem);
  return { value: { definitions, leftOut }, problems };

  function targetOf(row: OwnRow): Target | null {
    if (row.target === null || isBlank(row.target)) return null;
    const inPercent = row.method === 'rate' || unitKind(row.unit) === 'percent';
    const target = targetIn(row.target, inPercent);
    if (!target)
      problems.push(problemIn(row, 'target', { code: 'target-unreadable', found: shown(row.target), inPercent }));
    return target;
  }
}

/** Own columns that a definition looks at and that a tab has twice, each told once. */
function repeatedColumns(definitions: readonly Definition[], cells: WorkbookRecords['namedCells']): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { calculation } of definitions) {
    if (calculation.method !== 'counted') continue;
    const { name } = calculation.tab;
    for (const { column } of calculation.conditions) {
      const header = cells.get(name)?.repeated.get(column);
      if (header === undefined) continue;
      told.set(`${name} ${column}`, warningAt({ sheet: name, row: null, column: header }, { code: 'column-repeated' }));
    }
  }
  return [...told.values()];
}

/** How each row is worked out; every row is looked at once. */
function calculationsOf(own: OwnCodes, cells: WorkbookRecords['namedCells']): (row: OwnRow) => Calculated {
  const known = new Map<OwnRow, Calculated>();
  const calculation = (row: OwnRow): Calculated => {
    const found = known.get(row) ?? calculated(row);
    known.set(row, found);
    return found;
  };
  return calculation;

  function calculated(row: OwnRow): Calculated {
    if (row.method === 'typed') return { method: 'typed' };
    if (row.method === 'counted') return countedDefinition(row, own, cells);
    return rateDefinition(row, own, (operand) => calculation(operand).method === 'wrong');
  }
}
