import type { SectionCode } from '../outline/outline';
import type { Table } from '../workbook/contract/cell';
import { NARRATIVE_TAB } from '../workbook/contract/record-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { cellReader } from '../workbook/reading/read-cell';
import type { FiledCell } from './section-moves';

/** A paragraph whose `Thứ tự` changes. */
export interface RenumberedRow {
  readonly tab: string;
  readonly row: number;
  readonly after: number;
}

interface Filed {
  readonly filed: readonly FiledCell[];
  /** In the order of the set that was in force. */
  readonly moves: ReadonlyMap<SectionCode, SectionCode | null>;
}

interface Ordered {
  readonly row: number;
  readonly section: SectionCode;
  readonly order: number;
}

/** Paragraphs of several sections that become one: those of the earlier section first, each in the order that they had. */
export function renumberedRows(tab: Tab, table: Table, { filed, moves }: Filed): readonly RenumberedRow[] {
  if (tab !== NARRATIVE_TAB) return [];
  const column = tabLayout(NARRATIVE_TAB, table).columnOf('order');
  if (column < 0) return [];
  const places = new Map([...moves.keys()].map((code, index) => [code, index]));
  const groups = new Map<SectionCode, Ordered[]>();
  for (const { row, codes } of filed) {
    const section = codes[0] as SectionCode;
    const target = moves.get(section) ?? null;
    if (target === null) continue;
    groups.set(target, [...(groups.get(target) ?? []), { row, section, order: orderIn(table, row, column) }]);
  }
  const merged = [...groups.values()].filter((rows) => new Set(rows.map(({ section }) => section)).size > 1);
  return merged.flatMap((rows) => {
    const place = ({ section }: Ordered) => places.get(section) as number;
    const sorted = [...rows].sort((a, b) => place(a) - place(b) || a.order - b.order || a.row - b.row);
    return sorted.flatMap(({ row, order }, index) =>
      order === index + 1 ? [] : [{ tab: tab.name, row, after: index + 1 }],
    );
  });
}

function orderIn(table: Table, row: number, column: number): number {
  const { accepts, absent } = NARRATIVE_TAB.columns.order;
  const read = cellReader(accepts)(table.rows[row - 1]?.[column] ?? '');
  return typeof read === 'number' ? read : absent;
}
