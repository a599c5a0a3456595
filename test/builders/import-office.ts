import type { ImportRows } from '../../src/core/import/import-rows';
import type { Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { inBlocks, staged, written } from './imports';
import { AN, anOfficeWith, type Office } from './office';
import { aDossier, aWorkbook, type Contents } from './tables';

export const dossier = (code: string, typed = {}) => aDossier({ code, ...typed });
export const RETURNED = { returnedOn: '2023-04-05', status: 'Đã trả kết quả' };

export function anOfficeHolding(contents: Contents): Office {
  return anOfficeWith(aWorkbook(contents));
}

export const tableIn = ({ file }: Office, tab: Pick<Tab, 'name'>) => tableOf(file.tables(), tab as Tab) as Table;
export const rowsIn = (office: Office) => readTab(DOSSIERS_TAB, tableIn(office, DOSSIERS_TAB)).rows;
export const codesIn = (office: Office) => rowsIn(office).map(({ code }) => code);
export const logIn = (office: Office) => readTab(LOG_TAB, tableIn(office, LOG_TAB)).rows;
export const importedInto = (office: Office, rows: ImportRows, { size = 2, id = 'a1b2c3d4' } = {}) => {
  const preview = staged(office, inBlocks(rows, size), { id });
  return { preview, state: written(office, { id }) };
};
export const sheetIn = ({ file }: Office, name: string, officer = AN) =>
  file.as(officer).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

export const LATER = ['A', 'B', 'C', 'D', 'E'].map((code) => dossier(code, RETURNED));
