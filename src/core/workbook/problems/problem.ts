import type { Day } from '../../calendar/day';
import type { DayRange } from '../../calendar/period';
import type { CellKind } from '../contract/column';
import type { DefinitionDetail } from './definition-detail';
import type { FormDetail } from './form-detail';
import type { FrozenChanges } from './frozen-changes';

/** Where an officer has to look; parts are null when the problem concerns a whole row, tab or workbook. */
export interface Place {
  readonly sheet: string | null;
  /** The row number that the sheet shows. */
  readonly row: number | null;
  readonly column: string | null;
}

export type Severity = 'error' | 'warning';

/** What a setting without a default is needed for. */
export type NeededFor = 'period' | 'own-documents';

/** What is left out because of an unknown section. */
export type LeftOut = 'paragraph' | 'assignment';

/** A section that the outline in force lacks and a set of the product has. */
export interface SectionElsewhere {
  readonly section: string;
  /** The names of those sets. */
  readonly sets: readonly string[];
  /** The section of the outline in force in which the content belongs; null when there is none or it is not known. */
  readonly movedTo: string | null;
}

/** Where odd characters were found: in the tab's name, its headers, codes, names of settings or accepted values. */
export type OddKind = 'tab' | 'header' | 'code' | 'setting' | 'value';

/** Characters that officers cannot see or mistake for others; the cells were read as the text that they show. */
export interface OddCells {
  readonly counts: readonly (readonly [kind: OddKind, count: number])[];
  /** The first of these cells. */
  readonly shown: readonly { readonly row: number | null; readonly readAs: string }[];
}

/** A problem as plain data; `problem-wording.ts` puts it into Vietnamese. */
export type ProblemDetail =
  | { readonly code: 'tab-missing' }
  | { readonly code: 'tab-repeated' }
  | { readonly code: 'column-missing' }
  | { readonly code: 'column-repeated' }
  /** `isMerged`: it is covered by a merged cell, whose value stands in a row above. */
  | { readonly code: 'cell-empty'; readonly isMerged?: true }
  | {
      readonly code: 'cell-unreadable';
      readonly found: string;
      readonly accepts: CellKind;
      readonly rowLeftOut: boolean;
      /** In place of a blank, when the column says what an unreadable cell counts as. */
      readonly consequence?: string;
    }
  | { readonly code: 'code-in-scientific-notation'; readonly found: string; readonly rowLeftOut: boolean }
  | ({ readonly code: 'odd-characters' } & OddCells)
  | { readonly code: 'row-repeated'; readonly key: string; readonly firstRow: number }
  | { readonly code: 'dossier-returned-without-day'; readonly status: string }
  | { readonly code: 'dossier-returned-in-other-status'; readonly status: string; readonly cancelled: boolean }
  | { readonly code: 'dossier-returned-before-received'; readonly receivedOn: Day; readonly returnedOn: Day }
  | { readonly code: 'dossier-due-before-received'; readonly receivedOn: Day; readonly dueOn: Day }
  | { readonly code: 'dossier-apology-before-received'; readonly receivedOn: Day; readonly apologisedOn: Day }
  /** `count`: the late and overdue dossiers that have it. */
  | { readonly code: 'delay-cause-withheld'; readonly count: number }
  | { readonly code: 'dossier-procedure-unknown'; readonly procedureCode: string }
  | { readonly code: 'procedure-change-undated'; readonly abolished: boolean }
  /** `rows`: the first of them. */
  | { readonly code: 'procedure-of-district'; readonly count: number; readonly rows: readonly number[] }
  | { readonly code: 'document-symbol-disagrees'; readonly number: string; readonly symbol: string }
  | {
      readonly code: 'section-unknown';
      readonly found: string;
      readonly elsewhere: readonly SectionElsewhere[];
      readonly leftOut: LeftOut | null;
    }
  /** The sections of a row, none of which is asked for in this kind of period. */
  | { readonly code: 'section-not-asked'; readonly sections: readonly string[] }
  | { readonly code: 'coming-task-unprinted' }
  | { readonly code: 'heading-tag-unknown'; readonly tag: string }
  | { readonly code: 'heading-tag-broken'; readonly found: string }
  | { readonly code: 'outline-set-outdated' }
  /** The tab `Đề cương` holds another set than the settings name. */
  | { readonly code: 'outline-set-differs'; readonly setting: string; readonly tab: string }
  /** The office's own list under the name of a tab, which lacks the headers by which the tab is known. */
  | { readonly code: 'tab-other'; readonly headers: readonly string[] }
  | { readonly code: 'outline-code-malformed'; readonly found: string }
  | { readonly code: 'outline-parent-missing'; readonly section: string; readonly parent: string }
  | {
      readonly code: 'outline-out-of-place';
      readonly section: string;
      readonly parent: string;
      /** Below which section it stands; empty when none is above it. */
      readonly under: string;
    }
  /** `known`: what may be chosen. */
  | { readonly code: 'choice-unknown'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'estimate-parent-unknown'; readonly parent: string }
  | { readonly code: 'ledger-project-unknown'; readonly projectCode: string }
  | { readonly code: 'narrative-tag-unknown'; readonly tag: string }
  | { readonly code: 'narrative-tag-broken'; readonly found: string }
  | { readonly code: 'narrative-figure-missing'; readonly tags: readonly string[] }
  | { readonly code: 'narrative-for-other-period'; readonly writtenFor: string; readonly period: string }
  | { readonly code: 'indicator-unknown'; readonly found: string }
  | { readonly code: 'setting-unknown'; readonly found: string; readonly nearest: string | null }
  | {
      readonly code: 'setting-unreadable';
      readonly setting: string;
      readonly found: string;
      readonly accepts: CellKind;
      /** What cannot be done without it; null when its default serves. */
      readonly neededFor: NeededFor | null;
    }
  | { readonly code: 'setting-missing'; readonly setting: string; readonly neededFor: NeededFor }
  | {
      readonly code: 'period-number-out-of-range';
      readonly setting: string;
      readonly found: number;
      readonly most: number;
    }
  | { readonly code: 'period-reversed'; readonly period: DayRange }
  | { readonly code: 'period-off-rule'; readonly setting: string; readonly found: Day; readonly rule: Day }
  | { readonly code: 'days-off-unconfirmed'; readonly year: number }
  | { readonly code: 'template-damaged'; readonly name: string }
  | { readonly code: 'annex-unknown'; readonly found: string }
  /** A body of the office's unit issued documents, and the settings do not name it. */
  | { readonly code: 'own-issuer-unlisted'; readonly issuer: string; readonly count: number }
  | { readonly code: 'frozen-changed'; readonly period: string; readonly changes: FrozenChanges }
  | { readonly code: 'frozen-damaged'; readonly period: string }
  | { readonly code: 'frozen-figures-damaged'; readonly period: string }
  | DefinitionDetail
  | FormDetail;

export type Problem = { readonly severity: Severity } & Place & ProblemDetail;

export type ProblemCode = Problem['code'];

/** A value, read as far as possible, and the problems met on the way. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export function errorAt(place: Place, detail: ProblemDetail): Problem {
  return { severity: 'error', ...place, ...detail };
}

export function warningAt(place: Place, detail: ProblemDetail): Problem {
  return { severity: 'warning', ...place, ...detail };
}
