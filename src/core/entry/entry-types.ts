import type { Day } from '../calendar/day';
import type { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import type { DOSSIERS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import type { Settings } from '../workbook/contract/settings';
import type { RowOf } from '../workbook/contract/tab';
/** What is entered: a new row of `Hồ sơ`, the result of one, a row of `Văn bản` (issued or planned), one of `Thu chi`. */
export type EntryKind = 'dossier' | 'result' | 'issued' | 'planned' | 'ledger';

/** What was typed, by field of the contract; a field that is not there or empty stays blank in the Sheet. */
export type EntryValues = Readonly<Record<string, string>>;

export interface EntryOrder {
  /** Made by the page, a new one for each row: the same token never writes a second row. */
  readonly token: string;
  readonly kind: EntryKind;
  readonly values: EntryValues;
}

/** What stands in the way, at the field where it can be mended. */
export interface EntryObjection {
  readonly field: string;
  readonly text: string;
}

export type EntryOutcome =
  | { readonly kind: 'saved'; readonly saved: SavedEntry }
  | { readonly kind: 'refused'; readonly objections: readonly EntryObjection[] };

export interface SavedEntry {
  readonly sheet: string;
  readonly row: number;
  /** What the row now holds, as printed, without its blank cells. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
  readonly warnings: readonly string[];
}

export interface Undone {
  readonly sheet: string;
  readonly row: number;
}

/** All that the page needs to help with typing, handed over once. Days are numbers, as in the core. */
export interface EntryForms {
  readonly today: Day;
  readonly agency: string;
  readonly agencySymbol: string;
  readonly documentSeries: Settings['documentSeries'];
  readonly usesRescheduledDay: boolean;
  readonly daysOff: PlainDaysOff;
  /** The most used first. */
  readonly procedures: readonly UsedProcedure[];
  /** Those of the ward that have a number and a day. */
  readonly documents: readonly NumberedDocument[];
  readonly items: readonly Pick<RowOf<typeof LEDGER_TAB>, 'kind' | 'item'>[];
  readonly projects: readonly { readonly code: string; readonly name: string }[];
}

/** `DaysOff` without its sets, which are lost on the way. */
export interface PlainDaysOff {
  readonly closedOn: readonly Day[];
  readonly workedOn: readonly Day[];
  readonly confirmedYears: readonly number[];
  readonly saturdaysAreWorked: boolean;
}

export type UsedProcedure = RowOf<typeof PROCEDURES_TAB> & { readonly dossiers: number };

export interface NumberedDocument {
  readonly row: number;
  readonly number: number;
  readonly type: string;
  readonly day: Day;
  readonly symbol: string;
}

export interface FoundDossiers {
  readonly count: number;
  /** May hold only the first of them. */
  readonly dossiers: readonly FoundDossier[];
}

export interface FoundDossier {
  /** Without what officers remarked. */
  readonly typed: RowOf<typeof DOSSIERS_TAB>;
  readonly procedureName: string;
  /** Null while the row has an error for which it is not counted. */
  readonly dueOn: Day | null;
}
