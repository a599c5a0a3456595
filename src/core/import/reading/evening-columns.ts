import type { Cell } from '../../workbook/contract/cell';
import { readDay, secondOfDay } from '../values/read-day';

/** 17:00 in UTC is midnight in Viet Nam: software that stores instants exports whole days so. */
const EVENING = 17 * 3600;

/** Finds the columns whose days all stand at 17:00, while a sheet is read. */
export class EveningWatch {
  private readonly isEvening: boolean[] = [];

  /** `second`: seconds after midnight of a day in this column, 0 for a day without an hour. */
  see(column: number, second: number): void {
    this.isEvening[column] = Math.round(second) === EVENING && this.isEvening[column] !== false;
  }

  isOut(column: number): boolean {
    return this.isEvening[column] === false;
  }

  /** Positions from 0. */
  get columns(): readonly number[] {
    return this.isEvening.flatMap((isEvening, column) => (isEvening ? [column] : []));
  }
}

/** The property of a table that says so; none when there is no such column. */
export function eveningOf({ columns }: EveningWatch): { readonly eveningColumns?: readonly number[] } {
  return columns.length === 0 ? {} : { eveningColumns: columns };
}

const HOUR = /\d ?(?:[:h]|gi)/i;
/** Without an hour in so many cells a column holds no hours; titles and headers have fewer rows. */
const SEARCHED = 100;

/** Columns of texts such as `04/03/2026 17:00`. */
export function eveningTexts(rows: readonly (readonly Cell[])[]): readonly number[] {
  const watch = new EveningWatch();
  const others: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || watch.isOut(column) || (others[column] ?? 0) > SEARCHED) return;
      const second = HOUR.test(cell) ? secondOfDay(cell) : null;
      if (second !== null) watch.see(column, second);
      else if (/\d/.test(cell) && readDay(cell) !== null) watch.see(column, 0);
      else others[column] = (others[column] ?? 0) + 1;
    });
  }
  return watch.columns;
}
