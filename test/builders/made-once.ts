import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of something made once in a run of jest, by the first suite that asks for it; suites in other processes that
 * ask meanwhile wait for it. `make` writes it to the given path.
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

/** The folder of this run of jest, made by `tools/jest-run-start.mjs` and removed at the end. */
function runFolder(): string {
  const folder = process.env.RUN_FOLDER;
  if (!folder) throw new Error('jest was run without its globalSetup');
  return folder;
}

const marker = (path: string) => `${path}.making`;

/** True for the process that creates the marker file: of two that try, only one succeeds. */
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
