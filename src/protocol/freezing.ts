import type { FrozenChanges } from '../core/workbook/problems/frozen-changes';
import type { LackingCell } from './panel';

export interface FreezeState {
  /** The period of the settings; null when it is unknown. */
  readonly current: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    /** True when the period is frozen and was not opened again. */
    readonly frozen: boolean;
    /** Errors that nobody accepted; while there are any, the period cannot be frozen. */
    readonly blocking: readonly string[];
  } | null;
  /** What has to be filled in while the period is unknown. */
  readonly lacking: readonly LackingCell[];
  /** The newest first. */
  readonly periods: readonly FrozenRow[];
}

export interface FrozenRow {
  readonly freeze: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly officer: string;
  readonly url: string;
  readonly binds: boolean;
  /** Why the period was opened again. */
  readonly reason: string;
  /** Edits since the freeze; null except for the period of the settings while it is frozen. */
  readonly changes: FrozenChanges | null;
}
