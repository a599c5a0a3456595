// Updates the wards' copies of the script: one push for each script id of a list, and a word on each that failed.
// usage: node tools/push-wards.mjs wards.json      wards.json: [{ "ward": "Phước Long", "scriptId": "1AbC…" }, …]
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const [list] = process.argv.slice(2);
if (!list) {
  console.error('usage: npm run sheet:push-wards -- wards.json');
  process.exit(1);
}

const clasp = process.env.CLASP ?? resolve('node_modules/.bin/clasp');
const wards = JSON.parse(await readFile(list, 'utf8'));
const folder = await mkdtemp(join(tmpdir(), 'wards-'));
const failed = [];
for (const { ward, scriptId } of wards) {
  const project = join(folder, `${scriptId}.json`);
  await writeFile(project, JSON.stringify({ scriptId, rootDir: resolve('dist') }));
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
await rm(folder, { recursive: true });
console.log(
  `${wards.length - failed.length} of ${wards.length} updated${failed.length > 0 ? `; not: ${failed.join(', ')}` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
