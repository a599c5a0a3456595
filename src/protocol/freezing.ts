import type { FrozenChanges } from '../core/workbook/problems/frozen-changes';
export interface FreezeState {
  /** The period of the settings; null while it is unknown. */
  readonly current: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    /** Already frozen and not opened again. */
    readonly frozen: boolean;
    /** Why it cannot be frozen yet: errors that nobody accepted. */
    readonly blocking: readonly string[];
  } | null;
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
  /** Why it was opened again. */
  readonly reason: string;
  /** What was edited since; only of the period of the settings while it is frozen, else null. */
  readonly changes: FrozenChanges | null;
}
