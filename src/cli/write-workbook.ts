import ExcelJS from 'exceljs';
import { folded } from '../core/text/folded';
import { type Cell, isDayCell, type Table } from '../core/workbook/contract/cell';
import type { CellKind, Column } from '../core/workbook/contract/column';
import { OUTLINE } from '../core/workbook/contract/outline';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  LOG_TAB,
  TEMPLATE_TAB,
} from '../core/workbook/contract/product-tabs';
import { SETTINGS } from '../core/workbook/contract/settings';
import type { Tab } from '../core/workbook/contract/tab';
import { headersIn, type TabLayout, tabLayout } from '../core/workbook/contract/tab-layout';
import { SETTINGS_TAB, TABS } from '../core/workbook/contract/tabs';
import { expectation } from '../core/workbook/problems/problem-wording';

const FONT = { name: 'Times New Roman', size: 11 };
const HEADER_FONT = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
const REQUIRED_FILL = 'FF1F4E78';
const OPTIONAL_FILL = 'FF5B7F9F';
const REQUIRED_COLOUR = 'FFC00000';
const LISTS_COLOUR = 'FF7F7F7F';

/** In characters: columns of at least this width contain sentences and wrap their text. */
const WRAPS_FROM = 40;
const PLAIN_WIDTH = 16;
/** In characters: the part of a header that the filter button covers. */
const FILTER_BUTTON = 3;
/** Excel measures widths in digits, and an average letter is narrower than a digit. */
const CHARACTERS_A_UNIT = 1.1;
/** In points; Excel allows no more than 409. */
const LINE_HEIGHT = 15;
const TALLEST_ROW = 405;
/** Empty rows below the last one that have drop-downs, and the least number of rows with drop-downs. */
const SPARE_ROWS = 500;
const LEAST_ROWS = 1000;

/** Longer drop-downs get a column on a tab of lists. Up to this number of values stay below Excel's 255 characters. */
const LONGEST_INLINE = 20;

const CREATOR = 'Báo cáo CCHC';
const LISTS_NAME = 'Danh mục';
const HEADING_HEADER = 'Tên mục';
const REQUIRED_NOTE = 'Bắt buộc nhập.';
const CHOICE_TITLE = 'Giá trị không có trong danh sách';

/** Written as the file's time instead of the current time, so that every run gives the same file. */
const WRITTEN_AT = new Date(Date.UTC(2023, 5, 13));
const MILLISECONDS_A_DAY = 86_400_000;

const KNOWN_TABS: readonly Tab[] = [...TABS, LOG_TAB, TEMPLATE_TAB, FROZEN_TAB, FROZEN_CONTENT_TAB, ACCEPTED_TAB];

/**
 * The tables as an .xlsx file, formatted by the contract; unknown tabs and columns get a plain format.
 *
 * @param hidden Names of the tables whose worksheets are hidden.
 */
export async function workbookBytes(
  tables: readonly Table[],
  hidden: ReadonlySet<string> = new Set(),
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: CREATOR, created: WRITTEN_AT, modified: WRITTEN_AT });
  const lists = longLists();
  for (const table of tables) if (folded(table.name) !== folded(LISTS_NAME)) addTable(workbook, table, lists);
  for (const sheet of workbook.worksheets) if (hidden.has(sheet.name)) sheet.state = 'hidden';
  addLists(workbook, lists);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addTable(workbook: ExcelJS.Workbook, table: Table, lists: LongLists): void {
  const tab = KNOWN_TABS.find(({ name }) => folded(name) === folded(table.name));
  const layout = tab && tabLayout(tab, table);
  const { headerRow } = layout ?? headersIn(table.rows);
  const top = headerRow + 1;
  const sheet = workbook.addWorksheet(table.name, sheetOptions(tab?.required ? REQUIRED_COLOUR : undefined, top));
  const columns = (table.rows[headerRow] ?? []).map((_, index) => tab?.columns[layout?.fields[index] ?? '']);
  for (const [index, column] of columns.entries()) styleColumn(sheet.getColumn(index + 1), column);
  sheet.addRows(table.rows.map((row) => row.map(excelValue)));
  for (const [index, column] of columns.entries()) styleHeader(sheet.getCell(top, index + 1), column);
  setHeights(sheet, table, { columns, headerRow });
  if (columns.length > 0)
    sheet.autoFilter = { from: `A${top}`, to: sheet.getCell(table.rows.length, columns.length).address };
  for (const [index, column] of columns.entries()) {
    const { letter } = sheet.getColumn(index + 1);
    const last = Math.max(table.rows.length + SPARE_ROWS, LEAST_ROWS);
    if (column) addDropDown(sheet, `${letter}${top + 1}:${letter}${last}`, column, lists);
  }
  if (layout && tab === SETTINGS_TAB) layOutSettings(sheet, layout, lists);
}

/** @param top The header row, from 1. */
function sheetOptions(tabColour: string | undefined, top: number): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', ySplit: top }],
    properties: tabColour ? { tabColor: { argb: tabColour } } : {},
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${top}:${top}`,
    },
  };
}

/** A text such as `=1+1` or `- Như trên` stays a text: exceljs makes formulas only from objects. */
export function excelValue(cell: Cell): ExcelJS.CellValue {
  // UTC midnight, because exceljs computes the serial day from UTC; so no time zone can shift it.
  if (isDayCell(cell)) return new Date(cell.day * MILLISECONDS_A_DAY);
  return cell === '' ? null : cell;
}

function styleColumn(target: ExcelJS.Column, column: Column<unknown> | undefined): void {
  target.width = column?.width ?? PLAIN_WIDTH;
  target.font = FONT;
  const centred = column?.accepts.kind === 'day' || column?.accepts.kind === 'order';
  target.alignment = centred ? { vertical: 'top', horizontal: 'center' } : { vertical: 'top', wrapText: wraps(column) };
  if (column) target.numFmt = numberFormat(column.accepts);
}

function wraps(column: Column<unknown> | undefined): boolean {
  return column !== undefined && column.width >= WRAPS_FROM;
}

/** Sets the height of rows with several lines, because LibreOffice does not adjust the rows of such a file itself. */
function setHeights(
  sheet: ExcelJS.Worksheet,
  { rows }: Table,
  { columns, headerRow }: { readonly columns: readonly (Column<unknown> | undefined)[]; readonly headerRow: number },
): void {
  for (const [index, cells] of rows.entries()) {
    const lines = cells.map((cell, position) => {
      const column = columns[position];
      if (index === headerRow) return linesOf(cell, (column?.width ?? PLAIN_WIDTH) - FILTER_BUTTON);
      return column && wraps(column) ? linesOf(cell, column.width * CHARACTERS_A_UNIT) : 1;
    });
    const most = Math.max(1, ...lines);
    if (most > 1) sheet.getRow(index + 1).height = Math.min(most * LINE_HEIGHT, TALLEST_ROW);
  }
}

function linesOf(cell: Cell, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function numberFormat(accepts: CellKind): string {
  switch (accepts.kind) {
    case 'day':
      return 'dd/mm/yyyy';
    case 'whole':
      return accepts.unit === 'đồng' ? '#,##0' : '0';
    case 'text':
    case 'code':
    case 'lines':
      // Text format: otherwise Excel turns `01/3` into a date and drops the zero of `05`.
      return '@';
    case 'raw':
    case 'order':
    case 'yesNo':
    case 'choice':
      return 'General';
  }
}

function styleHeader(cell: ExcelJS.Cell, column: Column<unknown> | undefined): void {
  const required = column?.required && column.accepts.kind !== 'raw';
  const fill = required ? REQUIRED_FILL : OPTIONAL_FILL;
  cell.font = HEADER_FONT;
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.numFmt = '@';
  if (column) cell.note = required ? `${column.note}\n${REQUIRED_NOTE}` : column.note;
}

/** Gives the value cell of each setting the format and the drop-down of that setting. */
function layOutSettings(sheet: ExcelJS.Worksheet, { headerRow, columnOf }: TabLayout, lists: LongLists): void {
  const [nameColumn, valueColumn] = [columnOf('name') + 1, columnOf('value') + 1];
  if (nameColumn === 0 || valueColumn === 0) return;
  for (let row = headerRow + 2; row <= sheet.rowCount; row++) {
    const found = folded(sheet.getCell(row, nameColumn).text);
    const setting: Column<unknown> | undefined = Object.values(SETTINGS).find(({ header }) => folded(header) === found);
    if (!setting) continue;
    const cell = sheet.getCell(row, valueColumn);
    cell.numFmt = numberFormat(setting.accepts);
    cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true };
    addDropDown(sheet, cell.address, setting, lists);
  }
}

function addDropDown(sheet: ExcelJS.Worksheet, range: string, column: Column<unknown>, lists: LongLists): void {
  const options = optionsOf(column.accepts);
  if (options.length === 0) return;
  const strict = column.accepts.kind === 'choice' || column.accepts.kind === 'yesNo';
  addValidation(sheet, range, {
    type: 'list',
    allowBlank: true,
    formulae: [lists.get(options.join('\n'))?.formula ?? `"${options.join(',')}"`],
    showErrorMessage: strict,
    ...(strict ? { errorStyle: 'stop', errorTitle: CHOICE_TITLE, error: `Cần ${expectation(column.accepts)}.` } : {}),
  });
}

/** Adds one rule for a whole range, which exceljs supports but its types do not know. */
function addValidation(sheet: ExcelJS.Worksheet, range: string, validation: ExcelJS.DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, validation);
}

function optionsOf(accepts: CellKind): readonly string[] {
  switch (accepts.kind) {
    case 'choice':
      return Object.keys(accepts.choices);
    case 'yesNo':
      return ['Có', 'Không'];
    case 'text':
    case 'code':
    case 'lines':
      return accepts.suggestions;
    default:
      return [];
  }
}

/** A list on the tab of lists: Excel splits a list inside a rule at commas and allows at most 255 characters. */
interface LongList {
  readonly header: string;
  readonly options: readonly string[];
  /** The column on that tab, from 1. */
  readonly column: number;
  readonly formula: string;
}

/** Keys are the options, joined by line breaks. */
type LongLists = ReadonlyMap<string, LongList>;

function longLists(): LongLists {
  const lists = new Map<string, LongList>();
  const columns = TABS.flatMap((tab): Column<unknown>[] => Object.values(tab.columns));
  let column = 1;
  for (const { header, accepts } of [...columns, ...Object.values(SETTINGS)]) {
    const options = optionsOf(accepts);
    const key = options.join('\n');
    if (fitsInline(options) || lists.has(key)) continue;
    const letter = String.fromCharCode(64 + column);
    const formula = `'${LISTS_NAME}'!$${letter}$2:$${letter}$${options.length + 1}`;
    lists.set(key, { header, options, column, formula });
    column += headingsOf(options) ? 2 : 1;
  }
  return lists;
}

function fitsInline(options: readonly string[]): boolean {
  return options.length <= LONGEST_INLINE && !options.some((option) => option.includes(','));
}

/** For the list of section codes: the heading of each, for a second column. */
function headingsOf(options: readonly string[]): readonly string[] | null {
  const headings = new Map<string, string>(OUTLINE.map(({ code, heading }) => [code, heading]));
  return options.every((option) => headings.has(option))
    ? options.map((option) => withoutTags(headings.get(option) ?? ''))
    : null;
}

function withoutTags(heading: string): string {
  return heading.replace(/\s*\{\{[^}]*\}\}/g, '');
}

function addLists(workbook: ExcelJS.Workbook, lists: LongLists): void {
  const sheet = workbook.addWorksheet(LISTS_NAME, sheetOptions(LISTS_COLOUR, 1));
  for (const { header, options, column } of lists.values()) {
    addList(sheet, column, header, options);
    const headings = headingsOf(options);
    if (headings) addList(sheet, column + 1, HEADING_HEADER, headings);
  }
}

function addList(sheet: ExcelJS.Worksheet, column: number, header: string, items: readonly string[]): void {
  const target = sheet.getColumn(column);
  styleColumn(target, undefined);
  target.numFmt = '@';
  target.width = Math.max(...items.map((item) => item.length), header.length) + 4;
  for (const [index, text] of [header, ...items].entries()) sheet.getCell(index + 1, column).value = text;
  styleHeader(sheet.getCell(1, column), undefined);
}
