import type { Answer } from './answer';

export interface NewYearState {
  /** `old`: a workbook whose year may end. `copy`: a copy that was made to become next year's and is not yet. */
  readonly kind: 'old' | 'copy';
  /** The year to come; null while the settings tell none. */
  readonly year: number | null;
  /** `14/12/2023`; empty while the year is unknown. */
  readonly cutOff: string;
  /** Both sides of the check, in words; empty while it cannot be made. */
  readonly check: string;
  /** What stands in the way. */
  readonly blocking: readonly string[];
  /** What had better be done first. */
  readonly advice: readonly string[];
  /** Who prepared next year's workbook, and when; null while nobody has. */
  readonly prepared: { readonly by: string; readonly at: string } | null;
}

export interface PreparedYear {
  readonly year: number;
  readonly check: string;
  /** What the copy is called, or is to be called. */
  readonly name: string;
  /** Null when Google did not let the script copy its Sheet: an officer then copies it by hand, and it is prepared all the same. */
  readonly url: string | null;
}

export interface FinishedYear {
  readonly year: number;
  readonly check: string;
}

export interface NewYearServer {
  newYearState(): Answer<NewYearState>;
  /** In the old Sheet: checks, leaves a hidden note, and copies the Sheet. Nothing else in it changes. */
  prepareNewYear(): Answer<PreparedYear>;
  /** In the copy: makes it next year's workbook. */
  finishNewYear(): Answer<FinishedYear>;
}
