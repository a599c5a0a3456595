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
  /** The cell of the setting `Phụ lục`. */
  readonly setting: { readonly sheet: string; readonly row: number; readonly column: string };
  /** A frozen period's report goes by the setting as it was then. */
  readonly isFrozen: boolean;
  readonly tabs: readonly FormTab[];
}

export interface FormsFile {
  readonly name: string;
  readonly forms: readonly Form[];
}

export interface FormsServer {
  formsState(): Answer<FormsState>;
  /** Each tab is written anew. */
  makeFormTabs(names: readonly FormName[]): Answer<FormsState>;
  /** What the .xlsx file is made of in the browser. */
  formsFile(): Answer<FormsFile>;
}
