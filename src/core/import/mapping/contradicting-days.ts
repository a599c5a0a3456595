import { type Day, realDay } from '../../calendar/day';
import type { Cell } from '../../workbook/contract/cell';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { readDay } from '../values/read-day';
import { dayShape, exchanged } from './day-order';

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
/** A dossier that would take more days than this speaks against the exchange. */
const LONGEST = 90;

/**
 * The columns of dossiers whose days, read with the day first, mostly come before the day of receipt or differ from the
 * day in the dossier's code, and would not with day and month exchanged.
 */
export function contradicting(columns: ReadonlyMap<string, JudgedColumn>, codes: readonly Cell[]): readonly string[] {
  const received = columns.get(receivedOn.header);
  if (!received) return [];
  const byCode = received.isOpen && contradictsCodes(received.cells, codes) ? [receivedOn.header] : [];
  const byOrder = LATER.flatMap((header) => {
    const later = columns.get(header);
    return later ? exchangedOf(received, later).map((which) => (which === 'earlier' ? receivedOn.header : header)) : [];
  });
  return [...new Set([...byCode, ...byOrder])];
}

type Which = 'earlier' | 'later';
const WAYS: readonly (readonly Which[])[] = [['earlier', 'later'], ['earlier'], ['later']];

/** Which columns, when exchanged, put the days of most rows in the right order. */
function exchangedOf(earlier: JudgedColumn, later: JudgedColumn): readonly Which[] {
  const isOpen = { earlier: earlier.isOpen, later: later.isOpen };
  const ways = WAYS.filter((way) => way.every((which) => isOpen[which]));
  if (ways.length === 0) return [];
  const rows = earlier.cells.flatMap((cell, index) => {
    const other = later.cells[index] ?? null;
    return isDay(cell) && isDay(other) ? [{ earlier: cell, later: other }] : [];
  });
  const before = wrongRows(rows, []);
  if (rows.length < LEAST_ROWS || before * 2 <= rows.length) return [];
  const left = ways.map((way) => wrongRows(rows, way));
  const least = Math.min(...left);
  if (least > before * LEFT_SHARE) return [];
  return [...new Set(ways.filter((_, index) => left[index] === least).flat())];
}

/** Number of rows whose days are in the wrong order, or too far apart, when these are exchanged. */
function wrongRows(rows: readonly Readonly<Record<Which, Cell>>[], way: readonly Which[]): number {
  const dayIn = (row: Readonly<Record<Which, Cell>>, which: Which) =>
    readDay(way.includes(which) ? exchanged(row[which]) : row[which]) as Day;
  return rows.filter((row) => {
    const days = dayIn(row, 'later') - dayIn(row, 'earlier');
    return days < 0 || (way.length > 0 && days > LONGEST);
  }).length;
}

/** `H32.45-230613-0001` was received on 13/6/2023 (Nghị định 61/2018/NĐ-CP). */
const CODE_DAY = /-(?:20)?(\d{2})(\d{2})(\d{2})-\d+$/;

function contradictsCodes(received: readonly Cell[], codes: readonly Cell[]): boolean {
  const rows = received.flatMap((cell, index) => {
    const day = dayInCode(codes[index] ?? null);
    const shape = dayShape(cell);
    return day !== null && (shape === 'either' || shape === 'cell-either') ? [{ cell, day }] : [];
  });
  const asRead = rows.filter(({ cell, day }) => readDay(cell) === day).length;
  const asExchanged = rows.filter(({ cell, day }) => readDay(exchanged(cell)) === day).length;
  return asExchanged >= LEAST_ROWS && asExchanged * 2 >= rows.length && asRead <= asExchanged * LEFT_SHARE;
}

function dayInCode(cell: Cell): Day | null {
  const [, year, month, date] = (typeof cell === 'string' && CODE_DAY.exec(cell.trim())) || [];
  return year === undefined ? null : realDay(2000 + Number(year), Number(month), Number(date));
}

function isDay(cell: Cell): boolean {
  return cell !== null && readDay(cell) !== null;
}
