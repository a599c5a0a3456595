import type { Outline } from '../../core/outline/outline';
import { type Cell, isDayCell, type Table } from '../../core/workbook/contract/cell';
import type { Column } from '../../core/workbook/contract/column';
import { namesSections, offeredIn } from '../../core/workbook/contract/section-columns';
import type { Tab } from '../../core/workbook/contract/tab';
import type { TabLayout } from '../../core/workbook/contract/tab-layout';
import { retried, written } from '../run/retry';
import { dropDownFor, formatFor, noteFor } from './column-look';
import { addRows } from './more-cells';
import { PLAIN_TEXT } from './number-formats';
import { writable } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOUR = '#d9e2f3';

interface Look {
  readonly layout: TabLayout;
  /** Its sections are what `Mục báo cáo` offers. */
  readonly outline: () => Outline;
  readonly rows: Table['rows'];
}

/** Sets the looks of the whole tab with one call each: notes, formats and drop-downs are written as matrices. */
export function dress(sheet: Sheet, tab: Tab, look: Look): void {
  const { headerRow } = look.layout;
  const columns = columnsOf(tab, look);
  const top = sheet.getRange(headerRow + 1, 1, 1, columns.length);
  const hasOthers = columns.some((column) => column === undefined);
  const [notes = []] = hasOthers ? retried(() => top.getNotes()) : [];
  written(() => top.setNotes([columns.map((column, index) => (column ? noteFor(column) : (notes[index] ?? '')))]));
  written(() => top.setFontWeight('bold').setBackground(HEADER_COLOUR).setWrap(true));
  dressColumns(sheet, columns, look);
}

/** Number formats and drop-downs of every row below the headers. */
export function dressRows(sheet: Sheet, tab: Tab, look: Look): void {
  dressColumns(sheet, columnsOf(tab, look), look);
}

type Columns = readonly (Column<unknown> | undefined)[];

function columnsOf(tab: Tab, { layout, outline }: Look): Columns {
  return layout.fields.map((field) => {
    const column = field === null ? undefined : tab.columns[field];
    return column && namesSections(column) ? offeredIn(column, outline()) : column;
  });
}

function dressColumns(sheet: Sheet, columns: Columns, { layout: { headerRow }, rows }: Look): void {
  const first = headerRow + 2;
  // Officers may have deleted every row below the headers, and Google freezes no header without a row below it.
  const height = Math.max(first, addRows(sheet, first)) - headerRow - 1;
  const body = sheet.getRange(first, 1, height, columns.length);
  const formats = columns.map((column) => column && formatFor(column.accepts));
  const dropDowns = columns.map((column) => (column ? dropDownFor(column) : null));
  const present = retried(() => body.getNumberFormats());
  const wanted = present.map((line, down) =>
    line.map((format, index) => formatBelow(formats[index] ?? null, format, rows[headerRow + 1 + down]?.[index])),
  );
  written(() => body.setNumberFormats(wanted));
  // Officers may have made rules of their own where the contract has none.
  const rules = retried(() => body.getDataValidations());
  written(() => body.setDataValidations(rules.map((row) => row.map((rule, index) => dropDowns[index] ?? rule))));
}

/** Only its format makes a number a day: a day stays one, and cells for which the contract asks no format keep theirs. */
function formatBelow(asked: string | null, present: string, cell: Cell | undefined): string {
  const isKept = asked === null || (asked === PLAIN_TEXT && cell !== undefined && isDayCell(cell));
  return isKept ? writable(present) : asked;
}
