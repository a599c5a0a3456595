import { isBlank, type Table } from '../../core/workbook/contract/cell';
import type { Tab } from '../../core/workbook/contract/tab';
import { INDICATORS_TAB, SETTINGS_TAB, TABS } from '../../core/workbook/contract/tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { sampleTables } from '../../sample/sample-workbook';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { putRows } from './room';
import { readTable, sheetOf } from './tables';

const KEY = 'cchc.sample';

/** Tabs whose rows set-up writes: the sample fills in values. */
const FILLED_BY_SET_UP: readonly Tab[] = [SETTINGS_TAB, INDICATORS_TAB];

export function hasSample(): boolean {
  return retried(() => PropertiesService.getDocumentProperties().getProperty(KEY)) !== null;
}

/** Fills an empty Sheet with the sample; refused when anything was typed, so that real data never mixes with it. */
export function addSample(): void {
  const samples = sampleTables();
  // An earlier try may have been interrupted: then the rows that are there belong to the sample.
  const untouched = hasSample() ? [] : [SETTINGS_TAB, ...dataTabs()];
  for (const tab of untouched) {
    const sheet = sheetOf(tab);
    if (sheet && hasTyped(tab, readTable(sheet))) {
      throw new Refusal('refused', `Tab «${tab.name}» đã có dữ liệu, nên không thêm dữ liệu mẫu.`);
    }
  }
  retried(() => PropertiesService.getDocumentProperties().setProperty(KEY, 'yes'));
  for (const tab of TABS) {
    const sheet = sheetOf(tab);
    const sample = tableOf(samples, tab);
    if (sheet && sample) putRows(sheet, 1, sample.rows);
  }
}

/** Set-up lists the settings; officers type only their values. */
function hasTyped(tab: Tab, table: Table): boolean {
  if (tab === SETTINGS_TAB) return readTab(SETTINGS_TAB, table).rows.some(({ value }) => !isBlank(value));
  return table.rows.slice(1).some((row) => !row.every(isBlank));
}

/** Removes the sample and everything typed into it since; refused when this Sheet has no sample. */
export function removeSample(): void {
  if (!hasSample()) throw new Refusal('refused', 'Bảng tính này không có dữ liệu mẫu.');
  for (const tab of dataTabs()) clearUnderHeader(tab, 1);
  clearUnderHeader(SETTINGS_TAB, 2, 1);
  retried(() => PropertiesService.getDocumentProperties().deleteProperty(KEY));
}

function dataTabs(): readonly Tab[] {
  return TABS.filter((tab) => !FILLED_BY_SET_UP.includes(tab));
}

function clearUnderHeader({ name }: Tab, firstColumn: number, width?: number): void {
  const sheet = sheetOf({ name });
  if (!sheet || sheet.getMaxRows() < 2) return;
  const columns = width ?? sheet.getMaxColumns();
  retried(() => sheet.getRange(2, firstColumn, sheet.getMaxRows() - 1, columns).clearContent());
}
