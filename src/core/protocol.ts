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
export const PAGES = [
  'home',
  'report',
  'problems',
  'figures',
  'freeze',
  'check-file',
  'templates',
  'sharing',
  'export',
  'set-up',
  'help',
] as const;

export type Page = (typeof PAGES)[number];

export interface PanelPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** Of a report that was checked from a file. */
  readonly paragraph: number | null;
  /** Quotes what stands there. */
  readonly text: string;
}

export interface PanelProblem {
  /** Tells the same fact again; see `factKey`. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly PanelPlace[];
  /** Null while nobody accepted it. */
  readonly accepted: Acceptance | null;
}

export interface Acceptance {
  readonly reason: string;
  readonly officer: string;
  readonly at: string;
}

export interface Headline {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  /** Late and overdue above 0 stand out. */
  readonly alarming: boolean;
  /** `tăng 12 hồ sơ so với kỳ trước`; empty where there is nothing to compare with. */
  readonly change: string;
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
  /** How many nobody accepted; `problems` may hold only the first of all: errors, then warnings, then what was accepted. */
  readonly problemCount: number;
  readonly errorCount: number;
  readonly acceptedCount: number;
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
  /** Personal data in the document: while one stands it is not shared, whatever the reason. */
  readonly personalData: readonly string[];
}

export interface ShareOrder {
  readonly run: string;
  readonly accounts: readonly string[];
  readonly role: 'reader' | 'commenter';
  readonly message: string;
  /** Why it is shared although errors stand; empty when none stands. Does not help against personal data. */
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

/** One indicator beside what it was before; texts are printed forms, empty where a figure is lacking. */
export interface FigureRow {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly text: string;
  readonly previous: string;
  readonly lastYear: string;
  readonly change: string;
  readonly changeOnLastYear: string;
}

/** The tab `Truy vết` was filled with the rows of an indicator. */
export interface Traced {
  readonly code: string;
  readonly label: string;
  readonly rows: number;
}

export interface CheckedFile {
  readonly name: string;
  readonly paragraphs: number;
  /** The file covers the period of this Sheet, so its figures and documents were compared with those here. */
  readonly comparedWithSheet: boolean;
  readonly problems: readonly PanelProblem[];
}

export interface FreezeState {
  /** The period of the settings; null while it is unknown. */
  readonly current: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    /** Already frozen and not opened again. */
    readonly frozen: boolean;
    /** Why it cannot be frozen yet: errors that nobody accepted. */
    readonly blocking: readonly string[];
  } | null;
  /** The newest first. */
  readonly periods: readonly FrozenRow[];
}

export interface FrozenRow {
  readonly freeze: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly officer: string;
  readonly url: string;
  readonly binds: boolean;
  /** Why it was opened again. */
  readonly reason: string;
  /** What was edited since; only of the period of the settings while it is frozen, else null. */
  readonly changes: FrozenChanges | null;
}

export interface FrozenChanges {
  /** How many rows changed; `rows` may hold only the first of them. */
  readonly rowCount: number;
  readonly rows: readonly {
    readonly sheet: string;
    /** Null when the row is gone. */
    readonly row: number | null;
    readonly key: string;
    readonly kind: 'changed' | 'added' | 'removed';
    readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  }[];
  readonly figures: readonly {
    readonly code: string;
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
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
  acceptProblem(key: string, reason: string): Answer<PanelState>;
  withdrawAcceptance(key: string): Answer<PanelState>;
  /** Every indicator beside the period before and the same period of last year. */
  figureRows(): Answer<readonly FigureRow[]>;
  traceIndicator(code: string): Answer<Traced>;
  /** A report that this product did not make, .docx or .txt. */
  checkReportFile(name: string, base64: string): Answer<CheckedFile>;
  freezeState(): Answer<FreezeState>;
  freezePeriod(): Answer<FreezeState>;
  openFrozenPeriod(freeze: string, reason: string): Answer<FreezeState>;
  /** The report as it was when the period was frozen. */
  frozenFile(freeze: string): Answer<WordFile>;
}
