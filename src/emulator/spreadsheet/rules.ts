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
  /**
   * Who may edit besides the owner; absent for everybody who may edit the Sheet, as Google's reference says of a new
   * protection: https://developers.google.com/apps-script/reference/spreadsheet/protection.
   */
  readonly editors?: readonly string[];
}

/** The one filter of a sheet, which everybody sees. */
export interface BasicFilter {
  /** Its first row holds the headings. */
  readonly area: Area;
  /** By column, the texts whose rows are hidden. */
  readonly hidden: ReadonlyMap<number, ReadonlySet<string>>;
}
