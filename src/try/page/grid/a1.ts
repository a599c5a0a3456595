import type { AreaView } from '../sheet-protocol';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A column's letters: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

export function cellName({ row, column }: Cell): string {
  return columnName(column) + row;
}

export function areaName(area: AreaView): string {
  const first = cellName(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** What somebody typed into the name box, such as `b5` or `A2:D9`; null for anything else or outside the sheet. */
export function areaNamed(text: string, sheet: { readonly rows: number; readonly columns: number }): AreaView | null {
  const match = /^\s*([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?\s*$/i.exec(text);
  if (!match) return null;
  const [, letters = '', digits = '', endLetters = letters, endDigits = digits] = match;
  const area = between(
    { row: Number(digits), column: columnNumber(letters) },
    { row: Number(endDigits), column: columnNumber(endLetters) },
  );
  const isInside = area.row + area.rows - 1 <= sheet.rows && area.column + area.columns - 1 <= sheet.columns;
  return isInside && area.row > 0 ? area : null;
}

export function between(one: Cell, other: Cell): AreaView {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

export function holds(area: AreaView, { row, column }: Cell): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function sameArea(one: AreaView | null, other: AreaView | null): boolean {
  return one === other || (one !== null && other !== null && areaName(one) === areaName(other));
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
