import type { Area } from '../spreadsheet/area';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Done {
  readonly kind: 'done';
  /** Where something was written. */
  readonly area: Area | null;
  /** Cells that now hold what their rule only warns of, or what was pasted past a rule. */
  readonly marked: readonly CellPlace[];
}

/** A protection only warns: the same edit with `confirmed` is carried out. */
export interface Asks {
  readonly kind: 'asks';
  readonly question: string;
}

export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

export type Outcome = Done | Asks | Refused;

export interface Confirmation {
  /** Whether the person has answered yes to the warning of a protection. */
  readonly confirmed?: boolean;
}

export function done(area: Area | null = null, marked: readonly CellPlace[] = []): Done {
  return { kind: 'done', area, marked };
}

export function refused(message: string): Refused {
  return { kind: 'refused', message };
}
