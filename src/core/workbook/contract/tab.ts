import type { Columns, Values } from './column';

/** A tab of the workbook contract. Other tools rely on tab names and headers: add new ones, never rename. */
export interface Tab<C extends Columns = Columns, N extends string = string> {
  readonly name: N;
  /** A report cannot be made without this tab; other tabs count as empty when they are missing. */
  readonly required: boolean;
  /** Explains the tab to an officer. */
  readonly note: string;
  readonly columns: C;
}

/** The record read from a row of the tab, with its row number in the sheet. */
export type RowOf<T extends Tab> = Values<T['columns']> & { readonly row: number };

export function tab<N extends string, C extends Columns>(
  name: N,
  note: string,
  columns: C,
  kind?: 'required',
): Tab<C, N> {
  return { name, note, columns, required: kind === 'required' };
}
