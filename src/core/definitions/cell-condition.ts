import Fraction from 'fraction.js';
import { dayOfTypedText } from '../calendar/day';
import { exact } from '../text/exact';
import { codeKey, folded, tidy } from '../text/folded';
import { type Cell, isBlank, isDayCell } from '../workbook/contract/cell';
import type { CellKind, Column } from '../workbook/contract/column';
import type { Tab } from '../workbook/contract/tab';
import { cellReader, UNREADABLE } from '../workbook/reading/read-cell';

/** Whether a cell of a column is what the condition asks for. */
export type CellCondition = (cell: Cell | undefined) => boolean;

/** What a value would have to be; null when the value can be read. */
export type Wanted = CellCondition | { readonly unreadable: CellKind };

/** The column of the contract with this folded header; null for a column of the officers' own. */
export function contractColumn(tab: Tab, header: string): Column<unknown> | null {
  return Object.values(tab.columns).find((column) => folded(column.header) === header) ?? null;
}

/**
 * The condition `Cột = value`. Cells of the contract's columns are compared by what they mean, those of officers' own
 * columns as they are typed. `Không` holds for a blank cell too, and an empty value for blank cells only. A cell that cannot
 * be read meets no condition: it is not empty.
 */
export function cellCondition(column: Column<unknown> | null, value: string): Wanted {
  if (value === '') return isBlank;
  const wanted = column ? byMeaning(column, value) : asTyped(value);
  if (folded(value) !== 'không') return wanted;
  return (cell) => isBlank(cell) || (typeof wanted === 'function' && wanted(cell));
}

function byMeaning({ accepts, absent }: Column<unknown>, value: string): Wanted {
  const read = cellReader(accepts);
  const meaning = read(value);
  // A text that is no code as the contract wants it may be asked for all the same: no cell holds it.
  if (meaning === UNREADABLE) return accepts.kind === 'code' ? () => false : { unreadable: accepts };
  const wanted = comparable(accepts, meaning);
  const blankToo = comparable(accepts, absent) === wanted;
  return (cell) => {
    if (cell === null || cell === undefined || isBlank(cell)) return blankToo;
    const found = read(cell);
    return found !== UNREADABLE && comparable(accepts, found) === wanted;
  };
}

/** Equal for values that mean the same in a column of this kind. */
function comparable({ kind }: CellKind, meaning: unknown): unknown {
  if (kind === 'code') return codeKey(String(meaning));
  if (meaning instanceof Fraction) return meaning.toFraction();
  if (Array.isArray(meaning)) return folded(meaning.join(' '));
  return typeof meaning === 'string' && kind !== 'choice' ? folded(meaning) : meaning;
}

const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const DECIMAL = cellReader({ kind: 'decimal' });
const YES_NO: Readonly<Record<string, boolean>> = { có: true, không: false };

function asTyped(value: string): Wanted {
  const text = folded(value);
  const day = DAY.test(tidy(value)) ? dayOfTypedText(tidy(value)) : null;
  if (day === null && DAY.test(tidy(value))) return { unreadable: { kind: 'day' } };
  const number = DECIMAL(value);
  return (cell) => {
    if (typeof cell === 'boolean') return YES_NO[text] === cell;
    if (typeof cell === 'number') return number instanceof Fraction ? isNumber(cell, number) : String(cell) === text;
    if (isDayCell(cell)) return cell.day === day;
    if (cell === null || cell === undefined) return false;
    return folded(cell) === text || (day !== null && dayOfTypedText(tidy(cell)) === day);
  };
}

function isNumber(cell: number, wanted: Fraction): boolean {
  return Number.isFinite(cell) && exact(cell).equals(wanted);
}
