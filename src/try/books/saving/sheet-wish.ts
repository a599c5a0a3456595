import type { Area } from '../../../emulator/spreadsheet/area';
import { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../../emulator/spreadsheet/workbook-state';
import type { NotesWish } from '../../../xlsx/changing/notes-change';
import {
  type ColumnAttributes,
  columnsMarkup,
  mergesMarkup,
  rangeText,
  rulesMarkup,
} from '../../../xlsx/changing/sheet-elements';
import type { Elements, SheetWish, WantedRow } from '../../../xlsx/changing/wanted-sheet';
import type { CellRange } from '../../../xlsx/reading/cell-place';
import { NOT_CARRIED } from '../books-wording';
import { CONVERSATION, type OpenedSheet } from '../opening/opened-sheet';
import { LATER_RULES, PIXELS_A_CHARACTER, PIXELS_A_POINT } from '../opening/sheet-frame';
import { ruleKey, rulesInFile } from './rules-to-file';
import { WantedCells, type Writing } from './wanted-cells';

export interface SheetChange {
  readonly wish: Omit<SheetWish, 'isStale' | 'rewritten'>;
  readonly notes: NotesWish | null;
  readonly notCarried: readonly string[];
}

/** What of a sheet is to be written, compared with its file; without a file everything. */
export function sheetChange(
  book: WorkbookState,
  sheet: SheetState,
  { opened, writing }: { readonly opened: OpenedSheet | null; readonly writing: Writing },
): SheetChange {
  const before = opened?.before ?? new SheetState(sheet.id, sheet.name);
  const cells = new WantedCells(sheet, opened, writing);
  const rules = changedRules(book, sheet, { before, opened });
  const elements = new Map([
    ...changedColumns(sheet, before, opened),
    ...changedMerges(sheet, before),
    ...changedFilter(sheet, before, opened),
    ...rules.elements,
  ]);
  const notes = changedNotes(sheet, before);
  const isConversation = notes !== null && opened?.ranged.has(CONVERSATION) === true;
  const isFrozenAnew = sheet.frozenRows !== before.frozenRows || sheet.frozenColumns !== before.frozenColumns;
  return {
    wish: {
      cells: cells.all(),
      rows: changedRows(sheet, before),
      elements,
      frozen: isFrozenAnew ? { rows: sheet.frozenRows, columns: sheet.frozenColumns } : undefined,
      tabColour: sheet.tabColor === before.tabColor ? undefined : colourText(sheet.tabColor),
    },
    notes: isConversation ? null : notes,
    notCarried: [
      ...rules.notCarried,
      ...(isConversation ? [NOT_CARRIED.conversation(sheet.name)] : []),
      ...notCarried(sheet, before, { opened, isMoved: cells.isMoved }),
    ],
  };
}

export function isUnchanged({ cells, rows, elements, frozen, tabColour }: SheetChange['wish']): boolean {
  return cells.size + rows.size + elements.size === 0 && frozen === undefined && tabColour === undefined;
}

function colourText(colour: string | null): string | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
  return digits === undefined ? null : `FF${digits.toUpperCase()}`;
}

function changedRows(sheet: SheetState, before: SheetState): Map<number, WantedRow> {
  const rows = new Map<number, WantedRow>();
  const changed = [
    ...differing(sheet.rowHeights, before.rowHeights),
    ...differing(asMap(sheet.hiddenRows), asMap(before.hiddenRows)),
  ];
  for (const row of changed) {
    const pixels = sheet.rowHeights.get(row);
    const height = pixels === undefined ? null : pixels / PIXELS_A_POINT;
    rows.set(row - 1, { height, isHidden: sheet.hiddenRows.has(row) });
  }
  return rows;
}

function changedColumns(sheet: SheetState, before: SheetState, opened: OpenedSheet | null): Elements {
  const widths = differing(sheet.columnWidths, before.columnWidths);
  const hidden = differing(asMap(sheet.hiddenColumns), asMap(before.hiddenColumns));
  if (widths.length + hidden.length === 0) return new Map();
  const lines = sheet.lines.columns.idsAt(1, sheet.maxColumns);
  const columns = new Map<number, ColumnAttributes>();
  for (const [position, line] of lines.entries()) {
    const own = opened?.columns.get(line - 1);
    const attributes = columnOf(sheet, position + 1, own);
    if (attributes) columns.set(position, attributes);
  }
  return new Map([['cols', (prefix: string) => columnsMarkup(columns, prefix)]]);
}

function columnOf(sheet: SheetState, column: number, own: ColumnAttributes | undefined): ColumnAttributes | null {
  const pixels = sheet.columnWidths.get(column);
  const isHidden = sheet.hiddenColumns.has(column);
  if (pixels === undefined && !isHidden && !own) return null;
  const isSame = own?.width !== undefined && Math.round(Number(own.width) * PIXELS_A_CHARACTER) === pixels;
  const width = isSame ? own.width : String((pixels ?? 64) / PIXELS_A_CHARACTER);
  return { ...own, width, customWidth: '1', hidden: isHidden ? '1' : undefined };
}

function changedMerges(sheet: SheetState, before: SheetState): Elements {
  const key = ({ merges }: SheetState) =>
    merges
      .map((area) => JSON.stringify(rangeOfArea(area)))
      .sort()
      .join();
  if (key(sheet) === key(before)) return new Map();
  const markup = (prefix: string) => mergesMarkup(sheet.merges.map(rangeOfArea), prefix);
  return new Map([['mergeCells', sheet.merges.length > 0 ? markup : null]]);
}

function changedFilter(sheet: SheetState, before: SheetState, opened: OpenedSheet | null): Elements {
  if (isSameFilter(sheet, before) || opened?.ranged.has('tablePart')) return new Map();
  const { filter } = sheet;
  const markup = filter && ((p: string) => `<${p}autoFilter ref="${rangeText(rangeOfArea(filter.area))}"/>`);
  return new Map([['autoFilter', markup]]);
}

function isSameFilter(a: SheetState, b: SheetState): boolean {
  return JSON.stringify(a.filter?.area) === JSON.stringify(b.filter?.area);
}

interface Compared {
  readonly before: SheetState;
  readonly opened: OpenedSheet | null;
}

function changedRules(book: WorkbookState, sheet: SheetState, { before, opened }: Compared) {
  const none = { elements: new Map() as Elements, notCarried: [] as string[] };
  if (!areRulesChanged(sheet, before)) return none;
  if (opened?.ranged.has(LATER_RULES)) return { ...none, notCarried: [NOT_CARRIED.laterRules(sheet.name)] };
  const { rules, lost } = rulesInFile(book, sheet);
  const all = [...rules, ...(opened?.otherRules ?? [])];
  const markup = (prefix: string) => rulesMarkup(all, prefix);
  const elements: Elements = new Map([['dataValidations', all.length > 0 ? markup : null]]);
  return { elements, notCarried: lost > 0 ? [NOT_CARRIED.rules(sheet.name, lost)] : [] };
}

function areRulesChanged(sheet: SheetState, before: SheetState): boolean {
  const last = Math.max(sheet.validations.lastRow(), before.validations.lastRow());
  const width = Math.max(sheet.validations.lastColumn(), before.validations.lastColumn());
  for (let row = 1; row <= last; row++) {
    const [now, then] = [sheet.validations.row(row), before.validations.row(row)];
    for (let column = 0; column < width; column++) {
      const [a, b] = [now?.[column], then?.[column]];
      if (a !== b && ruleKey(a) !== ruleKey(b)) return true;
    }
  }
  return false;
}

function changedNotes(sheet: SheetState, before: SheetState): NotesWish | null {
  const removed: { row: number; column: number }[] = [];
  const added: { row: number; column: number; text: string }[] = [];
  before.notes.each((text, row, column) => {
    if (sheet.notes.at(row, column) !== text) removed.push({ row: row - 1, column: column - 1 });
  });
  sheet.notes.each((text, row, column) => {
    if (text !== '' && before.notes.at(row, column) !== text) added.push({ row: row - 1, column: column - 1, text });
  });
  return removed.length + added.length > 0 ? { removed, added } : null;
}

function notCarried(
  sheet: SheetState,
  before: SheetState,
  { opened, isMoved }: { readonly opened: OpenedSheet | null; readonly isMoved: boolean },
): readonly string[] {
  const { name } = sheet;
  const protections = (one: SheetState) => JSON.stringify(one.protections.map(({ id: _, ...rest }) => rest));
  const colours = (one: SheetState) => JSON.stringify(one.conditionalRules);
  const isOfTable = opened?.ranged.has('tablePart') === true;
  return [
    ...(sheet.charts.length > 0 ? [NOT_CARRIED.charts(name)] : []),
    ...(colours(sheet) === colours(before) ? [] : [NOT_CARRIED.colours(name)]),
    ...(protections(sheet) === protections(before) ? [] : [NOT_CARRIED.protection(name)]),
    ...(sheet.gridlinesHidden === before.gridlinesHidden ? [] : [NOT_CARRIED.gridlines(name)]),
    ...(isOfTable && !isSameFilter(sheet, before) ? [NOT_CARRIED.filter(name)] : []),
    ...(isMoved && (opened?.ranged.size ?? 0) > 0 ? [NOT_CARRIED.moved(name)] : []),
  ];
}

function differing<T>(a: ReadonlyMap<number, T>, b: ReadonlyMap<number, T>): readonly number[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

function asMap(lines: ReadonlySet<number>): ReadonlyMap<number, true> {
  return new Map([...lines].map((line) => [line, true]));
}

function rangeOfArea({ row, column, rows, columns }: Area): CellRange {
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}
