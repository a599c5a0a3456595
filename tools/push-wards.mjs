// Updates the wards' copies of the script: one push for each script id of a list, and a word on each that failed.
// usage: node tools/push-wards.mjs wards.json      wards.json: [{ "ward": "Phước Long", "scriptId": "1AbC…" }, …]
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const [list] = process.argv.slice(2);
if (!list) {
  console.error('usage: npm run sheet:push-wards -- wards.json');
  process.exit(1);
}

const clasp = process.env.CLASP ?? resolve('node_modules/.bin/clasp');
const wards = JSON.parse(await readFile(list, 'utf8'));
// clasp accepts no folder outside that of its project file, so the file is put here for a moment.
const project = `.clasp-ward-${process.pid}.json`;
const failed = [];
for (const { ward, scriptId } of wards) {
  await writeFile(project, JSON.stringify({ scriptId, rootDir: 'dist' }));
  try {
    await promisify(execFile)(clasp, ['--project', project, 'push', '--force']);
    console.log(`${ward}: updated`);
  } catch (error) {
    failed.push(ward);
    console.error(
      `${ward}: NOT updated (${
        String(error.stderr || error.message)
          .trim()
          .split('\n')[0]
      })`,
    );
  }
}
await rm(project, { force: true });
console.log(
  `${wards.length - failed.length} of ${wards.length} updated${failed.length > 0 ? `; not: ${failed.join(', ')}` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
