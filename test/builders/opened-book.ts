import { readXlsx } from '../../src/cli/read-xlsx';
import { Place, type ValidationRule } from '../../src/emulator/spreadsheet/rules';
import { LOOKS, type SheetState } from '../../src/emulator/spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../../src/emulator/spreadsheet/spreadsheet-file';
import type { WorkbookState } from '../../src/emulator/spreadsheet/workbook-state';
import { createWorld } from '../../src/emulator/world/world';
import { type OpenedBook, openBook } from '../../src/try/books/opening/open-book';
import { type SavedBook, savedBook } from '../../src/try/books/saving/saved-book';
import { openPackage } from '../../src/xlsx/package/zip-package';
import { AN } from './office';

export interface OpenedFile {
  readonly file: SpreadsheetFile;
  readonly opened: OpenedBook;
  /** The Sheet as an officer's script has it. */
  readonly sheets: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** A workbook opened without the script. */
export async function openedFile(bytes: Uint8Array): Promise<OpenedFile> {
  const tables = await readXlsx(bytes);
  const file = createWorld({ officers: [AN] }).spreadsheet({ tables: [...tables] });
  const opened = await openBook(bytes, file.book);
  return { file, opened, sheets: file.as(AN).SpreadsheetApp.getActiveSpreadsheet() };
}

export function saved({ file, opened }: OpenedFile): Promise<SavedBook> {
  return savedBook(opened, file.book, () => false);
}

/** Everything that is kept of the sheets, without results, in a form that can be compared. */
export function keptOf({ file }: OpenedFile): readonly object[] {
  return file.book.sheets.map((sheet) => {
    const { name, hidden, tabColor, frozenRows, frozenColumns, merges } = sheet;
    const sizes = [sheet.columnWidths, sheet.rowHeights, sheet.hiddenRows, sheet.hiddenColumns].map((one) =>
      [...one].map((entry) => JSON.stringify(entry)).sort(),
    );
    const areas = merges.map((area) => JSON.stringify([area.row, area.column, area.rows, area.columns])).sort();
    return { name, hidden, tabColor, frozenRows, frozenColumns, areas, sizes, cells: cellsOf(file.book, sheet) };
  });
}

function cellsOf(book: WorkbookState, sheet: SheetState): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  const layers = {
    value: sheet.values,
    formula: sheet.formulas,
    format: sheet.formats,
    note: sheet.notes,
    rule: sheet.validations,
    ...Object.fromEntries(LOOKS.map((look) => [look, sheet.looks[look]])),
  };
  for (const [kind, layer] of Object.entries(layers)) {
    layer.each((value: unknown, row: number, column: number) => {
      cells[`${row},${column} ${kind}`] = kind === 'rule' ? ruleText(book, value as ValidationRule) : value;
    });
  }
  return cells;
}

/** Tabs have other numbers when a book is opened again, so ranges are told by names. */
function ruleText(book: WorkbookState, { values, ...rule }: ValidationRule): string {
  const told = values.map((one) => {
    if (!(one instanceof Place)) return one;
    return [book.sheets.find(({ id }) => id === one.sheetId)?.name ?? null, one.area];
  });
  return JSON.stringify([rule, told]);
}

/** The parts of a workbook whose texts differ, those that came and those that went. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [old, now] = await Promise.all([openPackage(before), openPackage(after)]);
  const changed: string[] = [];
  for (const name of new Set([...old.names, ...now.names])) {
    if ((await old.text(name)) !== (await now.text(name))) changed.push(name);
  }
  return changed.sort();
}
