import type { Day } from '../calendar/day';
import type { FrozenSpan } from '../frozen/frozen-days';
import type { NumberedDocument } from './entry-types';
export type EntryWarning =
  | {
      readonly code: 'number-out-of-order';
      readonly number: number;
      readonly day: Day;
      readonly neighbours: readonly NumberedDocument[];
    }
  | { readonly code: 'number-taken'; readonly number: number; readonly symbol: string; readonly row: number }
  | { readonly code: 'period-frozen'; readonly span: FrozenSpan }
  | { readonly code: 'day-to-come'; readonly header: string; readonly day: Day }
  | { readonly code: 'days-off-unknown'; readonly year: number };
