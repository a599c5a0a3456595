import type { CellKind, Column } from '../../core/workbook/contract/column';
import { expectation } from '../../core/workbook/problems/expected-words';
import { DAY, PLAIN_TEXT } from './number-formats';

/** The number format of a column, or null to leave any; text is plain text, so that `1.010` does not become 1.01. */
export function formatFor(accepts: CellKind): string | null {
  switch (accepts.kind) {
    case 'day':
      return DAY;
    case 'whole':
      return accepts.unit === 'đồng' ? '#,##0' : '0';
    case 'code':
    case 'lines':
    case 'decimal':
    case 'text':
      return PLAIN_TEXT;
    case 'raw':
      return accepts.staysTyped ? PLAIN_TEXT : null;
    case 'order':
    case 'yesNo':
    case 'choice':
      return null;
  }
}

export function noteFor({ note, required, accepts }: Column<unknown>): string {
  const lines = [note, `Cần ${expectation(accepts)}.`];
  if (required) lines.unshift('Bắt buộc.');
  return lines.join('\n');
}

/** The drop-down or rule of a column: lists refuse other values; suggestions, days and numbers only warn. */
export function dropDownFor({ accepts }: Column<unknown>): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation().setHelpText(`Cần ${expectation(accepts)}.`);
  switch (accepts.kind) {
    case 'choice':
      return rule.requireValueInList(Object.keys(accepts.choices), true).setAllowInvalid(false).build();
    case 'yesNo':
      return rule.requireValueInList(['Có', 'Không'], true).setAllowInvalid(false).build();
    case 'day':
      return rule.requireDate().setAllowInvalid(true).build();
    case 'text':
    case 'code':
      if (accepts.suggestions.length === 0) return null;
      return rule
        .requireValueInList([...accepts.suggestions], true)
        .setAllowInvalid(true)
        .build();
    case 'whole':
      return rule.requireNumberBetween(accepts.least, accepts.most).setAllowInvalid(true).build();
    case 'raw':
    case 'lines':
    case 'order':
    case 'decimal':
      return null;
  }
}
