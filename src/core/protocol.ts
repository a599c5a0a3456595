import type { Severity } from './workbook/problem';

/** What the Sheet's side and the sidebar tell each other: plain values only, since a Date in a payload is lost on the way. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  /** `refused`: something must be mended first. `busy`: somebody else is at it. `denied`: Google withheld a permission. */
  readonly kind: 'refused' | 'busy' | 'denied' | 'failed';
  readonly message: string;
  /** Further lines, such as each mistake of a template. */
  readonly details: readonly string[];
}

/** The sidebar's pages, each of which a menu item opens. */
export const PAGES = ['home', 'report', 'problems', 'templates', 'sharing', 'export', 'set-up', 'help'] as const;

export type Page = (typeof PAGES)[number];

export interface PanelProblem {
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

export interface Headline {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  /** Late and overdue above 0 stand out. */
  readonly alarming: boolean;
}

export interface PastReport {
  readonly run: string;
  readonly at: string;
  readonly officer: string;
  readonly period: string;
  readonly result: string;
  readonly url: string;
}

export interface PanelState {
  readonly version: string;
  /** `new`: tabs are missing, set-up comes first. */
  readonly sheet: 'new' | 'ready';
  readonly period: { readonly name: string; readonly from: string; readonly to: string } | null;
  readonly headlines: readonly Headline[];
  readonly problems: readonly PanelProblem[];
  /** How many there are; `problems` may hold only the first of them, errors before warnings. */
  readonly problemCount: number;
  readonly errorCount: number;
  readonly reports: readonly PastReport[];
  readonly hasSample: boolean;
  readonly hasLiveTable: boolean;
}

export interface Begun {
  readonly run: string;
  readonly officer: string;
}

export interface Made {
  readonly name: string;
  readonly url: string;
  readonly errors: number;
  readonly warnings: number;
}

export interface Finished {
  /** Accounts of colleagues who can now open the document. */
  readonly openedTo: readonly string[];
}

export interface SharedWith {
  readonly permission: string;
  readonly who: string;
  readonly role: 'reader' | 'commenter' | 'writer' | 'owner';
  /** Comes from the folder and cannot be taken back on the document alone. */
  readonly inherited: boolean;
}

export interface SharingState {
  readonly report: PastReport | null;
  /** Whether the officer who asks made the report: nobody else can share it. */
  readonly isOwn: boolean;
  readonly suggested: readonly string[];
  readonly access: readonly SharedWith[];
  readonly errors: readonly string[];
}

export interface ShareOrder {
  readonly run: string;
  readonly accounts: readonly string[];
  readonly role: 'reader' | 'commenter';
  readonly message: string;
  /** Why it is shared although errors stand; empty when none stands. */
  readonly reason: string;
}

export interface TemplateState {
  /** Null: the built-in one. */
  readonly current: { readonly name: string; readonly origin: string } | null;
  readonly previous: { readonly name: string; readonly origin: string } | null;
  readonly damaged: readonly string[];
  /** The Google Doc in which this officer is editing the template, if one is open. */
  readonly draftUrl: string;
}

export interface TagHelp {
  readonly tag: string;
  readonly meaning: string;
}

export interface HelpState {
  readonly version: string;
  readonly scriptId: string;
}

export interface WordFile {
  readonly name: string;
  readonly base64: string;
}

/** The functions of the Sheet's side that the sidebar may call. */
export interface Server {
  panelState(): Answer<PanelState>;
  setUpSheet(withSample: boolean): Answer<PanelState>;
  removeSample(): Answer<PanelState>;
  addLiveTable(): Answer<PanelState>;
  recalculate(): Answer<PanelState>;
  beginReport(): Answer<Begun>;
  makeReport(run: string): Answer<Made>;
  finishReport(run: string): Answer<Finished>;
  jumpTo(sheet: string, row: number, column: string): Answer<null>;
  sharingState(): Answer<SharingState>;
  shareReport(order: ShareOrder): Answer<SharingState>;
  revokeAccess(run: string, permission: string): Answer<SharingState>;
  templateState(): Answer<TemplateState>;
  editTemplate(): Answer<TemplateState>;
  useTemplateFile(name: string, base64: string): Answer<TemplateState>;
  useEditedTemplate(): Answer<TemplateState>;
  restoreTemplate(version: 'built-in' | 'previous'): Answer<TemplateState>;
  tagHelp(): Answer<readonly TagHelp[]>;
  reportFile(): Answer<WordFile>;
  helpState(): Answer<HelpState>;
}
