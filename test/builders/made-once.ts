import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of something that is made once in a run of jest, by the first suite that asks for it; suites that ask at the
 * same time in other processes wait for it. `make` writes it to the path that it is given.
 */
export function madeOnce(name: string, make: (path: string) => void): string {
  const path = join(runFolder(), name);
  while (!existsSync(path)) {
    if (!begins(path)) pause();
    else
      try {
        if (!existsSync(path)) finish(path, make);
      } finally {
        rmdirSync(marker(path));
      }
  }
  return path;
}

/** Made by `tools/jest-run-start.mjs` and removed at the end of the run. */
function runFolder(): string {
  const folder = process.env.RUN_FOLDER;
  if (!folder) throw new Error('jest was run without its globalSetup');
  return folder;
}

const marker = (path: string) => `${path}.making`;

/** Whether it was this process that set the marker: of two that try, one gets it. */
function begins(path: string): boolean {
  try {
    mkdirSync(marker(path));
    return true;
  } catch {
    return false;
  }
}

function finish(path: string, make: (path: string) => void): void {
  make(`${path}.new`);
  renameSync(`${path}.new`, path);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}
