import type { Attributes } from '../package/xml-elements';

/** A cell that is written; it may take the place of one that is there. */
export interface WrittenCell {
  readonly column: number;
  /** Whether a cell that is there stays as it is: only the look of an empty cell would be written. */
  readonly isLook: boolean;
  /** @param style That of the cell that is there; null when there is none. */
  readonly markup: (style: number | null) => string;
  /** A cell that is there gets this style and keeps all else. */
  readonly restyled?: number | null;
}

/** What is written into the rows of a sheet. Rows and columns count from 0. */
export interface RowWriter {
  /** The rows that change. */
  readonly rows: Iterable<number>;
  /**
   * The cells to be written into a row, from left to right.
   *
   * @param attributes Those of the row that is there.
   */
  of(row: number, there: { readonly prefix: string; readonly attributes: Attributes }): readonly WrittenCell[];
  /** The tag of a row that changes, as it is to be written. */
  rowTag(row: number, tag: string): string;
  /** Whether the stored result of this cell is no longer to be trusted. */
  isStale(row: number, column: number): boolean;
  /** Is told of each element `col`, of each row and of each cell, before it is written. */
  seeColumns(attributes: Attributes): void;
  seeRow(row: number, attributes: Attributes): void;
  seeCell(row: number, column: number, attributes: Attributes): void;
}
