import { folded, tidy } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { optionalRaw } from '../workbook/contract/column';
import { OWN_INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { COUNTABLE_TABS, namedHeaders } from '../workbook/reading/named-cells';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';

/** The folded headers that the own indicators of a workbook look at. */
export function headersNamedIn(tables: readonly Table[]): readonly string[] {
  return namedHeaders(readTab(OWN_INDICATORS_TAB, tableOf(tables, OWN_INDICATORS_TAB)).rows);
}

interface Around {
  /** The fields that a report uses anyway. */
  readonly usedFields: readonly string[];
  /** The table, whose own spelling of a header is shown. */
  readonly table: Table | undefined;
}

/** The tab with the columns that own indicators look at, besides those that a report uses anyway. */
export function withNamedColumns(tab: Tab, headers: readonly string[], { usedFields, table }: Around): Tab {
  if (!COUNTABLE_TABS.some(({ name }) => name === tab.name)) return tab;
  const used = new Set(usedFields.map((field) => folded(tab.columns[field]?.header ?? '')));
  const others = headers.filter((header) => !used.has(header));
  const columns = others.map((header) => [
    `named ${header}`,
    optionalRaw(typedHeader(header, tab, table), { note: '' }),
  ]);
  return { ...tab, columns: { ...tab.columns, ...Object.fromEntries(columns) } };
}

function typedHeader(header: string, tab: Tab, table: Table | undefined): string {
  if (!table) return header;
  const { headerRow, columnHeaded } = tabLayout(tab, table);
  const cell = table.rows[headerRow]?.[columnHeaded(header)];
  return typeof cell === 'string' ? tidy(cell) : header;
}
