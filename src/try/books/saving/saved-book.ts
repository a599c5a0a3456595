import { Refusal } from '../../../cli/edge';
import { NOT_WRITTEN } from '../../../cli/edit-words';
import { displayed } from '../../../emulator/spreadsheet/number-format';
import type { Place } from '../../../emulator/spreadsheet/rules';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../../emulator/spreadsheet/workbook-state';
import { changedBook, type WishedSheet } from '../../../xlsx/changing/changed-book';
import { writingRefusal } from '../../../xlsx/editing/writing-refusal';
import { AddedStyles } from '../../../xlsx/styles/added-styles';
import { MOST_CHARACTERS } from '../../../xlsx/writing/cell-text';
import { excessText } from '../../../xlsx/writing/excess-wording';
import { renamedSheets } from '../formulas/formula-words';
import type { OpenedBook } from '../opening/open-book';
import { placeText } from './rules-to-file';
import { isUnchanged, type SheetChange, sheetChange } from './sheet-wish';
import { staleCells } from './stale-cells';
import type { Writing } from './wanted-cells';

export interface SavedBook {
  readonly bytes: Uint8Array;
  /** What the file does not have of the book, in words for the officer. */
  readonly notCarried: readonly string[];
}

/**
 * The opened file with everything that has changed since; its other parts stay byte for byte. Throws a Refusal for a
 * file that must not be written, and for what no .xlsx can hold.
 */
export async function savedBook(
  opened: OpenedBook,
  book: WorkbookState,
  calculates: Writing['calculates'],
): Promise<SavedBook> {
  const { survey } = opened;
  const reason = await writingRefusal(survey.source, survey.settings);
  if (reason) throw new Refusal(NOT_WRITTEN[reason]);
  const renames = renamesIn(opened, book);
  const writing = { styles: new AddedStyles(opened.styles), is1904: survey.book.is1904, renames, calculates };
  const planned = book.sheets.map((sheet) => {
    book.calculator?.calculate(sheet);
    const own = opened.sheets.find(({ id }) => id === sheet.id) ?? null;
    return { sheet, own, change: sheetChange(book, sheet, { opened: own, writing }) };
  });
  for (const { sheet, change } of planned) refuseLongTexts(sheet, change);
  const stale = await staleCells(opened, planned, calculates);
  const rewritten = (formula: string) => renamedSheets(formula, renames);
  const sheets = planned.map(({ sheet, own, change }): WishedSheet => {
    const isStale = stale(own?.part ?? null);
    const isKept = own !== null && renames.size === 0 && isStale === null && isUnchanged(change.wish);
    const rest = { isStale: isStale ?? (() => false), rewritten: renames.size > 0 ? rewritten : null };
    return {
      part: own?.part ?? null,
      name: sheet.name,
      isHidden: sheet.hidden,
      wish: isKept && !change.notes ? null : { ...change.wish, ...rest },
      notes: change.notes,
      textAt: (row, column) => textAt(book, sheet, { row, column }),
    };
  });
  const notCarried = planned.flatMap(({ change }) => change.notCarried);
  const isSame = sheets.every(({ wish }) => wish === null) && isSameList(opened, book);
  if (isSame && changedNames(opened, book).size === 0) return { bytes: opened.bytes, notCarried };
  const wish = { sheets, names: changedNames(opened, book), rewritten, styles: writing.styles };
  const bytes = await changedBook(opened.bytes, survey, wish);
  return { bytes, notCarried };
}

/** Whether the book has the sheets of its file, in the same order and under the same names. */
function isSameList({ sheets }: OpenedBook, book: WorkbookState): boolean {
  const isSameSheet = ({ before }: (typeof sheets)[number], index: number) => {
    const now = book.sheets[index];
    return now?.id === before.id && now.name === before.name && now.hidden === before.hidden;
  };
  return sheets.length === book.sheets.length && sheets.every(isSameSheet);
}

function textAt(book: WorkbookState, sheet: SheetState, { row, column }: { row: number; column: number }): string {
  const value = sheet.values.at(row + 1, column + 1) ?? sheet.results.at(row + 1, column + 1) ?? '';
  return typeof value === 'string' ? value : displayed(value, sheet.formats.at(row + 1, column + 1), book.locale);
}

function renamesIn({ sheets }: OpenedBook, book: WorkbookState): ReadonlyMap<string, string> {
  const names = sheets.flatMap(({ id, before }) => {
    const now = book.sheets.find((sheet) => sheet.id === id);
    return now && now.name !== before.name ? [[before.name, now.name] as const] : [];
  });
  return new Map(names);
}

function changedNames({ names }: OpenedBook, book: WorkbookState): ReadonlyMap<string, string | null> {
  const isSame = (a: Place | undefined, b: Place | undefined) => JSON.stringify(a) === JSON.stringify(b);
  const all = new Set([...names.keys(), ...book.namedRanges.keys()]);
  const changed = [...all].filter((name) => !isSame(names.get(name), book.namedRanges.get(name)));
  return new Map(
    changed.map((name) => {
      const place = book.namedRanges.get(name);
      return [name, place ? placeText(place, book) : null];
    }),
  );
}

function refuseLongTexts({ name }: SheetState, { wish }: SheetChange): void {
  for (const [row, cells] of wish.cells) {
    for (const [column, { content }] of cells) {
      const text = content && 'value' in content ? content.value : null;
      if (typeof text !== 'string' || text.length <= MOST_CHARACTERS) continue;
      const place = { tab: name, row, column };
      throw new Refusal(excessText({ ...place, kind: 'characters', found: text.length, most: MOST_CHARACTERS }));
    }
  }
}
