import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { madeOnce } from './made-once';

const ROOT = resolve(__dirname, '..', '..');

/** What `npm start` writes into `out` and says, once a run: the sample workbook, its report, its figures. */
export function sampleFiles(): { readonly out: string; readonly stdout: string } {
  const folder = madeOnce('start', (path) => {
    mkdirSync(path);
    const command = [join(ROOT, 'tools', 'run.mjs'), 'src/cli/start.ts'];
    writeFileSync(join(path, 'stdout.txt'), execFileSync(process.execPath, command, { cwd: path, stdio: 'pipe' }));
  });
  return { out: join(folder, 'out'), stdout: readFileSync(join(folder, 'stdout.txt'), 'utf8') };
}

/** The sample as an .xlsx file. */
export function sampleXlsx(): Uint8Array {
  return new Uint8Array(readFileSync(join(sampleFiles().out, 'so-lieu-mau.xlsx')));
}
