import { isBlank, type Table } from '../../workbook/contract/cell';
import { importTab, isMoney, targetsOf } from '../targets';
import { type MoneyUnit, splitUnit, type UnitLine, unitIn } from '../values/money-unit';
import { textOf } from './cell-shapes';
import type { Header } from './find-header';
import type { MappedColumn, Mapping } from './mapping';

/** Of a title line; a header and its rows have more. */
const MOST_CELLS = 4;

/** Rows above a header that may be its titles. */
const MOST_TITLES = 60;

/** A line of its own under the header that gives a unit, else the nearest above it. */
function unitLineBeside({ rows }: Table, { firstRow, lastRow }: Header): UnitLine | null {
  const filledIn = (row: number) => (rows[row - 1] ?? []).filter((cell) => !isBlank(cell));
  const below = filledIn(lastRow + 1).length === 1 ? [lastRow + 1] : [];
  const above = Array.from({ length: Math.min(firstRow - 1, MOST_TITLES) }, (_, index) => firstRow - 1 - index);
  for (const row of [...below, ...above]) {
    const filled = filledIn(row);
    const said = filled.length > MOST_CELLS ? null : unitIn(filled.map(textOf));
    if (said !== null) return { row, ...said };
  }
  return null;
}

/** For each table of a sheet the line that gives the unit of its amounts; it also holds for the tables below. */
export function unitLinesOf(table: Table, headers: readonly Header[]): readonly (UnitLine | null)[] {
  let holding: UnitLine | null = null;
  return headers.map((header) => {
    holding = unitLineBeside(table, header) ?? holding;
    return holding;
  });
}

/** In which unit a column gives its amounts: by its header, else by the line above. Null for đồng and what is no money. */
export function unitOfColumn({ tab, unitLine }: Mapping, { header, target }: MappedColumn): MoneyUnit | null {
  if (!moneyTargets(tab).includes(target ?? '')) return null;
  return splitUnit(header).unit ?? unitLine?.unit ?? null;
}

/** Headers of the targets that are amounts of money. */
export function moneyTargets(name: string): readonly string[] {
  const tab = importTab(name);
  return (tab ? targetsOf(tab) : []).filter(isMoney).map(({ header }) => header);
}
