import { type Marker, markerIn, markerRows } from '../../core/new-year/marker';
import type { Table } from '../../core/workbook/contract/cell';
import { NEW_YEAR_TAB } from '../../core/workbook/contract/product-tabs';
import { retried } from '../run/retry';
import { replaceTable } from '../sheet/replace-table';
import { productSheet } from '../sheet/set-up';
import { activeSpreadsheet, readTable, sheetOf } from '../sheet/tables';

export interface MarkerHere {
  readonly marker: Marker | null;
  /** This Sheet is another than the one that was prepared: a copy of it, not finished yet. */
  readonly isCopy: boolean;
}

export function markerHere(): MarkerHere {
  const sheet = sheetOf(NEW_YEAR_TAB);
  const marker = sheet ? markerIn(readTable(sheet)) : null;
  return { marker, isCopy: marker !== null && marker.oldBook !== activeSpreadsheet().getId() };
}

/** The year that this copy is to be of, for whoever opens it; null in any other Sheet. */
export function unfinishedYear(): number | null {
  const { marker, isCopy } = markerHere();
  return marker && isCopy ? marker.year + 1 : null;
}

/** Hidden, so that it goes along with a copy and is in nobody's way. */
export function writeMarker(marker: Marker): void {
  const found = sheetOf(NEW_YEAR_TAB);
  const before: Table | undefined = found ? readTable(found) : undefined;
  const { sheet } = productSheet(NEW_YEAR_TAB, before);
  if (!retried(() => sheet.isSheetHidden())) retried(() => sheet.hideSheet());
  replaceTable(sheet, before ?? { name: NEW_YEAR_TAB.name, rows: [] }, markerRows(marker));
}
