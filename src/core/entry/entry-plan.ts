import type { Day } from '../calendar/day';
import type { Table } from '../workbook/contract/cell';
import type { Block } from '../workbook/contract/row-blocks';
import type { EntryObjection } from './entry-types';
import type { Remembered } from './remembered';
import type { RowCells, SheetRows } from './sheet-rows';

/** What to do with an entry; `cells` are those of its row once that is done. */
export type EntryPlan =
  | { readonly kind: 'refused'; readonly objections: readonly EntryObjection[] }
  /** The same order was written before: its answer was lost on the way. */
  | { readonly kind: 'written'; readonly row: number; readonly cells: RowCells }
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly cells: RowCells;
      readonly blocks: readonly Block[];
      readonly remembered: Remembered;
      readonly warnings: readonly string[];
    };

/** What is known beside the tables. */
export interface Known {
  readonly today: Day;
  readonly remembered: readonly Remembered[];
}

/** What an entry is planned by. */
export interface Desk extends Known {
  readonly tables: readonly Table[];
  readonly rows: SheetRows;
  /** An earlier try of the same order that did not come to its end. */
  readonly begun: Remembered | null;
  /** Tells the same order again. */
  readonly asked: string;
}
