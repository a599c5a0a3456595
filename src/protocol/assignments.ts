import type {
  AssignedWork,
  AssignmentSeen,
  ParagraphOrder,
  SectionName,
  SectionText,
} from '../core/assignments/section-types';
import type { Answer } from './answer';

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

export interface AssignmentOrder {
  /** Null for a new assignment. */
  readonly before: AssignmentSeen | null;
  readonly codes: readonly string[];
  readonly officer: string;
  /** ISO; empty for none. */
  readonly dueIso: string;
}

export interface AssignmentsServer {
  assignmentsState(): Answer<AssignmentsState>;
  assignSection(order: AssignmentOrder): Answer<AssignmentsState>;
  markAssignment(seen: AssignmentSeen, done: boolean): Answer<AssignmentsState>;
  sectionText(code: string): Answer<SectionText>;
  /** Writes the paragraph for the period of the settings, in the name of the account that runs this. */
  saveParagraph(order: ParagraphOrder): Answer<SectionText>;
}
