import type { Area } from './area';
import type { Criteria } from './enums';

/** A range named in a rule: its sheet, its cells. */
export class Place {
  constructor(
    readonly sheetId: number,
    readonly area: Area,
  ) {}
}

export interface ValidationRule {
  readonly criteria: Criteria;
  /** Ranges as Places. */
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
