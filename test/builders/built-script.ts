import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { madeOnce } from './made-once';

/**
 * What the loaders of the two bundles return. Through these imports `jest --findRelatedTests` finds the tests of the
 * built script from a source file.
 */
export type Bundled = typeof import('../../src/apps-script/main');
export type BundledCells = typeof import('../../src/apps-script/cells');

const ROOT = resolve(__dirname, '..', '..');

/** The folder of the add-on built from the present sources: the committed dist/ may be older. */
export function builtScript(): string {
  return madeOnce('script', (folder) =>
    execFileSync(process.execPath, [join(ROOT, 'tools', 'build.mjs'), folder], { cwd: ROOT }),
  );
}

/** The script that the bundle holds as a text. */
export function bundleText(): string {
  return new Function(`${builtFile('bundle.js')};return cchcText_().join('')`)() as string;
}

export function builtFile(name: string): string {
  return readFileSync(join(builtScript(), name), 'utf8');
}
