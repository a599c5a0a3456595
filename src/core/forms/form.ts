import type { Annex } from '../workbook/contract/settings';

/** The annexes that can also become one tab of the Sheet and one sheet of an .xlsx file each. */
export type FormName = Exclude<Annex, 'sources' | 'statisticForms'>;

/** Forms of statistics are named by what the column `Biểu` says. */
export type FormId = FormName | `statistics:${string}`;

export type Alignment = 'left' | 'center' | 'right';

/** A numeric cell with its number format, which is written the same way for Sheets and Excel. */
export interface FormNumber {
  readonly number: number;
  readonly format: string;
}

export type FormCell = string | FormNumber;

export interface FormColumn {
  /** Left out when the form has `headerRows`. */
  readonly header?: string;
  /** In millimetres. */
  readonly width: number;
  readonly alignment?: Alignment;
}

/** A cell of a header with merged cells; columns count from 1. */
export interface HeaderCell {
  readonly text: string;
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
}

export interface FormLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly FormColumn[];
  /** Used instead of one row with the headers of the columns. */
  readonly headerRows?: readonly (readonly HeaderCell[])[];
}

/** A line of text above or below the table, as wide as the table. */
export interface FormLine {
  readonly text: string;
  readonly alignment: Alignment;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Printed beside it in the right half of the table; the line itself then fills the left half. */
  readonly beside?: Omit<FormLine, 'beside'>;
}

export interface FormRow {
  /** When there are fewer cells than columns, the last cell spans the rest. */
  readonly cells: readonly FormCell[];
  /** For groups and totals. */
  readonly bold?: boolean;
}

/** An annex independent of its medium; the writers for Sheets and .xlsx turn it into cells. */
export interface Form<Name extends FormId = FormId> {
  readonly name: Name;
  /** The name of its tab in the Sheet and of its sheet in the .xlsx file. */
  readonly tab: string;
  readonly layout: FormLayout;
  readonly above: readonly FormLine[];
  readonly rows: readonly FormRow[];
  readonly below: readonly FormLine[];
}
