import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { progress, Refusal } from '../edge';
import { type Destination, destinationOf, isSameFile } from './destination';
import { FILE_WORDS, openText, writingFaultText } from './file-faults';
import { type FolderLock, lockFolder } from './folder-lock';
import { type Leave, withoutLeftovers } from './leftovers';
import { type Replacement, replaceFiles } from './replace-files';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The digest of what was read from this file: when it holds something else by now, nothing is written. */
  readonly over?: string;
  /** A file that is there already is somebody's work and stays as it is. */
  readonly isNew?: true;
  /** Whether a file that is there already is as the product wrote it; else it is kept under another name. */
  readonly isOwn?: (there: Uint8Array) => boolean;
}

/**
 * Writes all files or none. Each is written in full under another name and then takes the place of the old one, whose
 * rights it keeps. Throws a Refusal that says what is wrong.
 *
 * @param inputs Files that the command was given: none of them is written over, unless it is `over` itself.
 */
export async function writeFiles(files: readonly FileToWrite[], inputs: readonly string[] = []): Promise<void> {
  await withoutLeftovers(async (leave) => {
    const prepared: Replacement[] = [];
    for (const file of files) {
      prepared.push(await orRefused(file.path, () => prepare(file, { inputs, leave })));
    }
    for (const kept of replaceFiles(prepared, await locksOf(prepared, leave))) progress(FILE_WORDS.kept(kept));
  });
}

async function prepare(
  file: FileToWrite,
  { inputs, leave }: { readonly inputs: readonly string[]; readonly leave: Leave },
): Promise<Replacement> {
  const destination = destinationOf(file.path);
  if (file.over === undefined && inputs.some((input) => isSameFile(input, destination.path))) {
    throw new Refusal(FILE_WORDS.isInput(file.path));
  }
  if (file.isNew && destination.old) throw new Refusal(FILE_WORDS.isThere(file.path));
  // Saved from there later, the old content would come back over the new one.
  const open = file.over === undefined ? null : openText(destination.path);
  if (open !== null) throw new Refusal(FILE_WORDS.unwritable(file.path, open));
  const name = () => join(dirname(destination.path), `.bao-cao-cchc-${randomBytes(8).toString('hex')}.tmp`);
  const [temporary, backup] = [name(), name()];
  for (const path of [temporary, backup]) leave(() => rmSync(path, { force: true }));
  await writeNew(temporary, file.content, destination);
  const { path: asked, over, isOwn = () => true } = file;
  const isOthers = (there: Uint8Array) => !isOwn(there) && !isGiven(there, { inputs, content: file.content });
  return { asked, path: destination.path, over, temporary, backup, isOthers };
}

/** What is written, or was given to the command, is lost to nobody. */
function isGiven(
  there: Uint8Array,
  { inputs, content }: { readonly inputs: readonly string[]; readonly content: string | Uint8Array },
): boolean {
  const isSame = (other: Uint8Array) => Buffer.compare(there, other) === 0;
  return isSame(Buffer.from(content)) || inputs.some((input) => existsSync(input) && isSame(readFileSync(input)));
}

async function writeNew(path: string, content: string | Uint8Array, { old }: Destination): Promise<void> {
  // What only its owner could read is at no moment open to others.
  const file = await open(path, 'wx', old ? old.mode & 0o777 : 0o666);
  try {
    await file.writeFile(content);
    if (old) await dressAs(file, old);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Only an administrator may give a file to its old owner; the rights to read and write are kept in any case. */
async function dressAs(file: FileHandle, { mode, uid, gid }: NonNullable<Destination['old']>): Promise<void> {
  const made = await file.stat();
  if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  // Disks that know no rights refuse any change of them.
  if (made.mode !== mode) await file.chmod(mode & 0o7777);
}

/** One lock for each folder, in one order for all processes, so that no two wait for each other. */
async function locksOf(prepared: readonly Replacement[], leave: Leave): Promise<readonly FolderLock[]> {
  const folders = new Map(prepared.map((file) => [dirname(file.path), file]));
  const locks: FolderLock[] = [];
  for (const [folder, { temporary, asked }] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lock = await orRefused(asked, () => lockFolder(folder, statSync(temporary).mtimeMs));
    leave(lock.release);
    locks.push(lock);
  }
  return locks;
}

async function orRefused<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(FILE_WORDS.unwritable(path, writingFaultText(error, path)));
  }
}
