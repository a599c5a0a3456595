import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import type { TabName } from './tables';

/** The tables with a further column at the right end of a tab: its header, then the cells from row 2 on. */
export function withOwnColumn(
  tables: readonly Table[],
  tab: TabName,
  [header, ...cells]: readonly [string, ...Cell[]],
): readonly Table[] {
  const added: readonly Cell[] = [header, ...cells];
  return tables.map((table) =>
    table.name === tab ? { ...table, rows: table.rows.map((row, index) => [...row, added[index] ?? null]) } : table,
  );
}
