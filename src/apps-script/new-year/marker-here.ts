import { type Marker, markerIn, markerRows } from '../../core/new-year/marker';
import type { Table } from '../../core/workbook/contract/cell';
import { NEW_YEAR_TAB } from '../../core/workbook/contract/product-tabs';
import { retried, written } from '../run/retry';
import { replaceTable } from '../sheet/replace-table';
import { productSheet } from '../sheet/set-up';
import { activeSpreadsheet, readTable, type Sheets, sheetOf, sheetsNow } from '../sheet/tables';

export interface MarkerHere {
  readonly marker: Marker | null;
  /** True in an unfinished copy: this Sheet is not the one that was prepared. */
  readonly isCopy: boolean;
}

export function markerHere(sheets?: Sheets): MarkerHere {
  const sheet = sheetOf(NEW_YEAR_TAB, sheets);
  const marker = sheet ? markerIn(readTable(sheet)) : null;
  return { marker, isCopy: marker !== null && marker.oldBook !== activeSpreadsheet().getId() };
}

/** The year that an unfinished copy is to become; null in any other Sheet. */
export function unfinishedYear(sheets?: Sheets): number | null {
  const { marker, isCopy } = markerHere(sheets);
  return marker && isCopy ? marker.year + 1 : null;
}

/** Written to a hidden tab, which is copied with the Sheet and disturbs nobody. */
export function writeMarker(marker: Marker): void {
  const sheets = sheetsNow();
  const found = sheetOf(NEW_YEAR_TAB, sheets);
  const before: Table | undefined = found ? readTable(found) : undefined;
  const { sheet } = productSheet(NEW_YEAR_TAB, before, sheets);
  if (!retried(() => sheet.isSheetHidden())) written(() => sheet.hideSheet());
  replaceTable(sheet, before ?? { name: NEW_YEAR_TAB.name, rows: [] }, markerRows(marker));
}
