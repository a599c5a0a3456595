import { isFinal } from './google-error';

const TRIES = 3;
const FIRST_PAUSE_MS = 1000;

/**
 * Writes that returned and that Google may still hold back: it carries them out when the run reads the Sheet, flushes or
 * ends, and only then may they fail.
 */
let held: readonly (() => unknown)[] = [];
/** True after a failed call to the Sheet: nobody knows then which of the held writes have taken effect. */
let unsure = false;

/**
 * A call that reads the Sheet, or changes its tabs, rows or columns, and so has the writes before it carried out. A
 * failure that is not known to be final is tried again after a growing pause, with those writes. A call may have taken
 * effect and still throw: where doing it twice would do harm, `found` looks for its effect before each further try.
 */
export function retried<T>(call: () => T, found?: () => T | null): T {
  const value = sheetCall(call, found);
  held = [];
  return value;
}

/** A call that fills or dresses cells, which Google may hold back. Made twice, it leaves them as made once. */
export function written<T>(write: () => T): T {
  const value = sheetCall(write);
  held = [...held, write];
  return value;
}

/**
 * A call of Drive, of the properties or of a lock, all of which act at once. What it makes or remembers must not be
 * ahead of the cells, so the writes before it are carried out first.
 */
export function atOnce<T>(call: () => T, found?: () => T | null): T {
  flushed();
  return tried((attempt) => (attempt > 1 ? (found?.() ?? call()) : call()));
}

/** Has all writes carried out: before that, nothing that they write may be called done. */
export function flushed(): void {
  if (held.length > 0) retried(() => SpreadsheetApp.flush());
}

/** The whole of an execution: when it returns, its writes are carried out. Another one may run inside it in tests. */
export function writingOut<T>(work: () => T): T {
  const outer = { held, unsure };
  forget();
  try {
    const value = work();
    flushed();
    return value;
  } finally {
    ({ held, unsure } = outer);
  }
}

function sheetCall<T>(call: () => T, found?: () => T | null): T {
  try {
    return tried((attempt) => {
      try {
        if (unsure) for (const write of held) write();
        unsure = false;
        return attempt > 1 ? (found?.() ?? call()) : call();
      } catch (error) {
        unsure = true;
        throw error;
      }
    });
  } catch (error) {
    // Whoever goes on after this must not have the failed writes made behind his back.
    forget();
    throw error;
  }
}

function tried<T>(call: (attempt: number) => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call(attempt);
    } catch (error) {
      if (attempt === TRIES || isFinal(error)) throw error;
      Utilities.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  }
}

function forget(): void {
  held = [];
  unsure = false;
}
