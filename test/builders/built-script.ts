import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { madeOnce } from './made-once';

/** What the bundles' loaders give. Imports lead `jest --findRelatedTests` from a source to the tests of what is built. */
export type Bundled = typeof import('../../src/apps-script/main');
export type BundledCells = typeof import('../../src/apps-script/cells');

const ROOT = resolve(__dirname, '..', '..');

/** The folder of the add-on built from the sources as they are: the committed dist/ may be older. */
export function builtScript(): string {
  return madeOnce('script', (folder) =>
    execFileSync(process.execPath, [join(ROOT, 'tools', 'build.mjs'), folder], { cwd: ROOT }),
  );
}

export function builtFile(name: string): string {
  return readFileSync(join(builtScript(), name), 'utf8');
}
