import type { SheetView } from '../protocol';

/** What shows the cells. A spreadsheet that can be typed into is to take the place of the read-only one. */
export interface Grid {
  show(sheet: SheetView): void;
}

/** `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}
