import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hugeWorkbook } from './huge-workbook';

// Reading .xlsx workbooks of every size, as ratios to exceljs and to the least that any reader must do.
const SIZES = [5_000, 50_000, 200_000, 1_048_575] as const;
/** exceljs holds a sheet as one string, and V8's strings end at 537 million characters. */
const MOST_FOR_EXCELJS = 200_000;

interface Used {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function used(way: string, path: string): Used {
  const { stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'test/bench/read-once.ts', way, path], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function told({ cpuSeconds, megabytes }: Used): string {
  return `${cpuSeconds.toFixed(1)} CPU s and ${megabytes.toFixed(0)} MB`;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const path = join(folder, 'so-lieu.xlsx');
console.log('Reading an .xlsx, each way in a process of its own');
for (const size of SIZES) {
  writeFileSync(path, await hugeWorkbook(size));
  const ours = used('ours', path);
  const least = used('floor', path);
  const toFloor = `${(ours.cpuSeconds / least.cpuSeconds).toFixed(1)} × the floor`;
  const rows = `  ${size.toLocaleString('en')} dossiers: ${told(ours)}, ${toFloor}`;
  if (size > MOST_FOR_EXCELJS) console.log(`${rows}; exceljs cannot read it`);
  else {
    const other = used('exceljs', path);
    const time = (ours.cpuSeconds / other.cpuSeconds).toFixed(2);
    const memory = (ours.megabytes / other.megabytes).toFixed(2);
    console.log(`${rows}; ${time} of exceljs's time, ${memory} of its memory (${told(other)})`);
  }
}
rmSync(folder, { recursive: true });
