import type { FaultMode } from '../../src/emulator/world/faults';
import type { Office } from './office';

/** Throw before the call takes effect, throw afterwards, kill the run, or fail only when the write is carried out. */
export const MODES: readonly FaultMode[] = ['before', 'after', 'kill', 'late'];

type Action =
  | 'acceptance'
  | 'charts'
  | 'entry'
  | 'forms'
  | 'freezing'
  | 'import'
  | 'level above'
  | 'life'
  | 'mapping'
  | 'merge'
  | 'new year'
  | 'reconciling'
  | 'report'
  | 'self-test'
  | 'set-up'
  | 'sharing'
  | 'templates'
  | 'writing';

/** `npm run test:faults` fails every call of these actions, and every seventh call of most others. */
const WHOLE: readonly Action[] = ['entry', 'report', 'writing'];
/**
 * Set-up makes several hundred calls, much the same for each tab; each run of the self-test makes two documents, and most
 * of its calls are made by probes that clean up in one place.
 */
const STEPS: Partial<Record<Action, number>> = { 'set-up': 60, 'self-test': 20 };
const stepOf = (action: Action) => STEPS[action] ?? 7;

/**
 * `npm test` fails a few calls; the configuration of `test:faults` asks for more; `FAULTS=all` fails every call of
 * every action.
 */
const ASKED = process.env.FAULTS ?? (globalThis as { readonly FAULTS?: string }).FAULTS ?? 'few';

/** Chooses the calls of an action that fail, one in each run of the action. */
export interface FailingCalls {
  /** The numbers of the calls to fail, without end; each mode has other numbers. */
  numbers(mode: FaultMode): Generator<number>;
  /** How many of `count` calls are certain to be failed. */
  of(count: number): number;
  /** Runs the action again and again, failing another call each time, until it makes no further call. */
  each(office: Office, mode: FaultMode, run: () => unknown): Generator<readonly [n: number, hit: string]>;
}

export function failingCallsOf(action: Action): FailingCalls {
  const all = ASKED === 'all' || (ASKED === 'some' && WHOLE.includes(action));
  const after = (n: number) => (all ? n + 1 : ASKED === 'some' ? n + stepOf(action) : 10 * n);

  function* numbers(mode: FaultMode): Generator<number> {
    for (let n = all ? 1 : 1 + MODES.indexOf(mode); ; n = after(n)) yield n;
  }

  return {
    numbers,
    of(count) {
      let fails = 0;
      for (let n = all ? 1 : MODES.length; n <= count; n = after(n)) fails += 1;
      return fails;
    },
    *each(office, mode, run) {
      for (const n of numbers(mode)) {
        const hit = withFault(office, n, mode, run);
        if (hit === null) return;
        yield [n, hit];
      }
    },
  };
}

/** Runs an action with a fault at its n-th call; returns the failed call, or null when the action makes fewer calls. */
export function withFault(office: Office, n: number, mode: FaultMode, action: () => unknown): string | null {
  const fault = office.world.failAt(n, mode);
  try {
    action();
  } catch {
    // A killed run returns nothing; a failed step makes the builder throw.
  }
  office.world.faults.clear();
  return fault.hit;
}
