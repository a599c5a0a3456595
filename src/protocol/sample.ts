import type { Answer } from './answer';
import type { PanelState } from './panel';

/** What taking the sample out takes out, and what it leaves. */
export interface SampleContents {
  /** Rows that the sample brought, and on how many tabs. */
  readonly rows: number;
  readonly tabs: number;
  /** Rows that officers typed beside the sample: they stay. */
  readonly typed: readonly { readonly tab: string; readonly rows: readonly number[] }[];
  /** What was made of the sample. */
  readonly reports: number;
  readonly runs: number;
  readonly frozen: number;
  readonly accepted: number;
  /** Freezes that hold rows of officers, and acceptances of what is not found in the sample alone: they stay. */
  readonly kept: { readonly frozen: number; readonly accepted: number };
  /** Names of tabs that the product writes anew each time. */
  readonly rewritten: readonly string[];
}

export interface SampleTakenOut {
  readonly panel: PanelState;
  /** Reports that this officer cannot put into the bin, because another one made them. */
  readonly reportsLeft: readonly string[];
}

export interface SampleServer {
  sampleContents(): Answer<SampleContents>;
  removeSample(): Answer<SampleTakenOut>;
}
