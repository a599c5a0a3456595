import type { ReportKind } from '../core/report/report-kind';
import type { Answer, Failure } from '../protocol/answer';
import type { Finished, FolderOpened, Made } from '../protocol/report-run';
import { call } from './call';

/** The state of making a report, which continues while the officer looks at another page. */
export interface RunState {
  readonly phase: 'none' | 'working' | 'done' | 'failed';
  /** 0, 1 or 2: the present step, or the one that failed. */
  readonly step: number;
  readonly startedAt: number;
  readonly made: Made | null;
  readonly finished: Finished | null;
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
  const blank = { step: 0, made: null, finished: null, folder: null, failure: null };
  let state: RunState = { ...blank, phase: 'none', startedAt: 0 };
  let heard: (state: RunState) => void = () => {};
  const change = (changes: Partial<RunState>) => {
    state = { ...state, ...changes };
    heard(state);
  };

  async function steps(kind: ReportKind): Promise<Answer<null>> {
    const begun = await call('beginReport', kind);
    if (!begun.ok) return begun;
    change({ step: 1 });
    const made = await call('makeReport', begun.value.run);
    if (!made.ok) return made;
    change({ step: 2, made: made.value });
    const finished = await call('finishReport', begun.value.run);
    if (!finished.ok) return finished;
    const folder = finished.value.folderWaits ? await call('openFolder') : null;
    change({ phase: 'done', finished: finished.value, folder });
    return { ok: true, value: null };
  }

  return {
    get state() {
      return state;
    },
    async start(kind) {
      change({ ...blank, phase: 'working', startedAt: Date.now() });
      const answer = await steps(kind);
      if (!answer.ok) change({ phase: 'failed', failure: answer.failure });
      return state;
    },
    listen(listener) {
      heard = listener;
    },
  };
}
