// Bundles the command line with its packages into one file, which package.json names as the program. npm runs this on
// `npm install` in a copy of the project and before it packs one.
import { appendFile, chmod, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? join(root, 'build');
const outfile = join(folder, 'bao-cao-cchc.mjs');

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

await rm(folder, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile,
  bundle: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  loader: { '.docx': 'base64' },
  define: { __VERSION__: JSON.stringify(version) },
  // Packages that are CommonJS load Node's own modules by `require`, which a module lacks.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
  },
});
await appendFile(outfile, `/*\n${await notices(metafile)}\n*/\n`);
await chmod(outfile, 0o755);
