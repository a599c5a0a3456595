import { isBlank } from '../workbook/contract/cell';
import { CHANGED_FIELDS, ENTRY_TABS } from './entry-tabs';
import type { EntryKind } from './entry-types';
import type { Remembered } from './remembered';
import { digestOf, type RowCells, type SheetRows } from './sheet-rows';

/** The fields by which a written row is recognised. */
export function fieldsOf(kind: EntryKind): readonly string[] {
  const changed = CHANGED_FIELDS[kind];
  return changed ? ['code', ...changed] : Object.keys(ENTRY_TABS[kind].columns);
}

/**
 * The present row of a remembered entry; null when it was never written or was changed since. A row with the same
 * content is not this entry's if it existed before, or if a later entry was written to the row planned for this one:
 * that row was then still empty, so this entry was never written.
 */
export function rowWritten(entry: Remembered, rows: SheetRows, remembered: readonly Remembered[]): number | null {
  const isIt = (row: number) => hasDigest(rows.cells(row), fieldsOf(entry.kind), entry.digest);
  if (isIt(entry.row)) return isTakenOver(entry, remembered) ? null : entry.row;
  const moved = rows.where((row) => isIt(row) && !isOfAnother(row, entry, remembered));
  return moved.length > entry.alike ? (moved[moved.length - 1] ?? null) : null;
}

/**
 * Whether cells have a digest that was taken of the same fields, or of the first of them before the contract got more:
 * new fields stand at the end, and the row has nothing in them.
 */
function hasDigest(cells: RowCells, fields: readonly string[], digest: string): boolean {
  for (let known = fields.length; known > 0; known--) {
    if (digestOf(cells, fields.slice(0, known)) === digest) return true;
    if (!isBlank(cells.get(fields[known - 1] ?? ''))) return false;
  }
  return false;
}

/** Whether another remembered entry has written the same content to the row. */
export function isOfAnother(
  row: number,
  { token, digest }: Pick<Remembered, 'token' | 'digest'>,
  remembered: readonly Remembered[],
): boolean {
  return remembered.some((one) => one.token !== token && one.row === row && one.digest === digest);
}

/** Whether a later entry of the same kind was written to the row. */
export function isTakenOver(entry: Remembered, remembered: readonly Remembered[]): boolean {
  const isAdded = ({ former }: Remembered) => former === null;
  const { name } = ENTRY_TABS[entry.kind];
  const later = remembered.slice(remembered.findIndex(({ token }) => token === entry.token) + 1);
  return later.some(
    (one) => one.row === entry.row && ENTRY_TABS[one.kind].name === name && isAdded(one) === isAdded(entry),
  );
}
