import type { Setting } from '../../spreadsheet/typed-input';
import type { Operand, Range, Scalar } from '../values/values';
import type { Relative } from './relative';

/** Where a formula stands and what it may ask for. */
export interface Context {
  readonly setting: Setting;
  readonly row: number;
  readonly column: number;
  /** Whether ranges are taken cell by cell, as within ARRAYFORMULA, and not cut down to the formula's own row. */
  readonly isArray: boolean;
  /** Today's serial number, with the time of day. */
  readonly now: () => number;
  readonly range: (reference: Relative) => Range;
  readonly named: (name: string) => Range;
  /** Calls one of the script's own functions; null when there is none of that name. */
  readonly script: (name: string) => ((args: readonly Operand[]) => Operand) | null;
}

/** A part of a formula, ready to be computed. */
export type Part = (context: Context) => Operand;

export type OnScalars = (args: readonly Scalar[], context: Context) => Scalar;
export type OnOperands = (args: readonly Operand[], context: Context) => Operand;
export type OnParts = (args: readonly Part[], context: Context) => Operand;

interface Counts {
  readonly least: number;
  readonly most: number;
}

/** Of single values; an error among them is the result, unless the function is asked about errors. */
export interface OfScalars extends Counts {
  readonly kind: 'scalars';
  readonly compute: OnScalars;
  readonly takesErrors?: boolean;
}

/** Of whole ranges and arrays. */
export interface OfOperands extends Counts {
  readonly kind: 'operands';
  readonly compute: OnOperands;
  /** Whether what it is given is computed cell by cell. */
  readonly isArray?: boolean;
  /** Whether the result may fill more cells than one. */
  readonly spills?: boolean;
}

/** Of the parts themselves, of which it computes those it needs. */
export interface OfParts extends Counts {
  readonly kind: 'parts';
  readonly compute: OnParts;
}

export type Definition = OfScalars | OfOperands | OfParts;
export type Definitions = Readonly<Record<string, Definition>>;

export function scalars(least: number, most: number, compute: OnScalars): OfScalars {
  return { kind: 'scalars', least, most, compute };
}

export function operands(least: number, most: number, compute: OnOperands): OfOperands {
  return { kind: 'operands', least, most, compute };
}

/** Of ranges that are computed cell by cell, and whose result fills cells. */
export function arrays(least: number, most: number, compute: OnOperands): OfOperands {
  return { kind: 'operands', least, most, compute, isArray: true, spills: true };
}

export function parts(least: number, most: number, compute: OnParts): OfParts {
  return { kind: 'parts', least, most, compute };
}
