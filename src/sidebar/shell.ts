import type { Answer } from '../protocol/answer';
import type { Page } from '../protocol/pages';
import type { PanelState } from '../protocol/panel';
import type { Work } from './one-at-a-time';
import type { ReportRun } from './report-run';

/** What every page may ask of the sidebar around it. */
export interface Shell {
  readonly work: Work;
  readonly run: ReportRun;
  open(page: Page): void;
  /** Read aloud by screen readers. */
  say(text: string): void;
  /** The Sheet's state, read once for all pages until something changes it. */
  panel(): Promise<Answer<PanelState>>;
  /** When that state was read, as `14:05`. */
  readonly readAt: string;
  remember(state: PanelState): void;
  forget(): void;
}
