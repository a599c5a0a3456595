import { getCellAddress } from 'write-excel-file/utility';
import type { Table } from '../../core/workbook/contract/cell';
import type { Look } from './column-look';
import type { DropDown } from './drop-downs';

/** A worksheet as it is to be written. Rows and columns count from 0. */
export interface SheetPlan {
  readonly name: string;
  readonly isHidden: boolean;
  /** As `FFC00000`. */
  readonly tabColour: string | null;
  readonly headerRow: number;
  readonly columns: readonly { readonly width: number; readonly look: Look }[];
  readonly rows: Table['rows'];
  /** Cells that look different from the rest of their column: headers and values of settings. */
  readonly looks: readonly { readonly row: number; readonly column: number; readonly look: Look }[];
  /** In points, for rows that are not of the usual height. */
  readonly heights: ReadonlyMap<number, number>;
  readonly notes: readonly Note[];
  readonly dropDowns: readonly DropDown[];
  readonly hasFilter: boolean;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type CellPlace = readonly [row: number, column: number];

/** Such as `D2:D6045`, or `B2` for one cell; rows and columns count from 0. */
export function rangeText(first: CellPlace, last?: CellPlace): string {
  return last ? `${getCellAddress(...first)}:${getCellAddress(...last)}` : getCellAddress(...first);
}

/** The sheet on which the workbook opens: never a hidden one. The tab of lists is always shown. */
export function firstShown(plans: readonly SheetPlan[]): number {
  return plans.findIndex(({ isHidden }) => !isHidden);
}
