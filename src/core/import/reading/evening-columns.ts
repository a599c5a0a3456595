import type { Cell } from '../../workbook/contract/cell';
import { readDay, secondOfDay } from '../values/read-day';

/** 17:00 in UTC is midnight in Viet Nam: software that stores instants exports whole days so. */
const EVENING = 17 * 3600;
/** So many cells show what a column or table holds; titles and headers have fewer rows. */
const SEARCHED = 100;
const OPENING = 7 * 3600;
const CLOSING_IN_UTC = 10.5 * 3600;

/** Finds the columns whose days all stand at 17:00, while a sheet is read. */
export class EveningWatch {
  private readonly isEvening: boolean[] = [];
  /** Other hours: by the clock of UTC some lie before the office opens, by that of Viet Nam some after half past ten. */
  private readonly others = { early: false, late: false, count: 0 };

  /** `second`: seconds after midnight of a day in this column, 0 for a day without an hour. */
  see(column: number, second: number): void {
    const isEvening = Math.round(second) === EVENING;
    this.isEvening[column] = isEvening && this.isEvening[column] !== false;
    if (isEvening || second === 0) return;
    this.others.count++;
    if (second < OPENING) this.others.early = true;
    if (second > CLOSING_IN_UTC) this.others.late = true;
  }

  /** Whether a day with an hour was seen in the column. */
  knows(column: number): boolean {
    return this.isEvening[column] !== undefined;
  }

  /** The hours can only be those of Viet Nam. */
  get isLocal(): boolean {
    return this.others.late || (this.others.count > SEARCHED && !this.others.early);
  }

  /** Positions from 0; none when other hours are those of Viet Nam, since offices promise results for 17:00. */
  get columns(): readonly number[] {
    const { early, late, count } = this.others;
    if (late || (count > 0 && !early)) return [];
    return this.isEvening.flatMap((isEvening, column) => (isEvening ? [column] : []));
  }
}

/** The property of a table that says so; none when there is no such column. */
export function eveningOf({ columns }: EveningWatch): { readonly eveningColumns?: readonly number[] } {
  return columns.length === 0 ? {} : { eveningColumns: columns };
}

const HOUR = /\d ?(?:[:h]|gi)/i;

/** Columns of texts such as `04/03/2026 17:00`. */
export function eveningTexts(rows: readonly (readonly Cell[])[]): readonly number[] {
  const watch = new EveningWatch();
  const others: number[] = [];
  for (const row of rows) {
    if (watch.isLocal) return [];
    row.forEach((cell, column) => {
      const isOther = (others[column] ?? 0) > SEARCHED && !watch.knows(column);
      if (typeof cell !== 'string' || isOther) return;
      const second = HOUR.test(cell) ? secondOfDay(cell) : null;
      if (second === null) others[column] = (others[column] ?? 0) + 1;
      if (second !== null || readDay(cell) !== null) watch.see(column, second ?? 0);
    });
  }
  return watch.columns;
}
