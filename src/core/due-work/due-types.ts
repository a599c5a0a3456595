import type { Day } from '../calendar/day';

/** Most urgent first. `awaiting`: the applicant must add something, so the time limit is suspended. */
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

/** Work due as seen on one day. Days are numbers, as in the core. */
export interface DueWork {
  readonly today: Day;
  /** How many working days before the due day work is announced. */
  readonly warnsAhead: number;
  readonly groups: Readonly<Record<DueGroup, DueList>>;
  /** Cut-off of the period in the settings; null when the period is unknown. */
  readonly cutOff: CutOff | null;
}

export interface DueList {
  readonly count: number;
  /** May be only the first of them. */
  readonly items: readonly DueItem[];
}

export interface DueItem {
  readonly sheet: string;
  readonly row: number;
  /** Column of the cell to go to. */
  readonly column: string;
  /** Code of a dossier, type of a document; empty for a task. */
  readonly name: string;
  /** What it is about; empty when the text contains personal data. */
  readonly about: string;
  readonly dueOn: Day;
  readonly apart: Apart;
}

/** From today to the day, negative if it is past. Counted without the earlier of the two days. */
export interface Apart {
  readonly days: number;
  readonly workingDays: number;
}

export interface CutOff extends DayAhead {
  /** The day set by Nghị định 09/2019/NĐ-CP; null for a period that is not a standard one. */
  readonly ruleOn: Day | null;
  /** The last day on which the report of the period may be sent, by the setting `Hạn gửi (ngày làm việc)`. */
  readonly sendBy: DayAhead;
}

export interface DayAhead {
  readonly on: Day;
  readonly apart: Apart;
}
