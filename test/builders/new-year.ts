import { closingOf } from '../../src/core/new-year/closing';
import { type NewYear, nextYear } from '../../src/core/new-year/next-year';
import type { Table } from '../../src/core/workbook/contract/cell';
import type { RowOf, Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { readWorkbook, tableOf } from '../../src/core/workbook/reading/read-workbook';
import { aWorkbook, type Contents, settings } from './tables';

/** The last day of 2023 as reports count the year, and the day after. */
export const LAST_DAY = '2023-12-14';
export const NEXT_DAY = '2023-12-15';

/** Settings for the yearly report of 2023. */
export const YEARLY = settings({ periodKind: 'Năm', periodNumber: null });

export function theNextYear(contents: Contents): NewYear {
  return nextYearOf(aWorkbook({ 'Cấu hình': YEARLY, ...contents }));
}

export function nextYearOf(tables: readonly Table[]): NewYear {
  const closing = closingOf(readWorkbook(tables).value);
  if (!closing) throw new Error('the settings tell no year');
  return nextYear(tables, closing);
}

export function rowsIn<T extends Tab>({ tables }: Pick<NewYear, 'tables'>, tab: T): readonly RowOf<T>[] {
  return readTab(tab, tableOf(tables, tab)).rows;
}
