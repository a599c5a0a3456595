import type { Area } from '../../spreadsheet/area';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { Template } from '../compiled/template';

/** No pass. */
export const NEVER = -1;

/** Cells that formulas read; all formulas that read the same ones share it. */
export interface Precedent {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly readers: Set<FormulaCell>;
  /** The last pass in which all readers were marked. */
  pass: number;
}

/** A formula in its cell. */
export interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly template: Template;
  precedents: readonly Precedent[];
  /** Whether its result is out of date. */
  isDirty: boolean;
  /** The cells that its result fills; null before it was computed. */
  filled: Area | null;
  /** The cells that its result would fill if they were free. */
  wanted: Area | null;
}

export function isPrecedent(vertex: FormulaCell | Precedent): vertex is Precedent {
  return 'readers' in vertex;
}

export function ownArea({ row, column }: FormulaCell): Area {
  return { row, column, rows: 1, columns: 1 };
}
