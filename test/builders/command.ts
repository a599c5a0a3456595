import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly entry: string;
  readonly args?: readonly string[];
  /** Where the command was called; npm passes it on. */
  readonly from: string;
  readonly cwd?: string;
  /** Another copy of the project. */
  readonly project?: string;
}

/** Runs an entry point as the scripts of package.json do. */
export function run({ entry, args = [], from, cwd = ROOT, project = ROOT }: Run): Promise<Ran> {
  const command = [join(project, 'tools', 'run.mjs'), entry, ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd, env: { ...process.env, INIT_CWD: from } }, (error, stdout, stderr) => {
      const exitCode = error ? Number(error.code ?? -1) : 0;
      done({ exitCode, stdout, stderr });
    });
  });
}

/** A folder of its own for a test file; removed by `removeFolder`. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bao-cao-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
