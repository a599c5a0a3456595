import { isFinal } from './google-error';

const TRIES = 3;
const FIRST_PAUSE_MS = 1000;

/**
 * Repeats, after growing pauses, a call that failed and may succeed later: every failure that is not known to be final.
 * A call may have taken effect and still throw: where doing it twice would do harm, `found` looks for its effect before
 * each further try.
 */
export function retried<T>(call: () => T, found?: () => T | null): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call();
    } catch (error) {
      if (attempt === TRIES || isFinal(error)) throw error;
      Utilities.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      const effect = found?.() ?? null;
      if (effect !== null) return effect;
    }
  }
}
