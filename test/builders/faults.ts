import type { FaultMode } from '../../src/emulator/world/faults';
import type { Office } from './office';

/** Throw before taking effect, take effect and throw, or kill the run. */
export const MODES: readonly FaultMode[] = ['before', 'after', 'kill'];

type Action =
  | 'acceptance'
  | 'charts'
  | 'entry'
  | 'forms'
  | 'freezing'
  | 'import'
  | 'mapping'
  | 'new year'
  | 'reconciling'
  | 'report'
  | 'set-up'
  | 'sharing'
  | 'templates'
  | 'writing';

/** `npm run test:faults` fails every call of these actions, every seventh of the others. */
const WHOLE: readonly Action[] = ['entry', 'report', 'writing'];

/** `npm test` fails a handful; the configuration of `test:faults` asks for more; `FAULTS=all` for every call of all. */
const ASKED = process.env.FAULTS ?? (globalThis as { readonly FAULTS?: string }).FAULTS ?? 'few';

/** Which calls of an action fail, one each time that it is run. */
export interface FailingCalls {
  /** The number of each call that is to fail, without end; other ones in each mode. */
  numbers(mode: FaultMode): Generator<number>;
  /** How many of so many calls are certain to fail. */
  of(count: number): number;
  /** Runs the action again and again, another of its calls failing each time, until it has no further call. */
  each(office: Office, mode: FaultMode, run: () => unknown): Generator<readonly [n: number, hit: string]>;
}

export function failingCallsOf(action: Action): FailingCalls {
  const all = ASKED === 'all' || (ASKED === 'some' && WHOLE.includes(action));
  const after = (n: number) => (all ? n + 1 : ASKED === 'some' ? n + 7 : 4 * n + 1);

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

/** Runs an action with a fault at its n-th call; null when the action makes fewer calls. */
export function withFault(office: Office, n: number, mode: FaultMode, action: () => unknown): string | null {
  const fault = office.world.failAt(n, mode);
  try {
    action();
  } catch {
    // A killed run answers nothing; a failed step throws in the builder.
  }
  office.world.faults.clear();
  return fault.hit;
}
