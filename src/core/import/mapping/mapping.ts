import type { UnitLine } from '../values/money-unit';
import type { DayOrder } from './day-order';
import type { Span } from './found-table';

/**
 * How one kind of export is read: proposed by the product, corrected by an officer, and remembered. A plain value, so
 * that sidebar and server can exchange it.
 */
export interface Mapping {
  /** The workbook's tab to import into. */
  readonly tab: string;
  /** Name of the export's sheet. */
  readonly sheet: string;
  /** Rows of the header, 1-based, both included. */
  readonly headerRows: Span;
  /** Rows of the table, with titles above the header; a sheet may hold several tables. */
  readonly span: Span;
  readonly columns: readonly MappedColumn[];
  /** What a line beside the header says of the unit of its amounts. */
  readonly unitLine?: UnitLine;
  /** Taken from an officer's earlier decision, not guessed. */
  readonly remembered: boolean;
}

export interface MappedColumn {
  readonly header: string;
  /** Position of the cell in a row, from 0. */
  readonly index: number;
  /** Header of the tab's column; null when left out. */
  readonly target: string | null;
  /** Holds personal data: left out unless an officer insists. */
  readonly personal: boolean;
  /** A few different values; none for a personal column. */
  readonly samples: readonly string[];
  /** Unknown words of a column of choices. */
  readonly words: readonly UnknownWord[];
  /** How its days are to be read, as an officer said of this file; never remembered for the next one. */
  readonly dayOrder?: DayOrder;
}

export interface UnknownWord {
  readonly found: string;
  readonly rows: number;
  /** The value that the officer chose for it; null: the word is kept and the row will be refused with a reason. */
  readonly accepted: string | null;
}
