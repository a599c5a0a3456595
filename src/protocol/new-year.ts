import type { Answer } from './answer';

export interface NewYearState {
  /** `old`: a workbook whose year may end. `copy`: a copy that is still to become next year's workbook. */
  readonly kind: 'old' | 'copy';
  /** The next year; null when the settings give no year. */
  readonly year: number | null;
  /** `14/12/2023`; empty when the year is unknown. */
  readonly cutOff: string;
  /** The text of the check with both numbers; empty when it cannot be made. */
  readonly check: string;
  /** Reasons why it cannot be done yet. */
  readonly blocking: readonly string[];
  /** Things that should be done first but need not. */
  readonly advice: readonly string[];
  /** Who prepared next year's workbook, and when; null when nobody has. */
  readonly prepared: { readonly by: string; readonly at: string } | null;
}

export interface PreparedYear {
  readonly year: number;
  readonly check: string;
  /** The name of the copy, or the name to give it. */
  readonly name: string;
  /** Null when Google did not let the script copy the Sheet: it is prepared, and an officer copies it by hand. */
  readonly url: string | null;
}

export interface FinishedYear {
  readonly year: number;
  readonly check: string;
}

export interface NewYearServer {
  newYearState(): Answer<NewYearState>;
  /** Called in the old Sheet: checks it, adds a hidden marker tab and copies the Sheet. Nothing else in it changes. */
  prepareNewYear(): Answer<PreparedYear>;
  /** Called in the copy: turns it into next year's workbook. */
  finishNewYear(): Answer<FinishedYear>;
}
