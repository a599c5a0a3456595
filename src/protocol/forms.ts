import type { Form, FormId } from '../core/forms/form';
import type { Answer } from './answer';

export interface AnnexChoice {
  readonly name: string;
  readonly isChosen: boolean;
}

export interface FormTab {
  readonly form: FormId;
  readonly tab: string;
  readonly isThere: boolean;
  /** A tab of the officers has the name; it is never written into. */
  readonly isTaken: boolean;
}

export interface FormsState {
  /** All annexes, in the order in which they follow the report. */
  readonly annexes: readonly AnnexChoice[];
  /** The place of the setting `Phụ lục`. */
  readonly setting: { readonly sheet: string; readonly row: number; readonly column: string };
  /** When the period is frozen, the annexes follow the setting as it was at the freeze. */
  readonly isFrozen: boolean;
  readonly tabs: readonly FormTab[];
  /** The forms of statistics. */
  readonly statistics: readonly StatisticFormState[];
  /** What their lines refer to and the tab `Chỉ tiêu riêng` lacks, as far as the product has a suggestion. */
  readonly needed: readonly NeededIndicator[];
}

export interface NeededIndicator {
  readonly code: string;
  readonly label: string;
  /** Its figures are typed by hand; otherwise they are counted. */
  readonly isTyped: boolean;
}

export interface IndicatorsAdded {
  readonly added: readonly NeededIndicator[];
  readonly state: FormsState;
}

export interface StatisticFormState extends FormTab {
  readonly title: string;
  /** Lines without data and lines with a mistake, by their number in the form. */
  readonly blank: readonly string[];
  readonly faulty: readonly string[];
}

export type FormsKind = 'annexes' | 'statistics';

export interface FormsFile {
  readonly name: string;
  readonly forms: readonly Form[];
}

export interface FormsServer {
  formsState(): Answer<FormsState>;
  /** Makes or rewrites these tabs. */
  makeFormTabs(names: readonly FormId[]): Answer<FormsState>;
  /** Adds the needed indicators to the tab `Chỉ tiêu riêng`; changes nothing that officers typed. */
  addFormIndicators(): Answer<IndicatorsAdded>;
  /** The content from which the browser makes the .xlsx file. */
  formsFile(kind: FormsKind): Answer<FormsFile>;
}
