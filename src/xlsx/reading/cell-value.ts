import { type Day, dayOf } from '../../core/calendar/day';
import { type Cell, type DayCell, UNCALCULATED } from '../../core/workbook/contract/cell';
import { cellOfSerial, DAY_ZERO, DAY_ZERO_1904 } from '../../core/workbook/reading/serial-day';
import { BookRefusal } from '../package/book-refusal';
import { unescaped } from './plain-text';

/** A cell as its elements and attributes say. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

/** What the values of a workbook's cells refer to. */
export interface BookValues {
  readonly strings: readonly string[];
  readonly isDayStyle: readonly boolean[];
  readonly is1904: boolean;
}

/** Longer texts keep the whole piece of XML alive that they were cut from, unless they are copied. */
const LONGEST_OWN = 12;

/** Reads the values of cells; the same day is always the same object, so that a million dates cost little. */
export class CellValues {
  private readonly days = new Map<Day, DayCell>();
  private readonly dayZero: Day;

  constructor(private readonly book: BookValues) {
    this.dayZero = book.is1904 ? DAY_ZERO_1904 : DAY_ZERO;
  }

  /** A formula has the value that the program which saved the file last calculated, if it did. */
  cellOf({ type, style, value, inline, hasFormula }: RawCell): Cell {
    if (value === null || value === '') {
      if (inline !== null && inline !== '') return own(inline);
      // openpyxl writes an empty value for a formula, Excel an empty text for one whose result is none.
      return hasFormula && type !== 'str' ? UNCALCULATED : null;
    }
    switch (type) {
      case 's':
        return this.sharedString(value);
      case 'str':
      case 'e':
        return own(unescaped(value));
      case 'inlineStr':
        return own(inline ?? unescaped(value));
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'd':
        return this.isoDay(value);
      default:
        return this.number(value, this.book.isDayStyle[style] === true);
    }
  }

  private sharedString(position: string): Cell {
    const text = this.book.strings[Number(position)];
    if (text === undefined) throw new BookRefusal('damaged');
    return text === '' ? null : text;
  }

  private number(text: string, isDay: boolean): Cell {
    const number = Number(text);
    if (!Number.isFinite(number)) return own(text);
    if (!isDay) return number;
    return this.interned(cellOfSerial(number, this.dayZero));
  }

  /** `2026-03-05`, also with an hour (ECMA-376 part 1, 18.18.11); a time without a day stays a text. */
  private isoDay(text: string): Cell {
    const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:T|\s*$)/.exec(text);
    if (!match) return own(text);
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    return this.interned({ day: dayOf(year, month, day) });
  }

  private interned(cell: Cell): Cell {
    if (typeof cell !== 'object' || cell === null) return cell;
    const known = this.days.get(cell.day);
    if (known) return known;
    this.days.set(cell.day, cell);
    return cell;
  }
}

/** The hour of a day cell in seconds, from its serial number or its text as in `2026-03-05T17:00:00`. */
export function secondOfDay(value: string): number {
  const hour = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(value);
  if (hour) return Number(hour[1]) * 3600 + Number(hour[2]) * 60 + Number(hour[3] ?? 0);
  const serial = Number(value);
  return Number.isFinite(serial) ? Math.round((serial - Math.floor(serial)) * 86_400) : 0;
}

function own(text: string): string {
  return text.length > LONGEST_OWN ? (JSON.parse(JSON.stringify(text)) as string) : text;
}
