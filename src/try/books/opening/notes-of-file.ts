import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import { unlessDamaged } from '../../../xlsx/package/book-refusal';
import { relationshipsOf } from '../../../xlsx/package/relationships';
import { readElements } from '../../../xlsx/package/xml-elements';
import type { ZipPackage } from '../../../xlsx/package/zip-package';
import { rangeOf } from '../../../xlsx/reading/cell-place';
import { PlainText } from '../../../xlsx/reading/plain-text';
import { isSpreadsheetMl } from '../../../xlsx/reading/workbook-part';

/**
 * Puts the notes of a sheet's part on its cells, and answers whether some belong to conversations of Excel 365, which
 * have notes that tell of them.
 */
export async function readNotes(source: ZipPackage, part: string, sheet: SheetState): Promise<boolean> {
  const relationships = await unlessDamaged(() => relationshipsOf(source, part), []);
  const comments = relationships.find(({ kind, target }) => kind === 'comments' && source.has(target));
  const isConversation = relationships.some(({ kind }) => kind === 'threadedComment');
  if (!comments) return isConversation;
  const text = new PlainText();
  let place: string | null = null;
  readElements((await source.text(comments.target)) ?? '', isSpreadsheetMl, {
    open(name, { ref }) {
      if (name === 'comment') {
        place = ref ?? null;
        text.clear();
      } else text.open(name);
    },
    text: (piece) => text.add(piece),
    close(name) {
      text.close(name);
      if (name !== 'comment' || place === null) return;
      const { top, left } = rangeOf(place);
      const note = text.value();
      if (note !== '') sheet.notes.set(top + 1, left + 1, note);
      place = null;
    },
  });
  return isConversation;
}
