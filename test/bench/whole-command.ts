import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import type { Table } from '../../src/core/workbook/contract/cell';
import { sampleOf } from './large-sample';

const COUNTS = [5_544, 55_440] as const;
/** Node tells the peak of its memory in kilobytes and processor time in microseconds. */
const TELL_USAGE = "process.on('exit',()=>console.error('usage',JSON.stringify(process.resourceUsage())))";

interface Usage {
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
}

/** `npm run report` in a process of its own, reading and writing included: what an officer's machine needs. */
export async function benchWholeCommand(): Promise<void> {
  console.log('npm run report as a whole, in a process of its own');
  const used: Usage[] = [];
  for (const count of COUNTS) {
    const usage = await reported(sampleOf(count));
    used.push(usage);
    console.log(
      `  ${count.toLocaleString('en')} dossiers: ${usage.seconds.toFixed(1)} s, ${usage.cpuSeconds.toFixed(1)} CPU s, at most ${usage.megabytes.toFixed(0)} MB`,
    );
  }
  const [small, large] = used as [Usage, Usage];
  const kilobytesEach = ((large.megabytes - small.megabytes) * 1000) / (COUNTS[1] - COUNTS[0]);
  console.log(`  each further dossier takes ${kilobytesEach.toFixed(1)} kB, most of it while the .xlsx is read`);
}

async function reported(tables: readonly Table[]): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'so-lieu.xlsx');
  writeFileSync(path, await workbookBytes(tables));
  const usage = commandUsage(['report', path, '--out', folder]);
  rmSync(folder, { recursive: true });
  return usage;
}

/** What a command takes in a process of its own. Throws what it said when it fails. */
export function commandUsage(args: readonly string[]): Usage {
  const telling = ['--import', `data:text/javascript,${TELL_USAGE}`];
  const start = performance.now();
  const command = [...telling, 'tools/run.mjs', 'src/cli/main.ts', ...args];
  const { stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(/^usage (.*)$/m.exec(stderr)?.[1] ?? '{}');
  return { megabytes: maxRSS / 1000, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, seconds };
}
