import type { Answer } from './answer';

/** A section of the report as officers call it. */
export interface SectionName {
  readonly code: string;
  readonly heading: string;
}

/** One row of the tab `Phân công`. */
export interface AssignedWork {
  readonly row: number;
  readonly sections: readonly SectionName[];
  readonly officer: string;
  /** `2023-06-12`, for a date field; empty when there is none. */
  readonly dueIso: string;
  /** `12/6/2023`. */
  readonly dueOn: string;
  /** 0 when it is done or not yet due. */
  readonly daysLate: number;
  readonly done: boolean;
  readonly doneOn: string;
}

export interface AssignmentsState {
  /** Null while the settings do not tell the period. */
  readonly period: string | null;
  /** The latest first, then by the day due, what is done last. */
  readonly work: readonly AssignedWork[];
  readonly unassigned: readonly SectionName[];
  /** Who may be meant: the Sheet's editors and whoever the tab already names. */
  readonly officers: readonly string[];
  /** Rows of the tab that cannot be read, in words. */
  readonly problems: readonly string[];
}

/** What tells an assignment again after rows have moved. */
export type AssignmentSeen = Pick<AssignedWork, 'row' | 'officer'> & { readonly codes: readonly string[] };

export interface AssignmentOrder {
  /** Null for a new assignment. */
  readonly before: AssignmentSeen | null;
  readonly codes: readonly string[];
  readonly officer: string;
  /** ISO; empty for none. */
  readonly dueIso: string;
}

export interface WrittenParagraph {
  readonly row: number;
  readonly text: string;
  readonly author: string;
  readonly writtenFor: string;
}

export interface SectionText extends SectionName {
  readonly period: string | null;
  /** What the report of this period says. */
  readonly paragraphs: readonly WrittenParagraph[];
  /** Written for other periods, the newest row first. */
  readonly drafts: readonly WrittenParagraph[];
}

export interface ParagraphOrder {
  readonly code: string;
  readonly text: string;
  /** The paragraph as the page had it; null for a new one. */
  readonly before: Pick<WrittenParagraph, 'row' | 'text' | 'writtenFor'> | null;
}

export interface AssignmentsServer {
  assignmentsState(): Answer<AssignmentsState>;
  assignSection(order: AssignmentOrder): Answer<AssignmentsState>;
  markAssignment(seen: AssignmentSeen, done: boolean): Answer<AssignmentsState>;
  sectionText(code: string): Answer<SectionText>;
  /** Writes the paragraph for the period of the settings, in the name of the account that runs this. */
  saveParagraph(order: ParagraphOrder): Answer<SectionText>;
}
