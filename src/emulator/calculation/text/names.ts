import type { Place } from '../../spreadsheet/rules';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';

/** Formulas name sheets and ranges in upper or lower case. */
export function isSameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

export function sheetCalled({ sheets }: WorkbookState, name: string): SheetState | null {
  return sheets.find((sheet) => isSameName(sheet.name, name)) ?? null;
}

export function placeNamed({ namedRanges }: WorkbookState, name: string): Place | null {
  const exact = namedRanges.get(name);
  if (exact) return exact;
  for (const [other, place] of namedRanges) if (isSameName(other, name)) return place;
  return null;
}
