import { type Area, formulaOf } from '../formulas/formula';
import { nameKey } from '../formulas/name-key';
import { type CellRange, rangeOf } from '../reading/cell-place';

/** Rows added below the data of a sheet; rows and columns count from 0. */
export interface Growth {
  readonly sheet: string;
  readonly firstData: number;
  readonly oldLast: number;
  readonly newLast: number;
  /** The number of columns of the sheet's data. */
  readonly width: number;
}

/** The references of a rule, such as `A2:A140 C2:C140`, those that covered the last row now down to the new one. */
export function grownReferences(references: string, growth: Growth): string {
  const { firstData, oldLast, newLast } = growth;
  const parts = references.split(/\s+/).filter((part) => part !== '');
  const ranges = parts.map(rangeOrNull);
  const isOfRows = ranges.some((range) => range !== null && range.top < oldLast && range.bottom >= firstData);
  const grown = parts.map((part, index) => {
    const range = ranges[index];
    if (!range || range.bottom < firstData || !covers(range, growth)) return part;
    const isOfOneRow = range.top === range.bottom && oldLast > firstData && !isOfRows;
    return isOfOneRow ? part : withLastRow(part, newLast);
  });
  return grown.some((part, index) => part !== parts[index]) ? grown.join(' ') : references;
}

/** The range of the sheet's filter, which begins with the header. */
export function grownFilter(reference: string, growth: Growth): string {
  const range = rangeOrNull(reference);
  return range && covers(range, growth) ? withLastRow(reference, growth.newLast) : reference;
}

/** Whether a range covers the old last row without the new one; of a sheet without data, the first row to be filled. */
export function covers({ top, bottom, left }: CellRange, { firstData, oldLast, newLast, width }: Growth): boolean {
  return top <= Math.max(oldLast, firstData) && bottom >= oldLast && bottom < newLast && left < width;
}

/** `A2:O140` or `A140` down to another row, which counts from 0. */
export function withLastRow(reference: string, row: number): string {
  if (reference.includes(':')) return reference.replace(/\d+$/, String(row + 1));
  return `${reference}:${reference.replace(/\d+$/, String(row + 1))}`;
}

/** Null for a reference that no sheet has. */
export function rangeOrNull(reference: string): CellRange | null {
  return /^\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?$/.test(reference) ? rangeOf(reference) : null;
}

/** The areas of a formula that end between the sheet's old last row and the new one. Whole columns and cells do not. */
export function shortAreas(text: string, growth: Growth, ownSheet: string): readonly Area[] {
  const areas = formulaOf(text).parts.filter((part): part is Area => part.kind === 'area');
  return areas.filter(({ sheet, first, last }) => {
    if (nameKey(sheet ?? ownSheet) !== nameKey(growth.sheet)) return false;
    if (first.row === null || last.row === null || first.column === null || first.row >= last.row) return false;
    return covers({ top: first.row, bottom: last.row, left: first.column, right: last.column ?? 0 }, growth);
  });
}

/** The formula with those of its areas that do not move with a cell down to the new last row. */
export function grownFormula(text: string, growth: Growth, ownSheet: string): string {
  let grown = '';
  let done = 0;
  for (const { start, end, last } of shortAreas(text, growth, ownSheet)) {
    const area = text.slice(start, end);
    grown += text.slice(done, start) + (last.isRowFixed ? withLastRow(area, growth.newLast) : area);
    done = end;
  }
  return grown + text.slice(done);
}
