import { SET_2026 } from '../../core/outline/sets/set-2026';
import { STANDING_ROWS } from '../../core/standing/standing-rows';
import { isBlank, type Table } from '../../core/workbook/contract/cell';
import { ACCEPTED_TAB, FROZEN_TAB } from '../../core/workbook/contract/product-tabs';
import { INDICATORS_TAB, OUTLINE_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { TABS } from '../../core/workbook/contract/tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { placedRows } from '../../sample/sample-rows';
import { logSheet } from '../log/log';
import { today } from '../run/clock';
import { Refusal } from '../run/failure';
import { isShippedOutline, replaceSections } from '../sheet/outline-sheet';
import { putKeptRows, putRows } from '../sheet/room';
import { valueWhenNew } from '../sheet/set-up-rows';
import { readTable, sheetOf } from '../sheet/tables';
import { type SampleMark, sampleMark, tablesOf, writeMark } from './sample-mark';

const STANDING: readonly Tab[] = [OUTLINE_TAB, ...STANDING_ROWS.map(({ tab }) => tab)];
/** What officers fill in; set-up lists the settings and the indicators. */
export const DATA_TABS: readonly Tab[] = TABS.filter(
  (tab) => ![SETTINGS_TAB, INDICATORS_TAB, ...STANDING].includes(tab),
);

/** Fills an empty Sheet with the sample; refused when anything was typed, so that real data never mixes with it. */
export function addSample(): void {
  const begun = sampleMark();
  if (begun?.isWhole) return;
  // An earlier try was interrupted: then the rows that are there belong to the sample.
  if (begun === null) refuseWhereTyped();
  const mark = { on: today(), logRows: readTable(logSheet()).rows.length, ...begun, isWhole: false } as Begun;
  writeMark(mark);
  const samples = tablesOf(mark);
  for (const tab of TABS) {
    const sheet = sheetOf(tab);
    const sample = tableOf(samples, tab);
    if (!sheet || !sample) continue;
    // Set-up has just run. Values of settings are of every kind: no format is chosen for them.
    const put = tab === SETTINGS_TAB ? putRows : putKeptRows;
    put(sheet, 1, placedRows(readTable(sheet), sample));
  }
  replaceSections(SET_2026);
  writeMark({ ...mark, isWhole: true });
}

type Begun = SampleMark & { readonly on: NonNullable<SampleMark['on']> };

function refuseWhereTyped(): void {
  for (const tab of [SETTINGS_TAB, OUTLINE_TAB, ...DATA_TABS, FROZEN_TAB, ACCEPTED_TAB]) {
    const sheet = sheetOf(tab);
    if (sheet && hasTyped(tab, readTable(sheet))) {
      throw new Refusal('refused', `Tab «${tab.name}» đã có dữ liệu, nên không thêm dữ liệu mẫu.`);
    }
  }
}

/** Set-up lists the settings, and fills in some of them and the outline. */
function hasTyped(tab: Tab, table: Table): boolean {
  const rows = table.rows.slice(1).filter((row) => !row.every(isBlank));
  if (tab === SETTINGS_TAB) {
    const typed = readTab(SETTINGS_TAB, table).rows.filter(({ value }) => !isBlank(value));
    return typed.some(({ name, value }) => String(value) !== valueWhenNew(name));
  }
  return tab === OUTLINE_TAB ? rows.length > 0 && !isShippedOutline(table) : rows.length > 0;
}
