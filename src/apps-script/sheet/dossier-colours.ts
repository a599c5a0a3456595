import type { TabLayout } from '../../core/workbook/tab-layout';
import { DOSSIERS_TAB, type Tab } from '../../core/workbook/tabs';
import { retried } from '../run/retry';

const OVERDUE = '#f4cccc';
const DUE_SOON = '#fff2cc';
const LATE = '#fce5cd';

/** The helper column: due days that nobody typed, written by *Tính lại*, since conditional formats cannot call us. */
export const WORKED_OUT_HEADER = 'Hạn trả (tính)';

/** Overdue red, due within two working days amber, returned late orange; by the typed due day, else the worked-out one. */
export function colourDossiers(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab, layout: TabLayout): void {
  if (tab !== DOSSIERS_TAB) return;
  // Officers may have added rules of their own.
  if (retried(() => sheet.getConditionalFormatRules()).length > 0) return;
  const { headerRow, columnOf, columnHeaded, fields } = layout;
  const firstRow = headerRow + 2;
  const firstCell = (column: number) => `$${letterOf(column)}${firstRow}`;
  const typed = firstCell(columnOf('dueOn'));
  const due = `IF(${typed}<>"";${typed};${firstCell(columnHeaded(WORKED_OUT_HEADER))})`;
  const returned = firstCell(columnOf('returnedOn'));
  const status = firstCell(columnOf('status'));
  const isOpen = `${due}<>"";${returned}="";${status}="Đang giải quyết"`;
  const body = sheet.getRange(firstRow, 1, sheet.getMaxRows() - headerRow - 1, fields.length);
  const rule = (formula: string, colour: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges([body])
      .build();
  retried(() =>
    sheet.setConditionalFormatRules([
      rule(`=AND(${isOpen};${due}<TODAY())`, OVERDUE),
      rule(`=AND(${isOpen};${due}<=WORKDAY(TODAY();2))`, DUE_SOON),
      rule(`=AND(${due}<>"";${returned}<>"";${returned}>${due})`, LATE),
    ]),
  );
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}
