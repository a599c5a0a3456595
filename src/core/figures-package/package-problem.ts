import type { ShapeFault } from '../json/shape';

/** A column of Biểu II.06a as the form numbers it: 3 to 13. */
type Column = number;

/** Why a package is not counted. */
export type PackageProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'other-file'; readonly looksLike: 'figures' | 'remarks' | null }
  | { readonly code: 'newer-format'; readonly found: number }
  | ({ readonly code: 'field' } & ShapeFault)
  | { readonly code: 'digest' }
  | { readonly code: 'days-reversed'; readonly from: string; readonly to: string }
  | { readonly code: 'period-number'; readonly kind: string; readonly found: number | null }
  | { readonly code: 'repeated'; readonly what: string }
  | { readonly code: 'not-count'; readonly figure: string; readonly found: number }
  | { readonly code: 'above-base'; readonly figure: string; readonly numerator: number; readonly denominator: number }
  | {
      readonly code: 'sum';
      readonly total: string;
      readonly parts: readonly string[];
      readonly found: number;
      readonly sum: number;
    }
  | {
      readonly code: 'part-above';
      readonly total: string;
      readonly part: string;
      readonly found: number;
      readonly most: number;
    }
  | {
      readonly code: 'rate';
      readonly figure: string;
      readonly side: 'numerator' | 'denominator';
      readonly found: number;
      readonly sum: number;
    }
  | {
      readonly code: 'row-sum';
      readonly level: string;
      readonly sector: string;
      readonly total: Column;
      readonly parts: readonly Column[];
    }
  | {
      readonly code: 'form-total';
      readonly column: Column;
      readonly figure: string;
      readonly found: number;
      readonly sum: number;
    };
