import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import { sampleTables } from '../../src/sample/sample-workbook';
import { hugeWorkbook } from './huge-workbook';
import { commandUsage } from './whole-command';

// Reading .xlsx workbooks of every size and adding rows to them, as ratios to exceljs and to the least that any reader must
// do; and writing them.
const SIZES = [5_000, 50_000, 200_000, 1_048_575] as const;
const ROWS_OF_EXCEL = 1_048_575;
/** What `read-once.ts` adds. */
const ADDED_ROWS = 100;
/** With the sample's own rows as many as a sheet holds. */
const MOST_IMPORTED = 1_040_000;
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

function toFloor(ours: Used, least: Used): string {
  return `${(ours.cpuSeconds / least.cpuSeconds).toFixed(1)} × the floor`;
}

async function measured(size: number, work: string, way: '' | '-adding'): Promise<void> {
  writeFileSync(path, await hugeWorkbook(size));
  const ours = used('read-once.ts', `ours${way}`, path);
  const least = used('read-once.ts', 'floor', path);
  const rows = `  ${size.toLocaleString('en')} dossiers ${work}: ${told(ours)}, ${toFloor(ours, least)}`;
  if (size > MOST_FOR_EXCELJS) console.log(`${rows}; exceljs cannot read it`);
  else console.log(`${rows}; ${compared(ours, used('read-once.ts', `exceljs${way}`, path))}`);
}

async function imported(source: string): Promise<Used> {
  const workbook = join(folder, 'so-cua-don-vi.xlsx');
  writeFileSync(workbook, await workbookBytes(sampleTables()));
  const { cpuSeconds, megabytes } = commandUsage(['import', workbook, source, '--sheet', 'Hồ sơ', '--apply']);
  return { cpuSeconds, megabytes };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const path = join(folder, 'so-lieu.xlsx');
console.log('An .xlsx read, and 100 rows added to it, each way in a process of its own');
for (const size of SIZES) {
  await measured(size, 'read', '');
  await measured(Math.min(size, ROWS_OF_EXCEL - ADDED_ROWS), 'added to', '-adding');
}

console.log('The command import --apply, new rows into the sample of 5,424');
for (const size of SIZES) {
  const count = Math.min(size, MOST_IMPORTED);
  writeFileSync(path, await hugeWorkbook(count));
  const least = used('read-once.ts', 'floor', path);
  const ours = await imported(path);
  console.log(`  ${count.toLocaleString('en')} rows: ${told(ours)}, ${toFloor(ours, least)} of reading them`);
}
rmSync(folder, { recursive: true });

console.log('Writing the same, each in a process of its own, the tables included');
for (const size of SIZES) {
  console.log(`  ${size.toLocaleString('en')} dossiers: ${told(used('write-once.ts', String(size)))}`);
}
