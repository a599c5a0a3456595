import type { ReportKind } from '../core/report/report-kind';
import type { Answer, Failure } from '../protocol/answer';
import type { FolderOpened, Made } from '../protocol/report-run';
import { call } from './call';

/** A report and what opening its folder gave; null when the folder was open already. It is made even if that failed. */
export interface MadeReport {
  readonly made: Made;
  readonly folder: Answer<FolderOpened> | null;
}

/** After a report was made, its folder is opened to colleagues when that waits. */
export async function withFolderOpened(made: Made): Promise<MadeReport> {
  return { made, folder: made.folderWaits ? await call('openFolder') : null };
}

/** The state of making a report, which continues while the officer looks at another page. */
export interface RunState {
  readonly phase: 'none' | 'working' | 'done' | 'failed';
  readonly startedAt: number;
  readonly made: Made | null;
  readonly folder: MadeReport['folder'];
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
      else change({ phase: 'done', ...(await withFolderOpened(answer.value)) });
      return state;
    },
    listen(listener) {
      heard = listener;
    },
  };
}
