import type { Band } from '../../spreadsheet/area';
import type { SheetState } from '../../spreadsheet/sheet-state';
import { isSameName } from './names';
import { type Corner, type Reference, withReferences, writtenReference } from './references';

const GONE = '#REF!';
/** So long that no insertion or deletion reaches its end: an open range stays open. */
const ENDLESS = 1e9;

interface Move {
  /** The name of the sheet in which rows or columns came or went. */
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly moved: (band: Band) => Band | null;
}

/** Follows rows and columns that were inserted or deleted; what is gone as a whole becomes #REF!. */
export function followMove(sheets: readonly SheetState[], move: Move): void {
  changeReferences(sheets, move.sheet, (reference) => movedReference(reference, move));
}

export function followRename(sheets: readonly SheetState[], from: string, to: string): void {
  changeReferences(sheets, from, (reference) => (reference.sheet === null ? reference : { ...reference, sheet: to }));
}

/** What refers to a removed sheet is lost. */
export function followRemoval(sheets: readonly SheetState[], name: string): void {
  changeReferences(sheets, name, () => null);
}

/** Changes what refers to one sheet, in every formula; null makes #REF! of a reference. */
function changeReferences(
  sheets: readonly SheetState[],
  target: string,
  change: (reference: Reference) => Reference | null,
): void {
  for (const sheet of sheets) {
    const last = sheet.formulas.lastRow();
    const changed = (formula: string) =>
      withReferences(formula, (reference, written) => {
        if (!isSameName(reference.sheet ?? sheet.name, target)) return written;
        const next = change(reference);
        return next === reference ? written : next ? writtenReference(next) : GONE;
      });
    for (let row = 1; row <= last; row += 1) {
      sheet.formulas.row(row)?.forEach((formula, index) => {
        if (formula === undefined) return;
        const next = changed(formula);
        if (next !== formula) sheet.formulas.set(row, index + 1, next);
      });
    }
  }
}

type Field = 'row' | 'column';

function movedReference(reference: Reference, { axis, moved }: Move): Reference | null {
  const field = axis === 'rows' ? 'row' : 'column';
  const { first, last } = reference;
  const [from, to] = [first[field], last ? last[field] : first[field]];
  if (from === null && to === null) return reference;
  const band = moved(bandOf(from, to));
  if (!band) return null;
  const start = band.start;
  const end = band.start + band.length - 1;
  const isReversed = from === null || (to !== null && from > to);
  const ends = isReversed ? { first: end, last: start } : { first: start, last: end };
  if (from === endOf(from, ends.first) && to === endOf(to, ends.last)) return reference;
  return { ...reference, first: at(first, field, ends.first), last: last && at(last, field, ends.last) };
}

function endOf(corner: number | null, moved: number): number | null {
  return corner === null ? null : moved;
}

function bandOf(from: number | null, to: number | null): Band {
  const start = Math.min(from ?? ENDLESS, to ?? ENDLESS);
  if (from === null || to === null) return { start, length: ENDLESS };
  return { start, length: Math.abs(to - from) + 1 };
}

function at(corner: Corner, field: Field, place: number): Corner {
  return corner[field] === null ? corner : { ...corner, [field]: place };
}

/** A formula as it is in another cell into which it is copied: what is not fixed moves along. */
export function copiedBy(formula: string, rows: number, columns: number): string {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
  });
  const isOnSheet = ({ row, column }: Corner) => (row ?? 1) >= 1 && (column ?? 1) >= 1;
  return withReferences(formula, (reference) => {
    const [first, last] = [moved(reference.first), reference.last && moved(reference.last)];
    return isOnSheet(first) && (last === null || isOnSheet(last))
      ? writtenReference({ ...reference, first, last })
      : GONE;
  });
}
