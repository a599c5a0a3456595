import { type OwnTab, ownTab } from '../../core/made-tabs/made-tab';
import { OWN_TAB_KEPT, ownTabText } from '../../core/made-tabs/made-tab-wording';
import { isBlank } from '../../core/workbook/contract/cell';
import { Refusal } from '../run/failure';
import { readTable, type Sheets, sheetOf } from './tables';

/** A tab that the product would write anew. */
export interface MadeSheet {
  /** Null when it is missing, or when the office has something of its own under the name. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  /** What the office has there. */
  readonly own: OwnTab | null;
  /** True of a tab without cells that say anything. */
  readonly isBlank: boolean;
}

export function madeSheet(name: string, sheets?: Sheets): MadeSheet {
  const sheet = sheetOf({ name }, sheets);
  const table = sheet && readTable(sheet, name);
  const own = table && ownTab(table);
  const isUnwritten = table?.rows.every((row) => row.every(isBlank)) ?? false;
  return { sheet: own ? null : sheet, own, isBlank: isUnwritten };
}

/** Refuses before anything is written: what officers typed into a tab of their own would be lost. */
export function refuseOwnTabs(names: readonly string[], sheets: Sheets): void {
  const own = names.flatMap((name) => madeSheet(name, sheets).own ?? []);
  if (own.length > 0) throw new Refusal('refused', OWN_TAB_KEPT, own.map(ownTabText));
}
