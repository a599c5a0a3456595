import type { Values } from '../../workbook/contract/column';
import type { FORMS_TAB } from '../../workbook/contract/rule-tabs';
import type { Formula } from '../formula';

/** A form of statistics that the level above asks for, with a line for each row of `Biểu mẫu`. */
export interface StatisticForm {
  /** What the column `Biểu` says, without the word itself: `1`. */
  readonly key: string;
  readonly name: string;
  readonly lines: readonly StatisticLine[];
}

export interface StatisticLine {
  readonly mark: string;
  readonly label: string;
  readonly unit: string;
  readonly remark: string;
  /** `faulty`: the formula has a mistake, which a problem tells. */
  readonly content: 'heading' | 'faulty' | Formula;
}

/** `row` is null for a row of the forms that ship. */
export type FormRow = Values<(typeof FORMS_TAB)['columns']> & { readonly row: number | null };
