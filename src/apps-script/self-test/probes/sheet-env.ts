import { KIND } from '../self-test-wording';

/** A scratch tab of a new spreadsheet's size; each question keeps to rows of its own. */
export interface SheetEnv {
  readonly run: string;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** How many rows the large read takes. */
  readonly rows: number;
}

/** A value of `getValue` as it is told: a text, a number or a day, since that is what the code must not mistake. */
export function kindOf(value: unknown, zone: string): string {
  if (value === '') return KIND.blank;
  if (typeof value === 'string') return KIND.text(value);
  if (typeof value === 'number') return KIND.number(value);
  return isDate(value) ? KIND.day(Utilities.formatDate(value as never, zone, 'yyyy-MM-dd')) : KIND.other(value);
}

/** Dates come from another realm, where `instanceof` fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
