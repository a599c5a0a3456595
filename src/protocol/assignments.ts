import type {
  AssignedWork,
  AssignmentSeen,
  ParagraphOrder,
  SectionName,
  SectionText,
} from '../core/assignments/section-types';
import type { Answer } from './answer';

export interface AssignmentsState {
  /** Null when the settings give no period. */
  readonly period: string | null;
  /** Unfinished work by due day, without a due day last; then finished work. */
  readonly work: readonly AssignedWork[];
  readonly unassigned: readonly SectionName[];
  /** Accounts to choose from: the editors of the Sheet and everyone whom the tab already names. */
  readonly officers: readonly string[];
  /** Messages about rows of the tab that cannot be read. */
  readonly problems: readonly string[];
}

export interface AssignmentOrder {
  /** Null for a new assignment. */
  readonly before: AssignmentSeen | null;
  readonly codes: readonly string[];
  readonly officer: string;
  /** An ISO day; empty when there is none. */
  readonly dueIso: string;
}

export interface AssignmentsServer {
  assignmentsState(): Answer<AssignmentsState>;
  assignSection(order: AssignmentOrder): Answer<AssignmentsState>;
  markAssignment(seen: AssignmentSeen, done: boolean): Answer<AssignmentsState>;
  sectionText(code: string): Answer<SectionText>;
  /** Writes the paragraph for the period of the settings, with the current account as its author. */
  saveParagraph(order: ParagraphOrder): Answer<SectionText>;
}
