import { Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { Execution } from '../world/execution';

/** The owners of the locks; a lock ends with the run that holds it. */
export class Locks {
  private readonly holders = new Map<string, Execution>();

  holder(key: string): Execution | null {
    return this.holders.get(key) ?? null;
  }

  take(key: string, run: Execution): void {
    this.holders.set(key, run);
  }

  release(key: string, run: Execution): void {
    if (this.holders.get(key) === run) this.holders.delete(key);
  }

  releaseAll(run: Execution): void {
    for (const [key, holder] of this.holders) if (holder === run) this.holders.delete(key);
  }
}

type Lock = GoogleAppsScript.Lock.Lock;

class EmulatedLock extends Emulated<Lock> implements Pick<Lock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'> {
  constructor(
    run: Execution,
    private readonly key: string,
  ) {
    super('Lock', run);
  }

  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    const { locks, clock } = this.run.world;
    const holder = locks.holder(this.key);
    if (holder === this.run) return true;
    if (holder) {
      clock.advance(milliseconds);
      return false;
    }
    locks.take(this.key, this.run);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.run.world.locks.holder(this.key) === this.run;
  }

  releaseLock(): void {
    this.run.world.locks.release(this.key, this.run);
  }
}

type Live = GoogleAppsScript.Lock.LockService;

export class EmulatedLockService
  extends Emulated<Live>
  implements Pick<Live, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  constructor(
    run: Execution,
    private readonly documentId: string,
  ) {
    super('LockService', run);
  }

  getDocumentLock(): Lock {
    return new EmulatedLock(this.run, `document ${this.documentId}`).self;
  }

  getScriptLock(): Lock {
    return new EmulatedLock(this.run, `script ${this.run.scriptId}`).self;
  }

  getUserLock(): Lock {
    return new EmulatedLock(this.run, `user ${this.run.officer} ${this.run.scriptId}`).self;
  }
}
