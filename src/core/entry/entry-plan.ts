import type { Day } from '../calendar/day';
import type { Table } from '../workbook/contract/cell';
import type { Block } from '../workbook/contract/row-blocks';
import type { EntryObjection } from './entry-types';
import type { Remembered } from './remembered';
import type { RowCells, SheetRows } from './sheet-rows';

/** What to do with an entry; `cells` is the content of its row afterwards. */
export type EntryPlan =
  | { readonly kind: 'refused'; readonly objections: readonly EntryObjection[] }
  /** The same order was already written, but its answer did not reach the page. */
  | { readonly kind: 'written'; readonly row: number; readonly cells: RowCells }
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly cells: RowCells;
      readonly blocks: readonly Block[];
      readonly remembered: Remembered;
      readonly warnings: readonly string[];
    };

/** What planning needs besides the tables. */
export interface Known {
  readonly today: Day;
  readonly remembered: readonly Remembered[];
}

export interface Desk extends Known {
  readonly tables: readonly Table[];
  readonly rows: SheetRows;
  /** An earlier, interrupted try of the same order. */
  readonly begun: Remembered | null;
  /** Digest that identifies the same order. */
  readonly asked: string;
}
