import { type Cell, folded, isBlank, type Table } from '../workbook/cell';
import { FROZEN_TAB } from '../workbook/product-tabs';
import {
  ASSIGNMENTS_TAB,
  DOCUMENTS_TAB,
  DOSSIERS_TAB,
  INDICATORS_TAB,
  LEDGER_TAB,
  NARRATIVE_TAB,
  SETTINGS_TAB,
  TABS,
  type Tab,
} from '../workbook/tabs';

/** What never reaches the report: officers' own remarks, and who froze an earlier period and why it was opened. */
const LEFT_OUT: ReadonlyMap<Tab, readonly string[]> = new Map<Tab, readonly string[]>([
  [SETTINGS_TAB, ['explanation']],
  [DOSSIERS_TAB, ['remark']],
  [DOCUMENTS_TAB, ['remark']],
  [LEDGER_TAB, ['content']],
  [NARRATIVE_TAB, ['author']],
  [FROZEN_TAB, ['frozenAt', 'frozenBy', 'openedAt', 'openedBy', 'reason', 'digest', 'document']],
]);

/** The product writes the other columns of `Chỉ tiêu` anew with each run. */
const INDICATOR_FIELDS: readonly (keyof typeof INDICATORS_TAB.columns)[] = ['code', 'decimals'];

/** What a report is made of: officers' tabs, and earlier frozen periods, beside which it puts its figures; not who writes it. */
export const KEPT_TABS: readonly Tab[] = [...TABS.filter((tab) => tab !== ASSIGNMENTS_TAB), FROZEN_TAB];

/** The fields of a tab that a freeze keeps. */
export function keptFields(tab: Tab): readonly string[] {
  if (tab === (INDICATORS_TAB as Tab)) return INDICATOR_FIELDS;
  const leftOut = LEFT_OUT.get(tab) ?? [];
  return Object.keys(tab.columns).filter((field) => !leftOut.includes(field));
}

/** A tab as it stands in a table: which column each kept field has, and under which row the records begin. */
export interface TabLayout {
  /** 0-based; the length of the table when it has no header row. */
  readonly headerRow: number;
  /** 0-based columns by field; a field whose column the table lacks is not there. */
  readonly columns: ReadonlyMap<string, number>;
}

export function layoutOf(tab: Tab, { rows }: Table): TabLayout {
  const found = rows.findIndex((row) => !row.every(isBlank));
  const headerRow = found < 0 ? rows.length : found;
  const headers = (rows[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
  const columns = new Map<string, number>();
  for (const field of keptFields(tab)) {
    const column = headers.indexOf(folded(tab.columns[field]?.header ?? ''));
    if (column >= 0) columns.set(field, column);
  }
  return { headerRow, columns };
}

/** The kept tabs without unknown columns and remarks. Rows keep their places, so that messages still name them. */
export function reducedTables(tables: readonly Table[]): readonly Table[] {
  return KEPT_TABS.flatMap((tab) => {
    const table = tables.find(({ name }) => folded(name) === folded(tab.name));
    return table ? [reduced(tab, table)] : [];
  });
}

function reduced(tab: Tab, table: Table): Table {
  const { headerRow, columns } = layoutOf(tab, table);
  const kept = [...columns.values()];
  const rows = table.rows.map((row, index) =>
    index < headerRow ? [] : withoutBlankEnd(kept.map((column) => row[column] ?? null)),
  );
  return { name: tab.name, rows };
}

function withoutBlankEnd(row: readonly Cell[]): readonly Cell[] {
  let end = row.length;
  while (end > 0 && isBlank(row[end - 1])) end--;
  return row.slice(0, end);
}
