import { Refusal } from '../failure';
import { retried } from './retry';

const LOCK_WAIT_MS = 10_000;

/** Keeps every other execution out of this Sheet. One that ends gives its lock back. */
export function takeLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  if (retried(() => lock.tryLock(LOCK_WAIT_MS))) return lock;
  throw new Refusal('busy', 'Bảng tính đang bận. Hãy thử lại sau một phút.');
}
