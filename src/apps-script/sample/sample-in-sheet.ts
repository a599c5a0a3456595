import { folded } from '../../core/text/folded';
import { isBlank, type Table } from '../../core/workbook/contract/cell';
import type { Tab } from '../../core/workbook/contract/tab';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { type RowsApart, rowsApart, runsOf } from '../../sample/sample-rows';
import { written } from '../run/retry';
import { readTable, sheetOf } from '../sheet/tables';
import { DATA_TABS } from './add-sample';

interface TabApart {
  readonly tab: Tab;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: Table;
  readonly sample: Table;
  readonly rows: RowsApart;
}

/** Each tab that officers fill in, the sample's rows told from theirs. */
export function tabsApart(samples: readonly Table[]): readonly TabApart[] {
  return DATA_TABS.flatMap((tab): TabApart[] => {
    const [sheet, sample] = [sheetOf(tab), tableOf(samples, tab)];
    if (!sheet || !sample) return [];
    const table = readTable(sheet);
    return [{ tab, sheet, table, sample, rows: rowsApart(tab, table, sample) }];
  });
}

/** The sample's rows stand together, so this is one call but where officers typed rows between them. */
export function clearSample(apart: TabApart): void {
  const { sheet, rows } = apart;
  for (const [first, last] of runsOf(rows.sample)) {
    written(() => sheet.getRange(`${first}:${last}`).clearContent());
  }
  clearOwnHeaders(apart);
}

/** A column that the sample added goes with it, unless officers typed into it. */
function clearOwnHeaders({ tab, sheet, table, sample, rows }: TabApart): void {
  const contract = new Set(Object.values(tab.columns).map(({ header }) => folded(header)));
  const { headerRow, columnHeaded } = tabLayout(tab, table);
  for (const name of sample.rows[0] ?? []) {
    const column = columnHeaded(String(name));
    if (column < 0 || contract.has(folded(String(name)))) continue;
    const isUsed = rows.typed.some((row) => !isBlank(table.rows[row - 1]?.[column] ?? null));
    if (!isUsed) written(() => sheet.getRange(headerRow + 1, column + 1).clearContent());
  }
}
