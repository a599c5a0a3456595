import { closeSync, copyFileSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../edge';
import { digestOf } from './digest';
import { FILE_WORDS, writingFaultText } from './file-faults';
import type { FolderLock } from './folder-lock';

/** A file that is written in full and has yet to take its place. */
export interface Replacement {
  /** As the officer named it; messages name it so. */
  readonly asked: string;
  readonly path: string;
  readonly over: string | undefined;
  readonly temporary: string;
  /** A name for the old file until all new ones are in place. */
  readonly backup: string;
}

/**
 * Puts all new files in their places, or none. Nothing here waits, so that a signal to stop comes before or after it.
 */
export function replaceFiles(files: readonly Replacement[], locks: readonly FolderLock[]): void {
  for (const file of files) refuseChanged(file);
  const done: (() => void)[] = [];
  for (const [index, file] of files.entries()) {
    try {
      // After the last one nothing can fail any more.
      const restore = index < files.length - 1 ? kept(file) : () => undefined;
      if (!locks.every((lock) => lock.isHeld())) throw new Refusal(FILE_WORDS.changed(file.asked));
      renameSync(file.temporary, file.path);
      done.push(restore);
    } catch (error) {
      for (const restore of done) restore();
      if (error instanceof Refusal) throw error;
      throw new Refusal(FILE_WORDS.unwritable(file.asked, writingFaultText(error, file.path)));
    }
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) sync(folder);
}

function refuseChanged({ asked, path, over }: Replacement): void {
  if (over === undefined) return;
  const now = contentOf(path, asked);
  if (now === null) throw new Refusal(FILE_WORDS.gone(asked));
  if (digestOf(now) !== over) throw new Refusal(FILE_WORDS.changed(asked));
}

/** Null when there is no such file any more. */
function contentOf(path: string, asked: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Refusal(FILE_WORDS.unwritable(asked, writingFaultText(error, path)));
  }
}

/** Keeps the old file under a second name; the answer puts it back, or removes the new file when there was none. */
function kept({ path, backup }: Replacement): () => void {
  try {
    linkSync(path, backup);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return () => rmSync(path, { force: true });
    // Disks in the format of USB sticks know no second names.
    copyFileSync(path, backup);
  }
  return () => renameSync(backup, path);
}

/** So that the new names outlive a power cut. Windows opens no folders, and keeps names itself. */
function sync(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch {
    // The files are in place, and the system writes their names out soon anyway.
  }
}
