import type { Answer } from './answer';

/** The tab of charts as it stands. */
export interface ChartsState {
  readonly tab: string;
  /** Made by an officer's press, so it need not be there. */
  readonly isThere: boolean;
  readonly charts: readonly { readonly title: string; readonly isThere: boolean }[];
}

export interface ChartsServer {
  chartsState(): Answer<ChartsState>;
  /** Makes what is missing of the tab and its charts, and writes their tables anew. */
  drawCharts(): Answer<ChartsState>;
}
