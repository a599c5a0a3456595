import type { ReportKind } from '../core/report/report-kind';
import type { Failure } from '../protocol/answer';
import type { Made } from '../protocol/report-run';
import { call } from './call';

/** The state of making a report, which continues while the officer looks at another page. */
export interface RunState {
  readonly phase: 'none' | 'working' | 'done' | 'failed';
  readonly startedAt: number;
  readonly made: Made | null;
  readonly failure: Failure | null;
}

export interface ReportRun {
  readonly state: RunState;
  start(kind: ReportKind): Promise<RunState>;
  /** Calls back on every change; only the last listener, that of the page now shown, is kept. */
  listen(listener: (state: RunState) => void): void;
}

export function reportRun(): ReportRun {
  let state: RunState = { phase: 'none', startedAt: 0, made: null, failure: null };
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
      change({ phase: 'working', startedAt: Date.now(), made: null, failure: null });
      const answer = await call('makeReport', kind);
      if (answer.ok) change({ phase: 'done', made: answer.value });
      else change({ phase: 'failed', failure: answer.failure });
      return state;
    },
    listen(listener) {
      heard = listener;
    },
  };
}
