import type { Answer } from '../protocol/answer';
import type { Page } from '../protocol/pages';
import type { PanelState } from '../protocol/panel';
import type { Work } from './one-at-a-time';
import type { ReportRun } from './report-run';

/** What the sidebar offers to every page. */
export interface Shell {
  readonly work: Work;
  readonly run: ReportRun;
  open(page: Page): void;
  /** Makes screen readers announce a text. */
  say(text: string): void;
  /** The Sheet's state, read once for all pages and again after something changed it. */
  panel(): Promise<Answer<PanelState>>;
  /** The time at which that state was read, as `14:05`. */
  readonly readAt: string;
  remember(state: PanelState): void;
  forget(): void;
  /** Shows the badge of a frozen period, or takes it away when given an empty text. */
  showFrozen(text: string): void;
}
