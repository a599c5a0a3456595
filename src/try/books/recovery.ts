import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COPY_NAMES } from './books-wording';
import { endingOf, stemOf } from './copy-path';

const OWNER = /\.(\d+)-\d+\.xls[xm]$/;

/** Copies of work that was not saved, in a folder of their own; each carries the number of the process that wrote it. */
export class Recovery {
  private readonly folder: string;
  private last = 0;

  constructor(out: string) {
    this.folder = join(out, COPY_NAMES.recovery);
  }

  /** A path for the unsaved work on a book. */
  pathFor(name: string): string {
    this.last += 1;
    mkdirSync(this.folder, { recursive: true });
    return join(this.folder, `${stemOf(name)}.${process.pid}-${this.last}${endingOf(name)}`);
  }

  /** What runs that are over have left, the latest first. */
  left(): readonly { readonly name: string; readonly path: string }[] {
    return namesIn(this.folder)
      .filter((name) => OWNER.test(name) && !isOfRunning(name))
      .map((name) => ({ name, path: join(this.folder, name), at: statSync(join(this.folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
  }
}

/** The name of the book whose unsaved work a file holds. */
export function recoveredName(path: string): string {
  return basename(path).replace(/\.\d+-\d+(?=\.xls[xm]$)/, '');
}

export function forget(path: string): void {
  rmSync(path, { force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing has been left so far.
    return [];
  }
}

function isOfRunning(name: string): boolean {
  const owner = Number(OWNER.exec(name)?.[1] ?? 0);
  if (owner === process.pid) return true;
  try {
    return owner > 0 && process.kill(owner, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
