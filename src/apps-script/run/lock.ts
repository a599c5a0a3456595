import { Refusal } from './failure';
import { retried } from './retry';

const LOCK_WAIT_MS = 10_000;

/** The document's lock, taken; an execution that ends, however it does, gives it back. */
export function takenLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  if (retried(() => lock.tryLock(LOCK_WAIT_MS))) return lock;
  throw new Refusal('busy', 'Bảng tính đang bận. Hãy thử lại sau một phút.');
}

/** Work of a few calls during which nobody else may write. */
export function underLock<T>(work: () => T): T {
  const lock = takenLock();
  const value = work();
  // What was written is buffered; whoever takes the lock next has to find it.
  retried(() => SpreadsheetApp.flush());
  lock.releaseLock();
  return value;
}
