import { folded } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import { STAFF_TAB, TASKS_TAB } from '../workbook/contract/record-tabs';
import { INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';

interface Later {
  readonly tab: Tab;
  readonly fields: readonly string[];
}

/** The columns that the contract has had since version 0.4. */
const LATER: readonly Later[] = [
  later(DOSSIERS_TAB, 'digitised', 'electronicResult', 'reusedData', 'fromElsewhere', 'apologisedOn'),
  later(PROCEDURES_TAB, 'takesOnlinePayment', 'regardlessOfPlace'),
  later(STAFF_TAB, 'department'),
  later(TASKS_TAB, 'origin'),
  later(PETITIONS_TAB, 'answerDueOn'),
  later(INDICATORS_TAB, 'target'),
];

function later<T extends Tab>(tab: T, ...fields: readonly (keyof T['columns'] & string)[]): Later {
  return { tab, fields };
}

/**
 * The tables as version 0.3 read them: an office's own column that was named like one of these meant nothing to it, and
 * a column that came with the upgrade did not yet exist.
 */
export function withoutLaterColumns(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const found = LATER.find(({ tab }) => folded(tab.name) === folded(table.name));
    return found ? withoutHeaders(table, found) : table;
  });
}

function withoutHeaders(table: Table, { tab, fields }: Later): Table {
  const { headerRow, columnOf } = tabLayout(tab, table);
  const hidden = new Set(fields.map(columnOf));
  const rows = table.rows.map((row, index) =>
    index === headerRow ? row.map((cell, column) => (hidden.has(column) ? null : cell)) : row,
  );
  return { ...table, rows };
}
