/** Where a text stands that is no part of the body. */
export type AsidePart = 'header' | 'footer' | 'footnote' | 'endnote' | 'comment';

/** One paragraph, or one row of a table, of a file, as it is written there. */
export interface FileLine {
  /** From 1, empty ones included. Of a note or comment: the paragraph that it is attached to. */
  readonly paragraph: number;
  readonly text: string;
  /** Null for a paragraph. Cells that run over several columns are followed by empty ones. */
  readonly cells: readonly string[] | null;
  /** The table in the file, from 1; null for a paragraph, and for rows that only tabs divide. */
  readonly table: number | null;
  /** Null for the body. */
  readonly part: AsidePart | null;
}
