import type { Area } from './area';
import type { Criteria } from './enums';

/** A range that a rule or a name refers to. */
export class Place {
  constructor(
    readonly sheetId: number,
    readonly area: Area,
  ) {}
}

export interface ValidationRule {
  readonly criteria: Criteria;
  /** The criteria's arguments; a range is a `Place`. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRule {
  readonly formula: string;
  readonly areas: readonly Area[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

export interface ProtectionRecord {
  readonly id: number;
  /** Null for the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
}
