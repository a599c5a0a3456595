import type { Place } from '../../../emulator/spreadsheet/rules';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../../emulator/spreadsheet/workbook-state';
import { BookSurvey } from '../../../xlsx/editing/book-survey';
import { relationshipsOf } from '../../../xlsx/package/relationships';
import { openPackage } from '../../../xlsx/package/zip-package';
import { themeColours } from '../../../xlsx/styles/colours';
import { type BookStyles, readFaces } from '../../../xlsx/styles/read-faces';
import { readNotes } from './notes-of-file';
import { CONVERSATION, type FileSheet, type OpenedSheet } from './opened-sheet';
import { placeIn } from './rules-of-file';
import { type Dressing, SheetDresser } from './sheet-dresser';

/** A file whose workbook is open, and the workbook as it was then. */
export interface OpenedBook {
  readonly bytes: Uint8Array;
  readonly survey: BookSurvey;
  readonly styles: BookStyles;
  readonly sheets: readonly OpenedSheet[];
  readonly names: ReadonlyMap<string, Place>;
}

const PLAIN_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * Gives a book what its file has besides values: formulas, looks, notes, rules, names.
 *
 * @param book Holds the values of the file's sheets, in the file's order.
 */
export async function openBook(bytes: Uint8Array, book: WorkbookState): Promise<OpenedBook> {
  const survey = await BookSurvey.of(await openPackage(bytes));
  const { source } = survey;
  const { styles: part, is1904, name } = survey.book;
  const theme = (await relationshipsOf(source, name)).find(({ kind }) => kind === 'theme')?.target;
  const colours = themeColours(theme === undefined ? null : await source.text(theme));
  const styles = readFaces((part === null ? null : await source.text(part)) ?? PLAIN_STYLES, colours);
  nameRanges(survey, book);
  const sheets: OpenedSheet[] = [];
  for (const [index, entry] of survey.book.sheets.entries()) {
    const sheet = book.sheets[index] as SheetState;
    sheet.hidden = entry.isHidden;
    const dresser = new SheetDresser(sheet, { book, styles, theme: colours, is1904 } satisfies Dressing);
    await source.read(entry.part, (piece) => dresser.write(piece));
    const read = dresser.end();
    const own = (await readNotes(source, entry.part, sheet)) ? withConversation(read) : read;
    const rows = sheet.lines.rows.idsAt(1, Math.max(sheet.lastRow(), own.styles.length));
    const columnLines = sheet.lines.columns.idsAt(1, sheet.maxColumns);
    sheets.push({ ...own, id: sheet.id, part: entry.part, rows, columnLines, before: sheet.copy() });
  }
  return { bytes, survey, styles, sheets, names: new Map(book.namedRanges) };
}

function withConversation(sheet: FileSheet): FileSheet {
  return { ...sheet, ranged: new Set([...sheet.ranged, CONVERSATION]) };
}

/** Names of ranges for the whole workbook; other names mean nothing in Google Sheets. */
function nameRanges({ settings }: BookSurvey, book: WorkbookState): void {
  const [first] = book.sheets;
  for (const { name, scope, text } of settings.names) {
    if (scope !== null || name.startsWith('_') || !text.includes('!') || !first) continue;
    const place = placeIn(text, book, first);
    if (place) book.namedRanges.set(name, place);
  }
}
