import { folded } from '../../core/text/folded';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import type { TabLayout } from '../../core/workbook/contract/tab-layout';
import { retried, written } from '../run/retry';
import { columnLetters } from './range-names';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const OVERDUE = '#f4cccc';
const DUE_SOON = '#fff2cc';
const LATE = '#fce5cd';

/**
 * The helper column for due days that nobody typed. *Tính lại* writes it, since conditional formats cannot call the
 * script.
 */
export const WORKED_OUT_HEADER = 'Hạn trả (tính)';

/**
 * Overdue red, due within two working days amber, returned late orange; by the typed due day, else by the worked-out
 * one.
 */
export function colourDossiers(sheet: Sheet, tab: Tab, layout: TabLayout): void {
  if (tab !== DOSSIERS_TAB) return;
  const standing = retried(() => sheet.getConditionalFormatRules());
  // Officers may have added rules of their own.
  if (standing.length > 0) {
    const lastRow = retried(() => sheet.getMaxRows());
    stretchRules(sheet, standing, lastRow);
    return;
  }
  const { headerRow, columnOf, columnHeaded, fields } = layout;
  const firstRow = headerRow + 2;
  const firstCell = (column: number) => `$${columnLetters(column + 1)}${firstRow}`;
  const typed = firstCell(columnOf('dueOn'));
  const due = `IF(${typed}<>"";${typed};${firstCell(columnHeaded(WORKED_OUT_HEADER))})`;
  const returned = firstCell(columnOf('returnedOn'));
  const status = firstCell(columnOf('status'));
  const isOpen = `${due}<>"";${returned}="";${status}="Đang giải quyết"`;
  const body = sheet.getRange(rowsFrom(firstRow, fields.length));
  const rule = (formula: string, colour: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges([body])
      .build();
  written(() =>
    sheet.setConditionalFormatRules([
      rule(`=AND(${isOpen};${due}<TODAY())`, OVERDUE),
      rule(`=AND(${isOpen};${due}<=WORKDAY(TODAY();2))`, DUE_SOON),
      rule(`=AND(${due}<>"";${returned}<>"";${returned}>${due})`, LATE),
    ]),
  );
}

/** `A2:Q`: every row from the first one on. */
function rowsFrom(firstRow: number, columns: number): string {
  return `A${firstRow}:${columnLetters(columns)}`;
}

/** The last row that all of the product's colours reach; null when officers took them away. */
export function colouredRows(sheet: Sheet): number | null {
  const rules = retried(() => sheet.getConditionalFormatRules());
  const rows = rules.filter(isOurs).flatMap((rule) => rule.getRanges().map((range) => range.getLastRow()));
  return rows.length === 0 ? null : Math.min(...rows);
}

/** Extends the colours to rows added at the end since the rules were made. */
export function colourAllRows(sheet: Sheet, lastRow: number): void {
  if (folded(sheet.getName()) !== folded(DOSSIERS_TAB.name)) return;
  const standing = retried(() => sheet.getConditionalFormatRules());
  stretchRules(sheet, standing, lastRow);
}

/**
 * Extends only the product's rules that officers left unchanged; Google does not promise to keep their ranges
 * open-ended.
 */
function stretchRules(sheet: Sheet, rules: readonly Rule[], lastRow: number): void {
  const isShort = (rule: Rule) => {
    const [range, ...others] = rule.getRanges();
    const isBody = range?.getColumn() === 1 && others.length === 0;
    return isBody && isOurs(rule) && range.getLastRow() < lastRow;
  };
  if (!rules.some(isShort)) return;
  const stretched = rules.map((rule) => {
    const [range] = rule.getRanges();
    if (!range || !isShort(rule)) return rule;
    const body = sheet.getRange(rowsFrom(range.getRow(), range.getLastColumn()));
    return rule.copy().setRanges([body]).build();
  });
  written(() => sheet.setConditionalFormatRules(stretched));
}

function isOurs(rule: Rule): boolean {
  const colour = rule.getBooleanCondition()?.getBackground() ?? '';
  return [OVERDUE, DUE_SOON, LATE].includes(colour.toLowerCase());
}
