import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hugeWorkbook } from './huge-workbook';

// Reading .xlsx workbooks of every size and adding rows to them, as ratios to exceljs and to the least that any reader must
// do; and writing them.
const SIZES = [5_000, 50_000, 200_000, 1_048_575] as const;
/** exceljs holds a sheet as one string, and V8's strings end at 537 million characters. */
const MOST_FOR_EXCELJS = 200_000;

interface Used {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function used(script: string, ...args: readonly string[]): Used {
  const { stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', `test/bench/${script}`, ...args], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function told({ cpuSeconds, megabytes }: Used): string {
  return `${cpuSeconds.toFixed(1)} CPU s and ${megabytes.toFixed(0)} MB`;
}

function compared(ours: Used, other: Used): string {
  const time = (ours.cpuSeconds / other.cpuSeconds).toFixed(2);
  const memory = (ours.megabytes / other.megabytes).toFixed(2);
  return `${time} of exceljs's time, ${memory} of its memory (${told(other)})`;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const path = join(folder, 'so-lieu.xlsx');
console.log('An .xlsx read, and 100 rows added to it, each way in a process of its own');
for (const size of SIZES) {
  writeFileSync(path, await hugeWorkbook(size));
  const least = used('read-once.ts', 'floor', path);
  for (const [work, way] of [
    ['read', ''],
    ['added to', '-adding'],
  ] as const) {
    const ours = used('read-once.ts', `ours${way}`, path);
    const toFloor = `${(ours.cpuSeconds / least.cpuSeconds).toFixed(1)} × the floor`;
    const rows = `  ${size.toLocaleString('en')} dossiers ${work}: ${told(ours)}, ${toFloor}`;
    if (size > MOST_FOR_EXCELJS) console.log(`${rows}; exceljs cannot read it`);
    else console.log(`${rows}; ${compared(ours, used('read-once.ts', `exceljs${way}`, path))}`);
  }
}
rmSync(folder, { recursive: true });

console.log('Writing the same, each in a process of its own, the tables included');
for (const size of SIZES) {
  console.log(`  ${size.toLocaleString('en')} dossiers: ${told(used('write-once.ts', String(size)))}`);
}
