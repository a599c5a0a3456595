import PizZip from 'pizzip';
import type { Edits } from '../../src/core/import/plan/cell-edit';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { EditableBook, type EditedBook, type NotEdited } from '../../src/xlsx/editing/edit-book';
import { readBook } from '../../src/xlsx/reading/read-book';

/** The parts of a package as texts, in their order. */
export function partTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.values(new PizZip(bytes).files).filter(({ dir }) => !dir);
  return new Map(files.map((file) => [file.name, file.asText()]));
}

/** The names of the parts that differ. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [partBinaries(before), partBinaries(after)];
  expect([...b.keys()]).toEqual([...a.keys()]);
  return [...a].filter(([name, text]) => b.get(name) !== text).map(([name]) => name);
}

/** The parts as strings of bytes. */
export function partBinaries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.values(new PizZip(bytes).files).filter(({ dir }) => !dir);
  return new Map(files.map((file) => [file.name, file.asBinary()]));
}

/** Edits from cells as officers name them; rows from `firstNew` on are added ones. */
export function editsOf(cells: Readonly<Record<string, Cell>>, firstNew = Number.POSITIVE_INFINITY): Edits {
  const edits = Object.entries(cells).map(([place, value]) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits), column, value };
  });
  return { cells: edits.filter(({ row }) => row < firstNew), rows: edits.filter(({ row }) => row >= firstNew) };
}

/** Writes into a tab of a workbook. */
export async function writtenInto(bytes: Uint8Array, edits: Edits, tab = 'Hồ sơ'): Promise<EditedBook | NotEdited> {
  const book = await readBook(bytes);
  if (!book.ok) throw new Error(book.refusal);
  return (await EditableBook.of(bytes, book.tables)).withEdits(tab, edits);
}

/** The same for a workbook that is written. */
export async function written(bytes: Uint8Array, edits: Edits, tab?: string): Promise<EditedBook> {
  const edited = await writtenInto(bytes, edits, tab);
  if (!edited.ok) throw new Error(edited.reason);
  return edited;
}
