import type { Day } from '../calendar/day';

/** Most urgent first. `awaiting`: the applicant has to add something, so the clock stands still. */
export const DUE_GROUPS = [
  'overdue',
  'dueToday',
  'dueSoon',
  'documentsOverdue',
  'documentsDueSoon',
  'tasksOverdue',
  'tasksDueSoon',
  'awaiting',
] as const;

export type DueGroup = (typeof DUE_GROUPS)[number];

/** What is to be done, as of a day. Days are numbers, as in the core. */
export interface DueWork {
  readonly today: Day;
  /** How many working days ahead what falls due is announced. */
  readonly warnsAhead: number;
  readonly groups: Readonly<Record<DueGroup, DueList>>;
  /** Of the period of the settings; null while it is unknown. */
  readonly cutOff: CutOff | null;
}

export interface DueList {
  readonly count: number;
  /** May hold only the first of them. */
  readonly items: readonly DueItem[];
}

export interface DueItem {
  readonly sheet: string;
  readonly row: number;
  /** The cell to go to. */
  readonly column: string;
  /** Code of the dossier, type of the document; empty for a task. */
  readonly name: string;
  /** What it is about; empty where the text holds somebody's personal data. */
  readonly about: string;
  readonly dueOn: Day;
  readonly apart: Apart;
}

/** From today to the day, negative once it is past; working days leave out the nearer end. */
export interface Apart {
  readonly days: number;
  readonly workingDays: number;
}

export interface CutOff {
  readonly on: Day;
  readonly apart: Apart;
  /** The day of Nghị định 09/2019/NĐ-CP; null for a period without a name. */
  readonly ruleOn: Day | null;
}
