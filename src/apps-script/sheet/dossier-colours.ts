import { folded } from '../../core/workbook/cell';
import { DOSSIERS_TAB, type Tab } from '../../core/workbook/tabs';
import { retried } from '../run/retry';

const OVERDUE = '#f4cccc';
const DUE_SOON = '#fff2cc';
const LATE = '#fce5cd';

/** The helper column: due days that nobody typed, written by *Tính lại*, since conditional formats cannot call us. */
export const WORKED_OUT_HEADER = 'Hạn trả (tính)';

/** Overdue red, due within two working days amber, returned late orange; by the typed due day, else the worked-out one. */
export function colourDossiers(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab, headers: readonly string[]): void {
  if (tab !== (DOSSIERS_TAB as Tab)) return;
  // Officers may have added rules of their own.
  if (retried(() => sheet.getConditionalFormatRules()).length > 0) return;
  const letter = (header: string) => letterOf(headers.findIndex((found) => folded(found) === folded(header)));
  const typed = `$${letter(DOSSIERS_TAB.columns.dueOn.header)}2`;
  const due = `IF(${typed}<>"";${typed};$${letter(WORKED_OUT_HEADER)}2)`;
  const returned = `$${letter(DOSSIERS_TAB.columns.returnedOn.header)}2`;
  const status = `$${letter(DOSSIERS_TAB.columns.status.header)}2`;
  const isOpen = `${due}<>"";${returned}="";${status}="Đang giải quyết"`;
  const body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, headers.length);
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
