import { COUNTS, type IndicatorCode, indicatorCode, isRateCode } from '../indicators/catalogue';
import { familyOf } from '../indicators/trace';
import { codeKey, folded } from '../text/folded';
import type { Cell } from '../workbook/contract/cell';
import { choiceText } from '../workbook/contract/column';
import { OWN_INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import type { Problem } from '../workbook/problems/problem';
import { conditionsIn } from '../workbook/reading/conditions';
import { COUNTABLE_TABS, type NamedCells } from '../workbook/reading/named-cells';
import { type CellCondition, cellCondition, contractColumn } from './cell-condition';
import { type Calculated, type Calculation, type ColumnCondition, type OwnRow, problemIn, wrong } from './definition';
import type { OwnCodes } from './own-codes';

type Base = Pick<Calculation & { method: 'counted' }, 'source' | 'tab'>;

/** What a row with `Đếm` counts: its source may itself be a `Đếm` of the office, whose conditions then hold as well. */
export function countedDefinition(row: OwnRow, own: OwnCodes, cells: NamedCells): Calculated {
  if (row.source === '') return wrong([incomplete(row, 'source')]);
  const found = row.source;
  const chain = sourcesOf(row, own);
  if (chain === 'circular') return wrong([problemIn(row, 'source', { code: 'definition-circular', found: row.code })]);
  const [last = row] = chain.slice(-1);
  const base = baseOf(last.source);
  const leftOut = problemIn(row, 'source', { code: 'definition-left-out', found });
  if (!base) {
    const sheets = COUNTABLE_TABS.map(({ name }) => name);
    return wrong([
      chain.length === 1 ? problemIn(row, 'source', { code: 'source-not-counted', found, sheets }) : leftOut,
    ]);
  }
  const [ofRow, ...others] = chain.map((one) => keptConditions(one, base.tab, cells));
  if (!ofRow || ofRow.problems.length > 0) return wrong(ofRow?.problems ?? []);
  if (others.some(({ problems }) => problems.length > 0)) return wrong([leftOut]);
  return { method: 'counted', ...base, conditions: [ofRow, ...others].flatMap(({ conditions }) => conditions) };
}

/** The row, then the row that it counts in, and so on to the one whose source is a code of the product. */
function sourcesOf(row: OwnRow, own: OwnCodes): readonly OwnRow[] | 'circular' {
  const chain = new Set<OwnRow>();
  for (let next: OwnRow | undefined = row; next?.method === 'counted'; next = own.get(codeKey(next.source))) {
    if (next === row && chain.size > 0) return 'circular';
    // A circle further down: its rows say so themselves.
    if (chain.has(next)) break;
    chain.add(next);
  }
  return [...chain];
}

/** Null for a code that does not count rows. */
function baseOf(source: string): Base | null {
  const code = indicatorCode(source);
  return code !== null && isRowCount(code) ? { source: code as Base['source'], tab: tabOf(code) } : null;
}

function isRowCount(code: IndicatorCode): boolean {
  return !isRateCode(code) && COUNTS.get(code)?.unit !== 'đồng' && COUNTABLE_TABS.includes(tabOf(code));
}

function tabOf(code: IndicatorCode): Tab {
  return familyOf(code as Base['source']).tab;
}

/** A row stands in the chain of every row that counts in it, so its conditions are read once. */
const READ = new WeakMap<OwnRow, { readonly cells: NamedCells; readonly read: ReturnType<typeof conditionsOf> }>();

function keptConditions(row: OwnRow, tab: Tab, cells: NamedCells): ReturnType<typeof conditionsOf> {
  const kept = READ.get(row);
  if (kept?.cells === cells) return kept.read;
  const read = conditionsOf(row, tab, cells);
  READ.set(row, { cells, read });
  return read;
}

function conditionsOf(row: OwnRow, tab: Tab, cells: NamedCells) {
  const problems: Problem[] = [];
  const { conditions: typed, malformed } = conditionsIn(row.condition);
  for (const found of malformed) problems.push(problemIn(row, 'condition', { code: 'condition-malformed', found }));
  const conditions = typed.flatMap(({ column, value }): ColumnCondition[] => {
    const header = folded(column);
    const known = contractColumn(tab, header);
    if (!known && !cells.get(tab.name)?.columns.has(header)) {
      const detail = { code: 'condition-column-unknown', found: column, inSheet: tab.name } as const;
      problems.push(problemIn(row, 'condition', detail));
      return [];
    }
    const holds = cellCondition(known, value);
    if (typeof holds === 'function') return [{ column: header, value: folded(value), holds: remembered(holds) }];
    const detail = {
      code: 'condition-value-unreadable',
      found: value,
      ofColumn: column,
      accepts: holds.unreadable,
    } as const;
    problems.push(problemIn(row, 'condition', detail));
    return [];
  });
  return { conditions, problems };
}

/** A column of a register holds few different values. */
function remembered(holds: CellCondition): CellCondition {
  const known = new Map<Cell | undefined, boolean>();
  return (cell) => {
    if (typeof cell === 'object' && cell !== null) return holds(cell);
    const found = known.get(cell) ?? holds(cell);
    known.set(cell, found);
    return found;
  };
}

/** The way of counting needs a cell that is empty. */
export function incomplete(row: OwnRow, field: 'source' | 'numerator' | 'denominator'): Problem {
  const method = choiceText(OWN_INDICATORS_TAB.columns.method, row.method);
  return problemIn(row, field, { code: 'definition-incomplete', method });
}
