import type { Cell, Table } from '../../core/workbook/contract/cell';
import { INDICATORS_TAB, OWN_INDICATORS_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { runsOf, sameText } from '../../sample/sample-rows';
import { written } from '../run/retry';
import { valueWhenNew } from '../sheet/set-up-rows';
import { readTable, sheetOf } from '../sheet/tables';
import { setCells } from '../sheet/values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives the settings that say what the sample said the values of a new Sheet; those that officers changed stay. */
export function resetSettings(samples: readonly Table[]): void {
  resetColumn(samples, { tab: SETTINGS_TAB, key: 'name', field: 'value', whenNew: valueWhenNew });
}

const WRITTEN = ['current', 'previous', 'lastYear', 'change', 'changeOnLastYear', 'againstTarget'] as const;

/** Takes out the targets and decimals of the sample, the lines of its own indicators, and the figures made of it. */
export function resetIndicators(samples: readonly Table[]): void {
  for (const field of ['decimals', 'target']) resetColumn(samples, { tab: INDICATORS_TAB, key: 'code', field });
  const sheet = sheetOf(INDICATORS_TAB);
  if (!sheet) return;
  const table = readTable(sheet);
  clearOwnLines(sheet, table, tableOf(samples, OWN_INDICATORS_TAB));
  clearFigures(sheet, table);
}

/** The product adds a line for each of the office's own indicators. */
function clearOwnLines(sheet: Sheet, table: Table, sample: Table | undefined): void {
  const named = { key: 'code', field: 'label' };
  const own = new Map(
    cellsIn(OWN_INDICATORS_TAB, sample ?? { rows: [] }, named).map(({ name, cell }) => [name, sameText(cell)]),
  );
  const lines = cellsIn(INDICATORS_TAB, table, named).filter(({ name, cell }) => own.get(name) === sameText(cell));
  for (const [first, last] of runsOf(lines.map(({ row }) => row))) {
    written(() => sheet.getRange(`${first}:${last}`).clearContent());
  }
}

function clearFigures(sheet: Sheet, table: Table): void {
  const { headerRow, columnOf } = tabLayout(INDICATORS_TAB, table);
  const columns = WRITTEN.map((field) => columnOf(field) + 1).filter((column) => column > 0);
  const height = table.rows.length - headerRow - 1;
  if (height < 1) return;
  for (const [first, last] of runsOf([...columns].sort((a, b) => a - b))) {
    written(() => sheet.getRange(headerRow + 2, first, height, last - first + 1).clearContent());
  }
}

interface ResetColumn {
  readonly tab: Tab;
  /** The field that names a row. */
  readonly key: string;
  readonly field: string;
  readonly whenNew?: (name: string) => Cell;
}

/** Cells that say what the sample said get the value of a new Sheet, a run of neighbours with one call. */
function resetColumn(samples: readonly Table[], { tab, key, field, whenNew = () => null }: ResetColumn): void {
  const [sheet, sample] = [sheetOf(tab), tableOf(samples, tab)];
  if (!sheet || !sample) return;
  const table = readTable(sheet);
  const wanted = new Map(cellsIn(tab, sample, { key, field }).map(({ name, cell }) => [name, sameText(cell)]));
  const cells = cellsIn(tab, table, { key, field });
  const same = cells.filter(({ name, cell }) => name !== '' && wanted.get(name) === sameText(cell));
  const column = tabLayout(tab, table).columnOf(field) + 1;
  const valueIn = new Map(same.map(({ row, named }) => [row, whenNew(named)]));
  for (const [first, last] of column > 0 ? runsOf([...valueIn.keys()]) : []) {
    const values = Array.from({ length: last - first + 1 }, (_, index) => [valueIn.get(first + index) ?? null]);
    setCells(sheet.getRange(first, column, values.length, 1), values);
  }
}

/** The cells of a column below the headers, each with the name of its row. */
function cellsIn(tab: Tab, table: Pick<Table, 'rows'>, { key, field }: Pick<ResetColumn, 'key' | 'field'>) {
  const { headerRow, columnOf } = tabLayout(tab, table);
  return table.rows.flatMap((row, index) => {
    const named = String(row[columnOf(key)] ?? '');
    const at = { row: index + 1, named, name: sameText(named), cell: row[columnOf(field)] ?? null };
    return index <= headerRow ? [] : [at];
  });
}
