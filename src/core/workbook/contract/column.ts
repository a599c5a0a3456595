import type Fraction from 'fraction.js';
import type { Day } from '../../calendar/day';
import type { Cell } from './cell';

/**
 * What a column (or a setting) accepts. Reading, error messages, drop-downs, number formats and the guide all use this
 * declaration.
 */
export type CellKind<T = unknown> =
  | { readonly kind: 'text' | 'lines'; readonly suggestions: readonly string[]; readonly staysTyped?: true }
  /** `takesNumbers`: a number counts as the text that its digits make. */
  | { readonly kind: 'code'; readonly suggestions: readonly string[]; readonly takesNumbers?: true }
  /** Any value: the tab of settings has such a column, and each setting reads its cell by a kind of its own. */
  | { readonly kind: 'raw'; readonly staysTyped?: true }
  /** `words` are accepted besides days. */
  | { readonly kind: 'day'; readonly words?: Readonly<Record<string, T>> }
  | { readonly kind: 'whole'; readonly unit: 'đồng' | 'đơn vị'; readonly least: number; readonly most: number }
  | { readonly kind: 'order' }
  /** Any number, kept with the digits that were typed. */
  | { readonly kind: 'decimal' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, T>> };

/**
 * How a report prints what is typed into a cell. `words` are checked for writing mistakes and personal data. A `symbol`
 * is a number or a code: it is checked for personal data and never read as a citation. A `name` is not checked, because
 * the report must name that person, such as the one who signs.
 */
export type Printed = 'words' | 'symbol' | 'name';

export interface Column<T> {
  readonly header: string;
  /** Explains the column to officers, as a note on the header cell and in the guide. */
  readonly note: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly accepts: CellKind;
  readonly required: boolean;
  /** A required column that only names or sorts rows: its absence is reported, but the tab can still be counted. */
  readonly descriptive: boolean;
  /** Null when no report prints the text of the column, though it may be counted. */
  readonly printed: Printed | null;
  /** The value of an empty or missing cell. Never used for a required column. */
  readonly absent: T;
  /** What an unreadable cell counts as; null: as a blank one. Never used for a required column. */
  readonly unreadable: Unreadable<T> | null;
}

export interface Unreadable<T> {
  readonly means: T;
  /** Tells officers what becomes of the row. */
  readonly consequence: string;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The record read from a row with these columns. */
export type Values<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

interface Look {
  readonly note: string;
  readonly width?: number;
}

interface TextLook extends Look {
  readonly printed?: Printed;
}

export function text(
  header: string,
  look: TextLook & { readonly suggestions?: readonly string[]; readonly absent?: string },
): Column<string> {
  return optional(header, look, { kind: 'text', suggestions: look.suggestions ?? [] }, look.absent ?? '');
}

/** Codes and signs of calculation; formatted as text, so that `=A + B` does not become a formula of the spreadsheet. */
export function formula(header: string, look: TextLook): Column<string> {
  return optional(header, look, { kind: 'text', suggestions: [], staysTyped: true }, '');
}

/** Text that may look like a number or a date and must stay as typed: Sheets would turn `1.010` into 1.01. */
export function code(header: string, look: TextLook & { readonly suggestions?: readonly string[] }): Column<string> {
  return optional(header, look, { kind: 'code', suggestions: look.suggestions ?? [] }, '');
}

/** Text that people who work in Excel type as a number, such as `1`; formatted as text, so that `1.10` stays as typed. */
export function mark(header: string, look: TextLook): Column<string> {
  return optional(header, look, { kind: 'code', suggestions: [], takesNumbers: true }, '');
}

export function raw(header: string, look: Look): Column<Cell> {
  return { ...optional<Cell>(header, look, { kind: 'raw' }, null), required: true };
}

/** Formatted as text, so that `98%` stays as typed and does not become 0,98. */
export function optionalRaw(header: string, look: Look): Column<Cell> {
  return optional<Cell>(header, look, { kind: 'raw', staysTyped: true }, null);
}

/** Several values in one cell, one on each line. */
export function lines(
  header: string,
  look: TextLook & { readonly absent?: readonly string[] },
): Column<readonly string[]> {
  return optional(header, look, { kind: 'lines', suggestions: [] }, look.absent ?? []);
}

export function day(header: string, look: Look): Column<Day | null> {
  return optional<Day | null>(header, { width: 13, ...look }, { kind: 'day' }, null);
}

/** A day, or one of some words. */
export function dayOr<const W extends Readonly<Record<string, string>>>(
  header: string,
  words: W,
  look: Look,
): Column<Day | W[keyof W] | null> {
  return optional<Day | W[keyof W] | null>(header, { width: 13, ...look }, { kind: 'day', words }, null);
}

export function decimal(header: string, look: Look): Column<Fraction | null> {
  return optional<Fraction | null>(header, { width: 12, ...look }, { kind: 'decimal' }, null);
}

/** Whole đồng, not negative unless `negativeToo`. The upper bound keeps sums of thousands of rows exact. */
export function money(header: string, look: Look & { readonly negativeToo?: boolean }): Column<number | null> {
  const most = 1e13;
  const accepts: CellKind = { kind: 'whole', unit: 'đồng', least: look.negativeToo ? -most : 0, most };
  return optional<number | null>(header, { width: 18, ...look }, accepts, null);
}

export function count<const A extends number | null = null>(
  header: string,
  look: Look & { readonly least?: number; readonly most?: number; readonly absent?: A },
): Column<number | A> {
  const accepts: CellKind = { kind: 'whole', unit: 'đơn vị', least: look.least ?? 0, most: look.most ?? 1e9 };
  return optional<number | A>(header, { width: 10, ...look }, accepts, (look.absent ?? null) as A);
}

/** A number that only sorts rows; decimals are allowed, so that 1.5 goes between 1 and 2. */
export function order(header: string, look: Look & { readonly absent: number }): Column<number> {
  return optional<number>(header, { width: 9, ...look }, { kind: 'order' }, look.absent);
}

export function yesNo(header: string, look: Look & { readonly absent?: boolean }): Column<boolean> {
  return optional(header, { width: 12, ...look }, { kind: 'yesNo' }, look.absent ?? false);
}

/** A blank cell says neither. */
export function yesNoOrBlank(header: string, look: Look): Column<boolean | null> {
  return optional<boolean | null>(header, { width: 12, ...look }, { kind: 'yesNo' }, null);
}

export function choice<const C extends Readonly<Record<string, string>>, const A extends C[keyof C] | null>(
  header: string,
  choices: C,
  look: Look & { readonly absent: A },
): Column<C[keyof C] | A> {
  return optional<C[keyof C] | A>(header, look, { kind: 'choice', choices }, look.absent);
}

/** For a column whose default would claim what nobody said when the cell cannot be read. */
export function whenUnreadable<T, const M extends string>(
  column: Column<T>,
  means: M,
  consequence: string,
): Column<T | M> {
  return { ...column, unreadable: { means, consequence } };
}

/** The text that officers type for a value: `Đã trả kết quả` for `returned`. */
export function choiceText(column: Column<unknown>, value: unknown): string {
  const { accepts } = column;
  const choices = accepts.kind === 'choice' ? Object.entries(accepts.choices) : [];
  return choices.find(([, meaning]) => meaning === value)?.[0] ?? '';
}

/** The texts that may be chosen, in the order of the contract. */
export function acceptedTexts({ accepts }: Column<unknown>): readonly string[] {
  return accepts.kind === 'choice' ? Object.keys(accepts.choices) : [];
}

/** Texts offered to officers, who may type another one. */
export function suggestionsOf({ accepts }: Column<unknown>): readonly string[] {
  return accepts.kind === 'text' || accepts.kind === 'code' ? accepts.suggestions : [];
}

/** A row without this cell is not counted; a tab without this column is not counted at all. */
export function required<T>(column: Column<T>): Column<NonNullable<T>> {
  return { ...column, required: true } as Column<NonNullable<T>>;
}

/** Required, but no figure depends on it. */
export function descriptive<T>(column: Column<T>): Column<NonNullable<T>> {
  return { ...required(column), descriptive: true };
}

function optional<T>(header: string, look: TextLook, accepts: CellKind, absent: T): Column<T> {
  const { note, width = 16, printed = null } = look;
  return { header, note, width, accepts, required: false, descriptive: false, printed, absent, unreadable: null };
}
