import { type Day, partsOf, realDay } from '../../calendar/day';
import type { Cell } from '../../workbook/contract/cell';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { readDay } from '../values/read-day';
import { dayShape, exchanged } from './day-order';
import type { DayDoubt } from './day-order-doubts';
import { withWholeYear } from './short-years';

/** A column of days: its cells, one for each row of data, and whether none of them tells the order. */
export interface JudgedColumn {
  readonly cells: readonly Cell[];
  readonly isOpen: boolean;
}

const { receivedOn, dueOn, returnedOn } = DOSSIERS_TAB.columns;
const LATER = [dueOn.header, returnedOn.header];
/** Fewer rows may contradict by chance. */
const LEAST_ROWS = 2;
/** At most this share of the contradictions may be left when day and month are exchanged. */
const LEFT_SHARE = 0.25;
/** Of a column with both orders at least this share of the rows shows it. */
const PART = 0.1;
const A_MONTH = 31;
/** A dossier that would take more days than this speaks against the exchange. */
const LONGEST = 90;

/** Why the days of columns of dossiers, read with the day first, make no sense; by column. */
export function contradictions(
  columns: ReadonlyMap<string, JudgedColumn>,
  codes: readonly Cell[],
): ReadonlyMap<string, DayDoubt> {
  const received = columns.get(receivedOn.header);
  if (!received) return new Map();
  const open = [...columns].filter(([, { isOpen }]) => isOpen);
  return new Map<string, DayDoubt>([
    ...open.flatMap(([header, { cells }]) => (areOneDay(cells) ? [[header, 'one-day'] as const] : [])),
    ...partlyContradicting(columns, received, codes).map((header) => [header, 'partly-contradicts'] as const),
    ...contradicting(columns, received, codes).map((header) => [header, 'contradicts'] as const),
  ]);
}

/**
 * The columns of dossiers whose days, read with the day first, mostly come before the day of receipt or differ from the
 * day in the dossier's code, and would not with day and month exchanged.
 */
function contradicting(
  columns: ReadonlyMap<string, JudgedColumn>,
  received: JudgedColumn,
  codes: readonly Cell[],
): readonly string[] {
  const byCode = received.isOpen && contradictsCodes(received.cells, codes) ? [receivedOn.header] : [];
  const byOrder = LATER.flatMap((header) => {
    const later = columns.get(header);
    return later ? exchangedOf(received, later).map((which) => (which === 'earlier' ? receivedOn.header : header)) : [];
  });
  return [...new Set([...byCode, ...byOrder])];
}

type Which = 'earlier' | 'later';
type Pair = Readonly<Record<Which, Cell>>;
const WAYS: readonly (readonly Which[])[] = [['earlier', 'later'], ['earlier'], ['later']];

/** Which columns, when exchanged, put the days of most rows in the right order. */
function exchangedOf(earlier: JudgedColumn, later: JudgedColumn): readonly Which[] {
  const isOpen = { earlier: earlier.isOpen, later: later.isOpen };
  const ways = WAYS.filter((way) => way.every((which) => isOpen[which]));
  if (ways.length === 0) return [];
  const rows = pairsOf(earlier, later);
  const before = wrongRows(rows, []);
  if (rows.length < LEAST_ROWS || before * 2 <= rows.length) return [];
  const left = ways.map((way) => wrongRows(rows, way));
  const least = Math.min(...left);
  if (least > before * LEFT_SHARE) return [];
  return [...new Set(ways.filter((_, index) => left[index] === least).flat())];
}

/** Number of rows whose days are in the wrong order, or too far apart, when these are exchanged. */
function wrongRows(rows: readonly Pair[], way: readonly Which[]): number {
  const dayIn = (row: Pair, which: Which) => readDay(way.includes(which) ? exchanged(row[which]) : row[which]) as Day;
  return rows.filter((row) => {
    const days = dayIn(row, 'later') - dayIn(row, 'earlier');
    return days < 0 || (way.length > 0 && days > LONGEST);
  }).length;
}

function pairsOf(earlier: JudgedColumn, later: JudgedColumn): readonly Pair[] {
  return earlier.cells.flatMap((cell, index) => {
    const other = later.cells[index] ?? null;
    return isDay(cell) && isDay(other) ? [{ earlier: cell, later: other }] : [];
  });
}

/** The columns of which a part of the days is wrong as read, and right with day and month exchanged. */
function partlyContradicting(
  columns: ReadonlyMap<string, JudgedColumn>,
  received: JudgedColumn,
  codes: readonly Cell[],
): readonly string[] {
  const coded = codedRows(received.cells, codes);
  const exchangedCodes = coded.filter(({ cell, day }) => readDay(exchanged(cell)) === day).length;
  const byCode = received.isOpen && isPart(exchangedCodes, coded.length) ? [receivedOn.header] : [];
  const byOrder = LATER.flatMap((header) => {
    const later = columns.get(header);
    if (!later) return [];
    const rows = pairsOf(received, later);
    return [
      ...(received.isOpen && isPartMended(rows, 'earlier') ? [receivedOn.header] : []),
      ...(later.isOpen && isPartMended(rows, 'later') ? [header] : []),
    ];
  });
  return [...byCode, ...byOrder];
}

function isPartMended(rows: readonly Pair[], which: Which): boolean {
  const wrong = rows.filter((row) => wrongRows([row], []) > 0);
  return isPart(wrong.length, rows.length) && wrongRows(wrong, [which]) <= wrong.length * LEFT_SHARE;
}

function isPart(count: number, all: number): boolean {
  return count >= LEAST_ROWS && count >= all * PART;
}

/** Fewer days may fall on one day of the month by chance. */
const LEAST_DAYS = 4;
const LEAST_MONTHS = 3;
const SAME_SHARE = 0.9;

/** Whether nearly all days are the same day of many months, as when day and month stand in the other order. */
function areOneDay(cells: readonly Cell[]): boolean {
  const days = cells.flatMap((cell) => readDay(withWholeYear(cell)) ?? []).map(partsOf);
  const counts = new Map<number, number>();
  for (const { date } of days) counts.set(date, (counts.get(date) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const months = new Set(days.map(({ month }) => month)).size;
  return days.length >= LEAST_DAYS && months >= LEAST_MONTHS && most >= days.length * SAME_SHARE;
}

/** `H32.45-230613-0001` was received on 13/6/2023 (Nghị định 61/2018/NĐ-CP). */
const CODE_DAY = /-(?:20)?(\d{2})(\d{2})(\d{2})-\d+$/;

interface Coded {
  readonly cell: Cell;
  /** In the code of the dossier. */
  readonly day: Day;
}

function codedRows(received: readonly Cell[], codes: readonly Cell[]): readonly Coded[] {
  return received.flatMap((cell, index) => {
    const day = dayInCode(codes[index] ?? null);
    const shape = dayShape(cell);
    return day !== null && (shape === 'either' || shape === 'cell-either') ? [{ cell, day }] : [];
  });
}

function contradictsCodes(received: readonly Cell[], codes: readonly Cell[]): boolean {
  const rows = codedRows(received, codes);
  if (isAfterAll(rows)) return true;
  const asRead = rows.filter(({ cell, day }) => readDay(cell) === day).length;
  const asExchanged = rows.filter(({ cell, day }) => readDay(exchanged(cell)) === day).length;
  return asExchanged >= LEAST_ROWS && asExchanged * 2 >= rows.length && asRead <= asExchanged * LEFT_SHARE;
}

/** Whether most dossiers would have been received long after the youngest code, and not with day and month exchanged. */
function isAfterAll(rows: readonly Coded[]): boolean {
  const latest = rows.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY) + A_MONTH;
  const isAfter = (cell: Cell) => (readDay(cell) ?? latest) > latest;
  const asRead = rows.filter(({ cell }) => isAfter(cell)).length;
  const asExchanged = rows.filter(({ cell }) => isAfter(exchanged(cell))).length;
  return asRead >= LEAST_ROWS && asRead * 2 > rows.length && asExchanged <= asRead * LEFT_SHARE;
}

function dayInCode(cell: Cell): Day | null {
  const [, year, month, date] = (typeof cell === 'string' && CODE_DAY.exec(cell.trim())) || [];
  return year === undefined ? null : realDay(2000 + Number(year), Number(month), Number(date));
}

function isDay(cell: Cell): boolean {
  return cell !== null && readDay(cell) !== null;
}
