import type { Day } from '../calendar/day';
import type { FrozenSpan } from '../frozen/frozen-days';
import type { Outline } from '../outline/outline';
import type { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import type { DOSSIERS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import type { Settings } from '../workbook/contract/settings';
import type { RowOf } from '../workbook/contract/tab';
/** A new row of `Hồ sơ`, the result of one, a row of `Văn bản` (issued or planned), or a row of `Thu chi`. */
export type EntryKind = 'dossier' | 'result' | 'issued' | 'planned' | 'ledger';

/** Typed texts by field of the contract; a missing or empty field stays blank in the Sheet. */
export type EntryValues = Readonly<Record<string, string>>;

export interface EntryOrder {
  /** Created by the page, a new one for each row, so that a repeated order never writes a second row. */
  readonly token: string;
  readonly kind: EntryKind;
  readonly values: EntryValues;
}

/** Why a row is not written, and the field where it can be corrected. */
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
  /** The content of the row as shown in the Sheet, without blank cells. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
  readonly warnings: readonly string[];
}

export interface Undone {
  readonly sheet: string;
  readonly row: number;
}

/** All data that the page needs for its forms, sent once. Days are numbers, as in the core. */
export interface EntryForms {
  readonly today: Day;
  readonly agency: string;
  readonly ownIssuers: readonly string[];
  readonly outline: Outline;
  readonly agencySymbol: string;
  readonly documentSeries: Settings['documentSeries'];
  readonly usesRescheduledDay: boolean;
  readonly daysOff: PlainDaysOff;
  /** Most used first. */
  readonly procedures: readonly UsedProcedure[];
  /** The ward's documents that have a number and a day. */
  readonly documents: readonly NumberedDocument[];
  readonly items: readonly Pick<RowOf<typeof LEDGER_TAB>, 'kind' | 'item'>[];
  readonly projects: readonly { readonly code: string; readonly name: string }[];
  /** The periods that are frozen now. */
  readonly frozen: readonly FrozenSpan[];
}

/** `DaysOff` with arrays instead of sets, which cannot be sent to the page. */
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
  readonly issuer: string;
}

export interface FoundDossiers {
  readonly count: number;
  /** May be only the first of them. */
  readonly dossiers: readonly FoundDossier[];
}

export interface FoundDossier {
  /** Without the officers' remarks. */
  readonly typed: RowOf<typeof DOSSIERS_TAB>;
  readonly procedureName: string;
  /** Null when the row has an error that excludes it from the report. */
  readonly dueOn: Day | null;
}
