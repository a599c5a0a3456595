import type { Annex } from '../workbook/contract/settings';

/** The annexes that are also made as tabs of the Sheet and as sheets of an .xlsx file. */
export type FormName = Exclude<Annex, 'sources'>;

export type Alignment = 'left' | 'center' | 'right';

/** A number in a cell is a number, shown by a format as Sheets and Excel both write formats. */
export interface FormNumber {
  readonly number: number;
  readonly format: string;
}

export type FormCell = string | FormNumber;

export interface FormColumn {
  /** Left out where the form has header rows of its own. */
  readonly header?: string;
  /** Millimetres. */
  readonly width: number;
  readonly alignment?: Alignment;
}

/** A cell of header rows that are merged; columns count from 1, as Biểu II.06a counts them. */
export interface HeaderCell {
  readonly text: string;
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
}

export interface FormLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly FormColumn[];
  /** In place of one row with the columns' names. */
  readonly headerRows?: readonly (readonly HeaderCell[])[];
}

/** A line over or under the table, as wide as the table. */
export interface FormLine {
  readonly text: string;
  readonly alignment: Alignment;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export interface FormRow {
  /** Where they are fewer than the columns, the last one spans the rest. */
  readonly cells: readonly FormCell[];
  /** Of groups and sums. */
  readonly bold?: boolean;
}

/** An annex before it has a form of its own: each writer makes of it what its medium can. */
export interface Form {
  readonly name: FormName;
  /** Of its tab and of its sheet in a file. */
  readonly tab: string;
  readonly layout: FormLayout;
  readonly above: readonly FormLine[];
  readonly rows: readonly FormRow[];
  readonly below: readonly FormLine[];
}
