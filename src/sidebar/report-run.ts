import type { ReportKind } from '../core/report/report-kind';
import type { Answer, Failure } from '../protocol/answer';
import type { FolderOpened, Made } from '../protocol/report-run';
import { call } from './call';

/** The state of making a report, which continues while the officer looks at another page. */
export interface RunState {
  readonly phase: 'none' | 'working' | 'done' | 'failed';
  readonly startedAt: number;
  readonly made: Made | null;
  /** What opening the folder gave; null when the folder was open already. The report is made even if it failed. */
  readonly folder: Answer<FolderOpened> | null;
  readonly failure: Failure | null;
}

export interface ReportRun {
  readonly state: RunState;
  start(kind: ReportKind): Promise<RunState>;
  /** Calls back on every change; only the last listener, that of the page now shown, is kept. */
  listen(listener: (state: RunState) => void): void;
}

export function reportRun(): ReportRun {
  const blank = { made: null, folder: null, failure: null };
  let state: RunState = { ...blank, phase: 'none', startedAt: 0 };
  let heard: (state: RunState) => void = () => {};
  const change = (changes: Partial<RunState>) => {
    state = { ...state, ...changes };
    heard(state);
  };

  return {
    get state() {
      return state;
    },
    async start(kind) {
      change({ ...blank, phase: 'working', startedAt: Date.now() });
      const answer = await call('makeReport', kind);
      if (!answer.ok) change({ phase: 'failed', failure: answer.failure });
      else {
        const folder = answer.value.folderWaits ? await call('openFolder') : null;
        change({ phase: 'done', made: answer.value, folder });
      }
      return state;
    },
    listen(listener) {
      heard = listener;
    },
  };
}
