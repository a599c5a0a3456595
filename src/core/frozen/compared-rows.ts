import Fraction from 'fraction.js';
import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { decimalsOf, decimalText, groupedText } from '../indicators/number-text';
import { codeKey } from '../text/folded';
import { isBlank, type Table } from '../workbook/contract/cell';
import { type Column, choiceText } from '../workbook/contract/column';
import type { Tab } from '../workbook/contract/tab';
import { isEmptyRow, tabLayout } from '../workbook/contract/tab-layout';
import { type CellReader, cellReader, UNREADABLE } from '../workbook/reading/read-cell';
import { shown } from '../workbook/reading/read-tab';
import { keptFields } from './reduced-tables';

/** The meaning of a cell, however it was typed, so that retyping the same value is not an edit. */
export type Value = string | number | boolean | null;

export interface ComparedRow {
  /** The row number that the sheet shows. */
  readonly row: number;
  /** In the order of the tab's kept fields. */
  readonly values: readonly Value[];
}

/** Put before the text of an unreadable cell; no text typed into a cell begins with it. */
const UNREAD = '\u0000';

export function comparedRows(
  tab: Tab,
  table: Table | undefined,
  spellings = new Map<string, string>(),
): readonly ComparedRow[] {
  if (!table) return [];
  const { headerRow, columns, columnOf } = tabLayout(tab, table);
  const readers = keptFields(tab).map((field) => {
    const column = tab.columns[field] as Column<unknown>;
    return { at: columnOf(field), absent: column.absent as Value, read: readerOf(column, spellings) };
  });
  const rows: ComparedRow[] = [];
  for (let index = headerRow + 1; index < table.rows.length; index++) {
    const cells = table.rows[index] ?? [];
    if (isEmptyRow(tab, columns, cells)) continue;
    const values = readers.map(({ at, absent, read }) => {
      const cell = at < 0 ? null : (cells[at] ?? null);
      if (cell === null || isBlank(cell)) return absent;
      const value = read(cell);
      return value === UNREADABLE ? UNREAD + shown(cell) : (value as Value);
    });
    rows.push({ row: index + 1, values });
  }
  return rows;
}

/** A code that no report prints is the same in every spelling, so it is given in the first one met. */
function readerOf({ accepts, printed }: Column<unknown>, spellings: Map<string, string>): CellReader {
  const read = cellReader(accepts);
  if (accepts.kind === 'raw') return (cell) => (typeof cell === 'boolean' ? yesNoText(cell) : shown(cell));
  if (accepts.kind === 'decimal') return (cell) => textOfDecimal(read(cell));
  if (accepts.kind !== 'code' || printed !== null) return read;
  return (cell) => {
    const code = read(cell);
    if (typeof code !== 'string') return code;
    const known = spellings.get(codeKey(code));
    if (known === undefined) spellings.set(codeKey(code), code);
    return known ?? code;
  };
}

/** A ticked box says what the word says. */
function yesNoText(isTicked: boolean): string {
  return isTicked ? 'Có' : 'Không';
}

function textOfDecimal(value: unknown): unknown {
  return value instanceof Fraction ? decimalText(value, { decimals: decimalsOf(value), rounding: 'truncate' }) : value;
}

/** The value as a cell of the column shows it. */
export function valueText(column: Column<unknown>, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' && value.startsWith(UNREAD)) return value.slice(UNREAD.length);
  switch (column.accepts.kind) {
    case 'day':
      return dayText(value as Day);
    case 'whole':
      return groupedText(value as number);
    case 'yesNo':
      return yesNoText(value === true);
    case 'choice':
      return choiceText(column, value);
    default:
      return String(value);
  }
}
