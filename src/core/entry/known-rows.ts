import { CHANGED_FIELDS, ENTRY_TABS } from './entry-tabs';
import type { EntryKind } from './entry-types';
import type { Remembered } from './remembered';
import { digestOf, type SheetRows } from './sheet-rows';

/** By which a written row is known again. */
export function fieldsOf(kind: EntryKind): readonly string[] {
  const changed = CHANGED_FIELDS[kind];
  return changed ? ['code', ...changed] : Object.keys(ENTRY_TABS[kind].columns);
}

/**
 * The row that a remembered entry was written to, wherever it is by now; null when it never was, or was changed since.
 * Rows with the same content may be others': those that were there before, and those that were written where this one
 * was to stand, which a later entry could choose only because it was still empty.
 */
export function rowWritten(entry: Remembered, rows: SheetRows, remembered: readonly Remembered[]): number | null {
  const fields = fieldsOf(entry.kind);
  const isIt = (row: number) => digestOf(rows.cells(row), fields) === entry.digest;
  if (isIt(entry.row)) return isTakenOver(entry, remembered) ? null : entry.row;
  const moved = rows.where((row) => isIt(row) && !isOfAnother(row, entry, remembered));
  return moved.length > entry.alike ? (moved[moved.length - 1] ?? null) : null;
}

/** Whether another entry is remembered to have written just this into the row. */
export function isOfAnother(
  row: number,
  { token, digest }: Pick<Remembered, 'token' | 'digest'>,
  remembered: readonly Remembered[],
): boolean {
  return remembered.some((one) => one.token !== token && one.row === row && one.digest === digest);
}

/** Whether a later entry of its kind went into the row. */
export function isTakenOver(entry: Remembered, remembered: readonly Remembered[]): boolean {
  const isAdded = ({ former }: Remembered) => former === null;
  const { name } = ENTRY_TABS[entry.kind];
  const later = remembered.slice(remembered.findIndex(({ token }) => token === entry.token) + 1);
  return later.some(
    (one) => one.row === entry.row && ENTRY_TABS[one.kind].name === name && isAdded(one) === isAdded(entry),
  );
}
