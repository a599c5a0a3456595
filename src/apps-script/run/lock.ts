import { Refusal } from './failure';
import { retried } from './retry';

const LOCK_WAIT_MS = 10_000;

/** Takes the document's lock, which ends with the execution at the latest. */
export function takenLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  if (retried(() => lock.tryLock(LOCK_WAIT_MS))) return lock;
  throw new Refusal('busy', 'Bảng tính đang bận. Hãy thử lại sau một phút.');
}

/** Runs a few calls during which nobody else may write. */
export function underLock<T>(work: () => T): T {
  const lock = takenLock();
  const value = work();
  // Writes are buffered, and whoever takes the lock next has to see them.
  retried(() => SpreadsheetApp.flush());
  retried(() => lock.releaseLock());
  return value;
}
