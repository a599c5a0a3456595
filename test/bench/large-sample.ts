import type { Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { tabLayout, withCells } from '../../src/core/workbook/contract/tab-layout';
import { sampleTables } from '../../src/sample/sample-workbook';

/** The sample with this many dossiers: its own again and again under fresh codes. */
export function sampleOf(count: number): readonly Table[] {
  return sampleTables().map((table) => {
    if (table.name !== DOSSIERS_TAB.name) return table;
    const { headerRow, columnOf } = tabLayout(DOSSIERS_TAB, table);
    const rows = table.rows.slice(headerRow + 1);
    const code = columnOf('code');
    const copies = Array.from({ length: count }, (_, index) => {
      const row = rows[index % rows.length] ?? [];
      return withCells(row, [[code, `${row[code]}-${Math.floor(index / rows.length)}`]]);
    });
    return { ...table, rows: [...table.rows.slice(0, headerRow + 1), ...copies] };
  });
}
