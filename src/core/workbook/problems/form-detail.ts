import type { FormulaFault } from './definition-detail';

/** A line of a form that has no figure, and the codes that lack one. */
export interface BlankLine {
  readonly mark: string;
  readonly codes: readonly string[];
}

/** What is wrong with the forms of the tab `Biểu mẫu`, or lacking in those that ship. */
export type FormDetail =
  | { readonly code: 'line-formula-faulty'; readonly found: string; readonly fault: FormulaFault }
  | { readonly code: 'line-code-unknown'; readonly found: string }
  | { readonly code: 'line-holds-rate'; readonly found: string }
  /** Money is added to what is no money; `found`: the code that differs from the first. */
  | { readonly code: 'line-mixes-money'; readonly found: string }
  /** It refers to an own indicator whose row has mistakes. */
  | { readonly code: 'line-code-left-out'; readonly found: string }
  /** `after`: the last row of the form before other forms begin. */
  | { readonly code: 'form-apart'; readonly form: string; readonly after: number }
  | { readonly code: 'form-named-twice'; readonly found: string; readonly used: string }
  | ({ readonly code: 'form-lines-blank'; readonly form: string; readonly lines: readonly BlankLine[] } & Lacking);

/** The codes without a figure, by what has to be done. */
export interface Lacking {
  /** Own indicators that are typed by hand. */
  readonly toType: readonly string[];
  /** Suggested indicators that the tab of own indicators does not have: those to be typed, and those to be counted. */
  readonly toDefine: readonly string[];
  readonly toCount: readonly { readonly code: string; readonly source: string; readonly condition: string }[];
  /** Tabs that are missing, broken, or in which nobody fills the columns that are counted. */
  readonly toFill: readonly string[];
}
