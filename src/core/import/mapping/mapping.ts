/**
 * How one kind of export is read: what was proposed, corrected by an officer, and remembered. A plain value, so that it
 * crosses from the sidebar and back as it is.
 */
export interface Mapping {
  /** The tab of the workbook that the rows are for. */
  readonly tab: string;
  /** The sheet of the export. */
  readonly sheet: string;
  /** Rows of the header, 1-based, both included. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly MappedColumn[];
  /** Read as an officer once said, not as guessed. */
  readonly remembered: boolean;
}

export interface MappedColumn {
  readonly header: string;
  /** Of the cells in a row, from 0. */
  readonly index: number;
  /** Header of the tab's column; null: left out. */
  readonly target: string | null;
  /** Tells who somebody is: left out unless an officer insists. */
  readonly personal: boolean;
  /** A few different values; of a personal column none. */
  readonly samples: readonly string[];
  /** Words of a column of choices that are on no list. */
  readonly words: readonly UnknownWord[];
}

export interface UnknownWord {
  readonly found: string;
  readonly rows: number;
  /** What the officer says it means; null: it goes on as it is and will be refused with its reason. */
  readonly accepted: string | null;
}
