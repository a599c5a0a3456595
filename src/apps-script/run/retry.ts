/** Messages of temporary errors of the live services. */
const TRANSIENT =
  /too many times in a short time|timed out|try again|internal error|service error|backend error|rate limit/i;

const TRIES = 3;
const FIRST_PAUSE_MS = 1000;

/**
 * Repeats, after growing pauses, a call that failed for a temporary reason. A call may have taken effect and still
 * throw: where doing it twice would do harm, `found` looks for its effect before each further try.
 */
export function retried<T>(call: () => T, found?: () => T | null): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call();
    } catch (error) {
      if (attempt === TRIES || !TRANSIENT.test(String((error as Error).message))) throw error;
      Utilities.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      const effect = found?.() ?? null;
      if (effect !== null) return effect;
    }
  }
}
