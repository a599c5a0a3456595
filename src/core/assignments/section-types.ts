export interface SectionName {
  readonly code: string;
  readonly heading: string;
}

/** One row of the tab `Phân công`. */
export interface AssignedWork {
  readonly row: number;
  readonly sections: readonly SectionName[];
  readonly officer: string;
  /** `2023-06-12`, for a date field; empty without a due day. */
  readonly dueIso: string;
  /** `12/6/2023`. */
  readonly dueOn: string;
  /** 0 when done or not yet late. */
  readonly daysLate: number;
  readonly done: boolean;
  readonly doneOn: string;
}

/** What identifies an assignment after rows have moved. */
export type AssignmentSeen = Pick<AssignedWork, 'row' | 'officer'> & { readonly codes: readonly string[] };

export interface WrittenParagraph {
  readonly row: number;
  readonly text: string;
  readonly author: string;
  readonly writtenFor: string;
}

export interface SectionText extends SectionName {
  readonly period: string | null;
  /** Paragraphs of this period's report. */
  readonly paragraphs: readonly WrittenParagraph[];
  /** Paragraphs for other periods, the last row of the tab first. */
  readonly drafts: readonly WrittenParagraph[];
}

export interface ParagraphOrder {
  readonly code: string;
  readonly text: string;
  /** The paragraph as the page showed it; null for a new one. */
  readonly before: Pick<WrittenParagraph, 'row' | 'text' | 'writtenFor'> | null;
}
