import { folded } from '../../core/workbook/cell';
import { DOSSIERS_TAB, type Tab } from '../../core/workbook/tabs';
import { retried } from '../run/retry';
import { columnLetters } from './range-names';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const OVERDUE = '#f4cccc';
const DUE_SOON = '#fff2cc';
const LATE = '#fce5cd';

/** The helper column: due days that nobody typed, written by *Tính lại*, since conditional formats cannot call us. */
export const WORKED_OUT_HEADER = 'Hạn trả (tính)';

/** Overdue red, due within two working days amber, returned late orange; by the typed due day, else the worked-out one. */
export function colourDossiers(sheet: Sheet, tab: Tab, headers: readonly string[]): void {
  if (tab !== (DOSSIERS_TAB as Tab)) return;
  const standing = retried(() => sheet.getConditionalFormatRules());
  // Officers may have added rules of their own.
  if (standing.length > 0) {
    const lastRow = retried(() => sheet.getMaxRows());
    stretchRules(sheet, standing, lastRow);
    return;
  }
  const letter = (header: string) => columnLetters(headers.findIndex((found) => folded(found) === folded(header)) + 1);
  const typed = `$${letter(DOSSIERS_TAB.columns.dueOn.header)}2`;
  const due = `IF(${typed}<>"";${typed};$${letter(WORKED_OUT_HEADER)}2)`;
  const returned = `$${letter(DOSSIERS_TAB.columns.returnedOn.header)}2`;
  const status = `$${letter(DOSSIERS_TAB.columns.status.header)}2`;
  const isOpen = `${due}<>"";${returned}="";${status}="Đang giải quyết"`;
  const body = sheet.getRange(underHeader(headers.length));
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

/** `A2:Q`: every row under the header row. */
function underHeader(columns: number): string {
  return `A2:${columnLetters(columns)}`;
}

/** Colours the rows that were added at the end since the rules were made. */
export function colourAllRows(sheet: Sheet, lastRow: number): void {
  if (folded(sheet.getName()) !== folded(DOSSIERS_TAB.name)) return;
  const standing = retried(() => sheet.getConditionalFormatRules());
  stretchRules(sheet, standing, lastRow);
}

/** Only rules of ours, which officers left as they were made; nothing promises that Google keeps them open-ended. */
function stretchRules(sheet: Sheet, rules: readonly Rule[], lastRow: number): void {
  const isShort = (rule: Rule) => {
    const [range, ...others] = rule.getRanges();
    const isBody = range?.getRow() === 2 && range.getColumn() === 1 && others.length === 0;
    return isBody && isOurs(rule) && range.getLastRow() < lastRow;
  };
  if (!rules.some(isShort)) return;
  const stretched = rules.map((rule) => {
    const body = () => sheet.getRange(underHeader(rule.getRanges()[0]?.getLastColumn() ?? 1));
    return isShort(rule) ? rule.copy().setRanges([body()]).build() : rule;
  });
  retried(() => sheet.setConditionalFormatRules(stretched));
}

function isOurs(rule: Rule): boolean {
  const colour = rule.getBooleanCondition()?.getBackground() ?? '';
  return [OVERDUE, DUE_SOON, LATE].includes(colour.toLowerCase());
}
