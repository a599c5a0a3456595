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
  /** The folder in which the command was called; npm passes it on. */
  readonly from: string;
  readonly cwd?: string;
  /** Another copy of the project; by default this one. */
  readonly project?: string;
}

/**
 * Runs an entry point in its own process, as the scripts of package.json do. This is slow: once per suite is enough.
 */
export function run({ entry, args = [], from, cwd = ROOT, project = ROOT }: Run): Promise<Ran> {
  const command = [join(project, 'tools', 'run.mjs'), entry, ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd, env: { ...process.env, INIT_CWD: from } }, (error, stdout, stderr) => {
      const exitCode = error ? Number(error.code ?? -1) : 0;
      done({ exitCode, stdout, stderr });
    });
  });
}

type Command = (args: readonly string[]) => Promise<number>;

/** Runs a command in this process, as its entry point does; one at a time, since its console output is captured. */
export async function ran(command: Command, from: string, args: readonly string[]): Promise<Ran> {
  const caller = process.env.INIT_CWD;
  const [stdout, stderr] = (['log', 'error'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(),
  ) as [jest.SpyInstance<void, unknown[]>, jest.SpyInstance<void, unknown[]>];
  process.env.INIT_CWD = from;
  try {
    const exitCode = await command(args);
    return { exitCode, stdout: saidTo(stdout), stderr: saidTo(stderr) };
  } finally {
    if (caller === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = caller;
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

function saidTo({ mock }: jest.SpyInstance<void, unknown[]>): string {
  return mock.calls.map(([line]) => `${String(line)}\n`).join('');
}

/** Runs one after the other; gives the results by name. */
export async function eachRan<N extends string>(
  runs: Readonly<Record<N, () => Promise<Ran>>>,
): Promise<Record<N, Ran>> {
  const results: [string, Ran][] = [];
  for (const [name, start] of Object.entries<() => Promise<Ran>>(runs)) results.push([name, await start()]);
  return Object.fromEntries(results) as Record<N, Ran>;
}

/** A new temporary folder for a test file; to be removed with `removeFolder`. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bao-cao-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
