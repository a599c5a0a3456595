import type { Form, FormName } from '../core/forms/form';
import type { Answer } from './answer';

export interface AnnexChoice {
  readonly name: string;
  readonly isChosen: boolean;
}

export interface FormTab {
  readonly form: FormName;
  readonly tab: string;
  readonly isThere: boolean;
}

export interface FormsState {
  /** All annexes, in the order in which they follow the report. */
  readonly annexes: readonly AnnexChoice[];
  /** The place of the setting `Phụ lục`. */
  readonly setting: { readonly sheet: string; readonly row: number; readonly column: string };
  /** When the period is frozen, the annexes follow the setting as it was at the freeze. */
  readonly isFrozen: boolean;
  readonly tabs: readonly FormTab[];
}

export interface FormsFile {
  readonly name: string;
  readonly forms: readonly Form[];
}

export interface FormsServer {
  formsState(): Answer<FormsState>;
  /** Makes or rewrites these tabs. */
  makeFormTabs(names: readonly FormName[]): Answer<FormsState>;
  /** The content from which the browser makes the .xlsx file. */
  formsFile(): Answer<FormsFile>;
}
