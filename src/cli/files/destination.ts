import { accessSync, constants, lstatSync, mkdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where a file is really written. */
export interface Destination {
  readonly path: string;
  /** The file that is there now; null when there is none. */
  readonly old: Stats | null;
}

/** Makes the folder. Throws the system's error when nothing can be written there. */
export function destinationOf(path: string): Destination {
  makeFolder(dirname(path));
  const target = behindLinks(path);
  const old = statSync(target, { throwIfNoEntry: false }) ?? null;
  if (old?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  // A file can be replaced without the right to write it; who took that right away meant it.
  if (old) accessSync(target, constants.W_OK);
  return { path: target, old };
}

/** One folder at a time: Node's own way never ends where the system denies that a parent is there, as in /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it just now.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** The file that a link leads to, even when it is not there yet: the link itself stays. */
function behindLinks(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return found ? realpathSync.native(path) : path;
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync.native(path);
  return behindLinks(resolve(dirname(path), readlinkSync(path)));
}

/** Whether both paths lead to one file, by whatever names. */
export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
