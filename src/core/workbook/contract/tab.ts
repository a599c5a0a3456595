import type { Columns, Values } from './column';

/** A tab of the workbook contract. Names and header texts are what other tools rely on: add, never rename. */
export interface Tab<C extends Columns = Columns, N extends string = string> {
  readonly name: N;
  /** Without a tab of this kind there is no report worth the name; other tabs read as empty when they are missing. */
  readonly required: boolean;
  /** Explains the tab to an officer. */
  readonly note: string;
  readonly columns: C;
}

/** What a row of the tab is read into, with its place in the sheet. */
export type RowOf<T extends Tab> = Values<T['columns']> & { readonly row: number };

export function tab<N extends string, C extends Columns>(
  name: N,
  note: string,
  columns: C,
  kind?: 'required',
): Tab<C, N> {
  return { name, note, columns, required: kind === 'required' };
}
