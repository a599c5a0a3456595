import type { Calculation } from '../../emulator/calculation/calculation';
import type { Area } from '../../emulator/spreadsheet/area';
import type { ConditionalRule } from '../../emulator/spreadsheet/rules';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { Stored } from './look-view';

type LooksAt = (row: number, column: number) => Stored | null;

/** What the first rule that holds in a cell adds to its looks. */
export function conditionalLooks(calculation: Calculation, sheet: SheetState): LooksAt {
  const rules = sheet.conditionalRules.map((rule) => ({
    looks: looksOf(rule),
    holds: holding(calculation, sheet, rule),
  }));
  return (row, column) => rules.find(({ holds }) => holds(row, column))?.looks ?? null;
}

/** A formula that names all its columns with `$` says the same of every cell of a row. */
const FREE_COLUMN = /(?:^|[^$A-Z"'])[A-Z]{1,3}\$?\d/;

function holding(calculation: Calculation, sheet: SheetState, { formula, areas }: ConditionalRule) {
  const isOfRow = !FREE_COLUMN.test(formula.replace(/"[^"]*"/g, '""'));
  const known = new Map<string, boolean>();
  return (row: number, column: number): boolean => {
    const area = areas.find((one) => isIn(one, row, column));
    const [first] = areas;
    if (!area || !first) return false;
    const key = isOfRow ? String(row) : `${row} ${column}`;
    if (!known.has(key)) known.set(key, calculation.holds({ sheet, formula, area: first }, { row, column }));
    return known.get(key) === true;
  };
}

function isIn(area: Area, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

function looksOf({ background, fontColor, bold }: ConditionalRule): Stored {
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { fontWeight: 'bold' } : {}),
  };
}
