import { type Cell, isDayCell, type Table } from '../../src/core/workbook/contract/cell';
import type { SETTINGS } from '../../src/core/workbook/contract/settings';
import { on } from './days';
import { withSetting } from './reports';
import type { Unit } from './units';
import { ward2026 } from './ward-2026';

type TypedPeriod = Readonly<Partial<Record<keyof typeof SETTINGS, Cell>>>;

/** Every kind of period that the registers of the 2026 sample cover, as officers type it. */
export const PERIODS_OF_2026: Readonly<Record<string, TypedPeriod>> = {
  'tháng 8': { periodKind: 'Tháng', periodNumber: 8 },
  'quý III': { periodKind: 'Quý', periodNumber: 3 },
  '6 tháng đầu năm': { periodKind: '6 tháng đầu năm' },
  '6 tháng cuối năm': { periodKind: '6 tháng cuối năm' },
  '9 tháng': { periodKind: '9 tháng' },
  '8 tháng': { periodKind: 'Lũy kế tháng', periodNumber: 8 },
  năm: { periodKind: 'Năm' },
  'đột xuất': { periodKind: 'Đột xuất', from: on('2026-07-01'), to: on('2026-08-20') },
};

/** The 2026 sample as an office of another kind types it: only what its officers write changes. */
export function wardAs({ noun, hamlet }: Unit, tables: readonly Table[] = ward2026()): readonly Table[] {
  const capital = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return mapped(tables, (cell) =>
    typeof cell === 'string'
      ? cell.replaceAll('phường', noun).replaceAll('Phường', capital).replaceAll('tổ dân phố', hamlet)
      : cell,
  );
}

export function inPeriod(tables: readonly Table[], typed: TypedPeriod): readonly Table[] {
  const cleared: TypedPeriod = { periodNumber: null, from: null, to: null, ...typed };
  return Object.entries(cleared).reduce(
    (changed, [setting, value]) => withSetting(changed, setting as keyof typeof SETTINGS, value as Cell),
    tables,
  );
}

/** Only so many rows left in each of these tabs; the others as they are. */
export function withRows(tables: readonly Table[], counts: Readonly<Record<string, number>>): readonly Table[] {
  return tables.map((table) => {
    const count = counts[table.name];
    return count === undefined ? table : { ...table, rows: table.rows.slice(0, count + 1) };
  });
}

function mapped(tables: readonly Table[], changed: (cell: Cell) => Cell): readonly Table[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (isDayCell(cell) ? cell : changed(cell)))),
  }));
}
