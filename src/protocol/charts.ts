import type { Answer } from './answer';

/** The state of the tab of charts. */
export interface ChartsState {
  readonly tab: string;
  /** False until an officer has made the tab. */
  readonly isThere: boolean;
  readonly charts: readonly { readonly title: string; readonly isThere: boolean }[];
}

export interface ChartsServer {
  chartsState(): Answer<ChartsState>;
  /** Adds the tab and the charts that are missing, and rewrites their tables. */
  drawCharts(): Answer<ChartsState>;
}
