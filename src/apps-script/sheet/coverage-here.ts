import { argumentsIn, type Coverage, type Uncovered, uncoveredIn } from '../../core/checks/sheet/coverage';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { TABS } from '../../core/workbook/contract/tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { retried } from '../run/retry';
import { colouredRows } from './dossier-colours';
import { liveFormulaHere, repairLiveTable } from './live-table';
import { rangeName } from './range-names';
import { coverAll } from './set-up';
import { activeSpreadsheet, type Sheets, sheetOf } from './tables';

/** What a run has read. */
interface Read {
  readonly typed: readonly Table[];
  readonly sheets: Sheets;
}

/** As many as a new tab has: only further rows may have come without formats and drop-downs. */
const FIRST_ROWS = 1000;

/** What the product put over whole tabs of this Sheet that no longer takes in all their rows and columns. */
export function uncoveredHere({ typed, sheets }: Read): readonly Uncovered[] {
  const names = nameCoverages();
  const looks = TABS.flatMap((tab) => lookCoverage(tab, { typed, sheets }));
  return uncoveredIn(typed, [...names, ...colourCoverage(sheets), ...looks, ...liveCoverages(names, sheets)]);
}

/** Makes all of it take in every row and column. */
export function coverAgain(uncovered: readonly Uncovered[], { typed, sheets }: Read): void {
  if (uncovered.some(({ what }) => what === 'live-table')) repairLiveTable();
  const short = new Set(uncovered.filter(({ what }) => what !== 'live-table').map(({ tab }) => folded(tab)));
  for (const tab of TABS.filter(({ name }) => short.has(folded(name)))) {
    const [sheet, table] = [sheetOf(tab, sheets), tableOf(typed, tab)];
    if (sheet && table) coverAll(tab, sheet, table);
  }
}

function nameCoverages(): readonly Coverage[] {
  const tabs = new Map(TABS.map((tab) => [rangeName(tab.name), tab.name]));
  return retried(() => activeSpreadsheet().getNamedRanges()).flatMap((named): Coverage[] => {
    const tab = tabs.get(named.getName());
    if (tab === undefined) return [];
    const range = named.getRange();
    return [{ what: 'name', tab, rows: range.getLastRow(), columns: range.getLastColumn() }];
  });
}

function colourCoverage(sheets: Sheets): readonly Coverage[] {
  const sheet = sheetOf(DOSSIERS_TAB, sheets);
  const rows = sheet && colouredRows(sheet);
  return rows === null ? [] : [{ what: 'colours', tab: DOSSIERS_TAB.name, rows, columns: null }];
}

/** By the drop-downs of one column, unless officers took them away: formats come and go with them. */
function lookCoverage(tab: Tab, { typed, sheets }: Read): readonly Coverage[] {
  const table = tableOf(typed, tab);
  const sheet = table && table.rows.length > FIRST_ROWS ? sheetOf(tab, sheets) : null;
  if (!table || !sheet) return [];
  const { headerRow, columns } = tabLayout(tab, table);
  const listed = [...columns].find(([field]) => ['choice', 'yesNo'].includes(tab.columns[field]?.accepts.kind ?? ''));
  if (!listed) return [];
  const column = sheet.getRange(headerRow + 2, listed[1] + 1, table.rows.length - headerRow - 1, 1);
  const rules = retried(() => column.getDataValidations()).map(([rule]) => rule ?? null);
  if (!rules[0]) return [];
  return [{ what: 'looks', tab: tab.name, rows: headerRow + 1 + lastRule(rules), columns: null }];
}

function lastRule(rules: readonly unknown[]): number {
  let last = rules.length;
  while (last > 0 && rules[last - 1] === null) last--;
  return last;
}

/** The live table reaches as far as the columns that its formula names, or as the named ranges there. */
function liveCoverages(named: readonly Coverage[], sheets: Sheets): readonly Coverage[] {
  const formula = liveFormulaHere(sheets);
  if (formula === null) return [];
  const { coverages, names } = argumentsIn(formula);
  const byName = named.filter(({ tab }) => names.includes(rangeName(tab)));
  return [...coverages, ...byName.map((one): Coverage => ({ ...one, what: 'live-table' }))];
}
