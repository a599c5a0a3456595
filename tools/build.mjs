// Fills dist/ with the Apps Script project: one bundle, the global functions as they are, the manifest.
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await build({
  entryPoints: ['src/apps-script/main.ts'],
  outfile: 'dist/bundle.js',
  bundle: true,
  format: 'iife',
  globalName: 'CCHC',
  // Apps Script knows neither #private fields nor static ones.
  target: 'es2019',
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  charset: 'utf8',
  minify: true,
  legalComments: 'inline',
  loader: { '.docx': 'base64' },
  define: { __VERSION__: JSON.stringify(version) },
});
// esbuild drops comments, and Sheets shows those of custom functions as help.
await copyFile('src/apps-script/globals.js', 'dist/globals.js');
await copyFile('appsscript.json', 'dist/appsscript.json');
