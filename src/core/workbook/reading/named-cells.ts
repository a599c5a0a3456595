import { folded, tidy } from '../../text/folded';
import type { Cell, Table } from '../contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../contract/dossier-tabs';
import { DOCUMENTS_TAB, TASKS_TAB } from '../contract/record-tabs';
import type { OWN_INDICATORS_TAB } from '../contract/rule-tabs';
import type { RowOf, Tab } from '../contract/tab';
import { tabLayout } from '../contract/tab-layout';
import { conditionsIn } from './conditions';

/** The tabs whose rows an own indicator may count. */
export const COUNTABLE_TABS: readonly Tab[] = [DOSSIERS_TAB, DOCUMENTS_TAB, TASKS_TAB, PETITIONS_TAB, PROCEDURES_TAB];

/** By folded header, the cells of a column as they stand in the sheet; the first is row 1. */
export type NamedColumns = ReadonlyMap<string, readonly (Cell | undefined)[]>;

export interface NamedTab {
  readonly columns: NamedColumns;
  /** By folded header, officers' own headers that occur more than once, as typed; the leftmost column counts. */
  readonly repeated: ReadonlyMap<string, string>;
}

/** By the name of the tab. Only columns that a condition names are kept, officers' own ones too. */
export type NamedCells = ReadonlyMap<string, NamedTab>;

/** The folded headers that the conditions of own indicators name. */
export function namedHeaders(rows: readonly Pick<RowOf<typeof OWN_INDICATORS_TAB>, 'condition'>[]): readonly string[] {
  const headers = rows.flatMap(({ condition }) => conditionsIn(condition).conditions.map(({ column }) => column));
  return [...new Set(headers.map(folded))];
}

export function namedCells(headers: readonly string[], tableNamed: (tab: Tab) => Table | undefined): NamedCells {
  if (headers.length === 0) return new Map();
  return new Map(
    COUNTABLE_TABS.map((tab) => {
      const table = tableNamed(tab);
      return [tab.name, table ? namedTab(tab, table, headers) : { columns: new Map(), repeated: new Map() }];
    }),
  );
}

function namedTab(tab: Tab, table: Table, headers: readonly string[]): NamedTab {
  const { headerRow, fields, columnHeaded } = tabLayout(tab, table);
  const typed = table.rows[headerRow] ?? [];
  const columns = new Map<string, readonly (Cell | undefined)[]>();
  const repeated = new Map<string, string>();
  for (const header of headers) {
    const column = columnHeaded(header);
    if (column < 0) continue;
    columns.set(
      header,
      Array.from(table.rows, (row) => row[column]),
    );
    // Columns of the contract are told with their tab.
    const isOwn = fields[column] === null;
    const isSame = (cell: Cell | undefined) => typeof cell === 'string' && folded(cell) === header;
    if (isOwn && typed.slice(column + 1).some(isSame)) repeated.set(header, tidy(String(typed[column])));
  }
  return { columns, repeated };
}
