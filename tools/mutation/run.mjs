// Runs jest for mutants. The working tree is not changed: jest's transform supplies the mutated text.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const jestBin = createRequire(import.meta.url).resolve('jest/bin/jest');
const KILLED_CODE = 86;
/** A suite with a mutant may take five times as long as without, since other work may have started on the machine. */
const limitOf = (ms) => 10_000 + 5 * ms;
const START_LIMIT = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const running = new Set();

function clearUp() {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

process.on('exit', clearUp);
const BREAK_OFF = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of BREAK_OFF) {
  process.on(signal, () => {
    console.error(`broken off by ${signal}`);
    process.exit(130);
  });
}

let runs = 0;

/** The project's own settings of jest, with those of the preset that they name. */
function settingsOf(root) {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { preset, ...settings } = read('jest.config.json');
  return preset === undefined ? settings : { ...read(preset), ...settings };
}

function configFile(root, { transform, environment, tests }) {
  const base = settingsOf(root);
  const config = {
    ...base,
    // The same id for all runs, so that they share the cache.
    id: 'mutation',
    rootDir: root,
    roots: ['<rootDir>/src', '<rootDir>/test'],
    cacheDirectory: join(root, 'node_modules', '.cache', 'mutation'),
    transform: Object.fromEntries(Object.keys(base.transform).map((key) => [key, [own('transform.cjs'), transform]])),
    testEnvironment: own('environment.cjs'),
    testEnvironmentOptions: { killedCode: KILLED_CODE, ...environment },
    testSequencer: own('order.cjs'),
    testMatch: tests ?? base.testMatch,
    // Suites have their own time limit; a single sound test may take long on a busy machine.
    testTimeout: 200_000,
  };
  runs += 1;
  const file = join(folder, `jest-${runs}.json`);
  writeFileSync(file, JSON.stringify(config));
  return file;
}

/**
 * Runs jest; gives the exit code, the last output, and whether it timed out. `limit` gives the time for each suite that
 * starts.
 */
function jest(root, args, limit) {
  return new Promise((done) => {
    const options = { cwd: root, silent: true, execArgv: ['--max-old-space-size=3000'] };
    const child = fork(jestBin, args, options);
    running.add(child);
    let output = '';
    let timedOut = false;
    let timer;
    const allow = (ms) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, ms);
    };
    if (limit) {
      allow(START_LIMIT);
      child.on('message', ({ suite }) => allow(limit(suite)));
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        output = (output + part).slice(-5000);
      });
    }
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, signal, output, timedOut });
    });
  });
}

/**
 * Runs, without mutants, the suites that depend on the mutants' files; tells which mutants each suite reaches, how long
 * it takes and whether it passes.
 */
export async function reachedBy(root, mutants, { tests, workers }) {
  const reached = join(folder, `reached-${runs + 1}.jsonl`);
  writeFileSync(reached, '');
  const marks = mutants.map(({ id, file, mark }) => ({ id, file, mark }));
  const config = configFile(root, { transform: { marks }, environment: { reached }, tests });
  const files = [...new Set(mutants.map(({ file }) => file))];
  const args = ['--config', config, '-w', String(workers), '--passWithNoTests', '--findRelatedTests', ...files];
  const { code, signal, output } = await jest(root, args);
  const suites = readFileSync(reached, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (signal || (code !== 0 && suites.length === 0)) throw new Error(`jest did not run:\n${output}`);
  return suites;
}

/**
 * 'killed' when a test fails, 'timed out' when one takes too long, 'survived' when all suites pass. The suites run in
 * the order given.
 */
export async function tried(root, { file, start, end, text }, suites) {
  const order = suites.map(({ suite }) => suite);
  const config = configFile(root, { transform: { mutant: { file, start, end, text } }, environment: { order } });
  const times = new Map(suites.map(({ suite, ms }) => [suite, ms]));
  const args = ['--config', config, '-i', '--forceExit', '--runTestsByPath', ...order];
  const { code, signal, output, timedOut } = await jest(root, args, (suite) => limitOf(times.get(suite) ?? 0));
  if (timedOut) return 'timed out';
  // Node aborts itself when a mutant fills its memory; a signal to end came from outside and says nothing of the mutant.
  if (code === KILLED_CODE || (signal && !BREAK_OFF.includes(signal))) return 'killed';
  if (code === 0) return 'survived';
  throw new Error(`jest ended with ${code ?? signal}:\n${output}`);
}
