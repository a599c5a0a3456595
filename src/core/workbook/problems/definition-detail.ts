import type { CellKind } from '../contract/column';

/** What is wrong with own indicators, their figures or the targets. */
export type DefinitionDetail =
  | { readonly code: 'definition-code-malformed'; readonly found: string }
  | { readonly code: 'definition-code-taken'; readonly found: string }
  /** The way of counting needs the column that the problem names. */
  | { readonly code: 'definition-incomplete'; readonly method: string }
  | { readonly code: 'definition-circular'; readonly found: string }
  /** It refers to an own indicator whose row has mistakes. */
  | { readonly code: 'definition-left-out'; readonly found: string }
  /** The tab of all indicators says something else, which does not count. */
  | { readonly code: 'definition-overrides'; readonly indicator: string; readonly found: string; readonly used: string }
  | { readonly code: 'source-not-counted'; readonly found: string; readonly sheets: readonly string[] }
  | { readonly code: 'formula-faulty'; readonly found: string; readonly fault: FormulaFault }
  | { readonly code: 'formula-code-unknown'; readonly found: string }
  | { readonly code: 'formula-holds-rate'; readonly found: string }
  | { readonly code: 'condition-malformed'; readonly found: string }
  | { readonly code: 'condition-column-unknown'; readonly found: string; readonly inSheet: string }
  | {
      readonly code: 'condition-value-unreadable';
      readonly found: string;
      readonly ofColumn: string;
      readonly accepts: CellKind;
    }
  | { readonly code: 'typed-figure-code-unknown'; readonly found: string }
  | { readonly code: 'typed-figure-small'; readonly found: string }
  | { readonly code: 'typed-figure-not-typed'; readonly found: string }
  | { readonly code: 'target-unreadable'; readonly found: string; readonly inPercent: boolean };

/** What a formula may not hold; `incomplete`: a sign without a code. */
export type FormulaFault = 'bracket' | 'number' | 'other-sign' | 'division' | 'incomplete';
