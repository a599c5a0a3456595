import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../edge';
import { FILE_WORDS } from './file-faults';

const LOCK = '.bao-cao-cchc.lock';

/** A lock is held for milliseconds: one of this age was left by a computer that stopped. */
const STALE_AFTER = 60_000;
const LONGEST_WAIT = 10_000;
const BETWEEN_TRIES = 25;

/** The right of one process to replace files of a folder. */
export interface FolderLock {
  /** False after another process took the lock as left behind, for example while this computer slept. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Waits for the lock; throws a Refusal when another process keeps it too long.
 *
 * @param now By the clock of the disk, which may be another computer's.
 */
export async function lockFolder(folder: string, now: number, wait = LONGEST_WAIT): Promise<FolderLock> {
  const path = join(folder, LOCK);
  const token = `${hostname()}\n${process.pid}\n${Math.random()}`;
  for (let waited = 0; !isCreated(path, token); waited += BETWEEN_TRIES) {
    if (waited >= wait) throw new Refusal(FILE_WORDS.locked(path));
    const other = contentOf(path);
    if (other !== null && isLeft(path, other, now)) takeAway(path, other, `${path}-${process.pid}`);
    // Also after taking it away: where the system refuses that, a loop without a pause would not hear Ctrl+C.
    await setTimeout(BETWEEN_TRIES);
  }
  const isHeld = () => contentOf(path) === token;
  const release = () => {
    if (isHeld()) rmSync(path, { force: true });
  };
  return { isHeld, release };
}

function isCreated(path: string, token: string): boolean {
  try {
    writeFileSync(path, token, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows answers EPERM for a name that is just being removed.
    if (code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether its process has ended: known of this computer's processes, of others by the age alone. */
function isLeft(path: string, token: string, now: number): boolean {
  const [host, pid] = token.split('\n');
  if (host === hostname() && pid && !isRunning(Number(pid))) return true;
  const made = statSync(path, { throwIfNoEntry: false });
  return made !== undefined && now - made.mtimeMs > STALE_AFTER;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes a lock that was left behind, and puts it back when it turns out to be a new one of another process. */
function takeAway(path: string, left: string, aside: string): void {
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== left) linkSync(aside, path);
  } catch {
    // Another process was faster, or the system keeps the lock: the next try tells.
  } finally {
    rmSync(aside, { force: true });
  }
}
