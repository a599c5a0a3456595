import type { SheetView } from '../protocol';

/** Shows the cells. An editable grid can replace the read-only one. */
export interface Grid {
  show(sheet: SheetView): void;
}

/** A column's letters: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}
