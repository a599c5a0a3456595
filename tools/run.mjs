// Runs a TypeScript entry point: bundles it without packages into a cache folder, imports the result and removes it.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('usage: node tools/run.mjs ENTRY.ts [argument …]');

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const cache = join(root, 'node_modules', '.cache', 'run');
await mkdir(cache, { recursive: true });
const outdir = await mkdtemp(join(cache, `${entry.replace(/\W+/g, '-')}-`));
await build({
  entryPoints: [join(root, entry)],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // A file for each part that is imported when needed; in one file, the packages of all parts would be loaded at once.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  sourcemap: 'inline',
  loader: { '.docx': 'base64' },
  define: { __VERSION__: JSON.stringify(version) },
});
const remove = () => rmSync(outdir, { recursive: true, force: true });
process.on('exit', remove);
process.argv = [process.argv[0], join(root, entry), ...args];
try {
  await import(pathToFileURL(join(outdir, `${basename(entry, '.ts')}.mjs`)).href);
} finally {
  remove();
}
