// Mutation testing of src/core: changes the code in small ways and counts the changes that a test notices.
// usage: npm run test:mutation -- [--seed 1] [--sample 200] [--room checks] [--workers 2] [--list]
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantLines, scoreTable } from './results.mjs';
import { reachedBy, tried } from './run.mjs';
import { sampleOf } from './sample.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    sample: { type: 'string', default: '200' },
    room: { type: 'string' },
    workers: { type: 'string', short: 'w', default: String(availableParallelism()) },
    list: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const workers = Number(values.workers);
const CORE_TESTS = ['<rootDir>/test/core/**/*.test.ts'];
/** Suites outside the core that load its sources; suites in other folders run the built dist/, which has no mutants. */
const OTHER_TESTS = ['<rootDir>/test/{cli,sample,sidebar,template,xlsx}/**/*.test.ts'];

/**
 * Suites in the order to run: the one named after the file, then those of its room, then the rest; quick ones first.
 */
function inOrder(suites, { file, room }) {
  const named = `${basename(file, '.ts')}.test.ts`;
  const rank = ({ suite }) =>
    basename(suite) === named ? 0 : suite.startsWith(`${join(root, 'test', 'core', room)}/`) ? 1 : 2;
  return [...suites].sort((a, b) => rank(a) - rank(b) || a.ms - b.ms);
}

async function tryAll(mutants, suites) {
  const reaching = ({ id }) => suites.filter(({ reached }) => reached.includes(id));
  const waiting = mutants.filter((mutant) => reaching(mutant).length > 0);
  const total = waiting.length;
  const began = Date.now();
  let done = 0;
  const work = async () => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      mutant.reached = true;
      mutant.outcome = await tried(root, mutant, inOrder(reaching(mutant), mutant));
      done += 1;
      const perMinute = ((done * 60_000) / (Date.now() - began)).toFixed(1);
      console.error(`${done}/${total} (${perMinute} a minute) ${mutant.outcome}: ${mutantLines([mutant])}`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

async function runAgainst(tests, mutants) {
  const suites = await reachedBy(root, mutants, { tests, workers });
  const sound = suites.filter(({ failure }) => failure === undefined);
  for (const { suite, failure } of suites) {
    if (failure !== undefined) console.error(`left out, since it fails without a mutant: ${suite}: ${failure}`);
  }
  await tryAll(mutants, sound);
}

const sample = sampleOf(root, { seed: Number(values.seed), sample: Number(values.sample), room: values.room });
const mutants = sample.map((mutant, id) => ({ ...mutant, id, reached: values.list }));
const isAlive = ({ outcome }) => outcome === undefined || outcome === 'survived';

function print(finished) {
  console.log(['', ...mutantLines(finished.filter(isAlive)), '', ...scoreTable(finished)].join('\n'));
}

if (values.list) {
  console.log(mutantLines(mutants).join('\n'));
} else {
  // An interrupted run still prints the mutants that it has tried.
  process.on('exit', (code) => code !== 0 && print(mutants.filter(({ outcome }) => outcome !== undefined)));
  for (const tests of [CORE_TESTS, OTHER_TESTS]) {
    const alive = mutants.filter(isAlive);
    if (alive.length > 0) await runAgainst(tests, alive);
  }
  print(mutants);
}
