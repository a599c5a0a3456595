import type { FaultMode } from '../../src/emulator/faults';
import type { Office } from './office';

/** Throw before taking effect, take effect and throw, or kill the run. */
export const MODES: readonly FaultMode[] = ['before', 'after', 'kill'];

/** `FAULTS=all` fails every call of an action; by default each seventh, another seventh in each mode. */
export const EVERY_CALL = process.env.FAULTS === 'all';
const STEP = EVERY_CALL ? 1 : 7;

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

/** Runs the action again and again, another of its calls failing each time, until it has no further call. */
export function* eachCallFailing(
  office: Office,
  mode: FaultMode,
  action: () => unknown,
): Generator<readonly [n: number, hit: string]> {
  for (let n = 1 + MODES.indexOf(mode); ; n += STEP) {
    const hit = withFault(office, n, mode, action);
    if (hit === null) return;
    yield [n, hit];
  }
}
