import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import { sampleTables } from '../../src/sample/sample-workbook';
import { benchCellFunctions, benchLoadForms } from './load-forms';

const TIMES = 9;

/** The installed program against the way through `npm run`, which bundles the sources each time. */
export async function benchStartUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const workbook = join(folder, 'so-lieu.xlsx');
  writeFileSync(workbook, await workbookBytes(sampleTables()));
  writeFileSync(join(folder, 'bao-cao.txt'), 'BÁO CÁO\nĐã giải quyết 50 hồ sơ.\n');
  spawnSync(process.execPath, ['tools/bundle-cli.mjs', join(folder, 'program')]);
  const program = [join(folder, 'program', 'bao-cao-cchc.mjs')];
  const sources = [resolve('tools/run.mjs'), 'src/cli/main.ts'];
  const node = medianOf(['-e', '0'], folder);
  console.log(
    `The program as installed ÷ through tools/run.mjs, each in a process of its own (Node alone ${node.toFixed(0)} ms)`,
  );
  for (const args of [['--help'], ['report', '--help'], ['check', 'bao-cao.txt'], ['report', workbook]]) {
    const [installed, fromSources] = [program, sources].map((start) => medianOf([...start, ...args], folder));
    const [own, other] = [installed as number, fromSources as number];
    console.log(
      `  ${args.join(' ').replace(`${folder}/`, '')}: ${own.toFixed(0)} ÷ ${other.toFixed(0)} ms = ${(own / other).toFixed(2)}`,
    );
  }
  rmSync(folder, { recursive: true });
  benchLoadForms();
  benchCellFunctions();
}

function medianOf(command: readonly string[], cwd: string): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    spawnSync(process.execPath, command, { cwd });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number;
}
