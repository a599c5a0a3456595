import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
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
  /** Whether what is there now is somebody's work, which is kept under another name. */
  readonly isOthers: (there: Uint8Array) => boolean;
}

/** A file that somebody edited since the product wrote it, and where it is now. */
export interface KeptFile {
  readonly path: string;
  readonly as: string;
}

/**
 * Puts all new files in their places, or none. Answers the files that were kept under another name. Nothing here waits, so that a signal to stop comes before or after it.
 */
export function replaceFiles(files: readonly Replacement[], locks: readonly FolderLock[]): readonly KeptFile[] {
  for (const file of files) refuseChanged(file);
  const done: (() => void)[] = [];
  const aside: KeptFile[] = [];
  for (const [index, file] of files.entries()) {
    try {
      // After the last one nothing can fail any more.
      const restore = index < files.length - 1 ? kept(file) : () => undefined;
      if (!locks.every((lock) => lock.isHeld())) throw new Refusal(FILE_WORDS.changed(file.asked));
      const as = keptAside(file);
      if (as !== null) {
        aside.push({ path: file.asked, as });
        done.push(() => rmSync(as, { force: true }));
      }
      renameSync(file.temporary, file.path);
      done.push(restore);
    } catch (error) {
      for (const restore of done) restore();
      if (error instanceof Refusal) throw error;
      throw new Refusal(FILE_WORDS.unwritable(file.asked, writingFaultText(error, file.path)));
    }
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) sync(folder);
  return aside;
}

/** A second name for what somebody edited, before the new file takes the first one; null when nobody did. */
function keptAside({ path, asked, isOthers }: Replacement): string | null {
  const there = contentOf(path, asked);
  if (there === null || !isOthers(there)) return null;
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number++) {
    const as = join(dir, FILE_WORDS.aside(name, number) + ext);
    if (existsSync(as)) continue;
    secondName(path, as);
    return as;
  }
}

function secondName(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    if (['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // Disks in the format of USB sticks know no second names.
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  }
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
    secondName(path, backup);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return () => rmSync(path, { force: true });
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
