import type { DueWork } from '../core/due-work/due-types';
import type { Answer } from './answer';

export interface TodayServer {
  /** Null when the Sheet is not set up. */
  todayWork(): Answer<DueWork | null>;
}
