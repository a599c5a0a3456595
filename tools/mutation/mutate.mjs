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
/** Suites outside the core that load its sources; those of the other folders run the built dist/, where no mutant is. */
const OTHER_TESTS = ['<rootDir>/test/{cli,forms-xlsx,sidebar,template}/**/*.test.ts'];

/** First the suite named after the file, then those of its room, then the rest, the quick ones first. */
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
  for (const { suite } of suites.filter(({ failed }) => failed))
    console.error(`fails without a mutant, left out: ${suite}`);
  await tryAll(
    mutants,
    suites.filter(({ failed }) => !failed),
  );
}

const sample = sampleOf(root, { seed: Number(values.seed), sample: Number(values.sample), room: values.room });
const mutants = sample.map((mutant, id) => ({ ...mutant, id, outcome: 'survived', reached: values.list }));
if (values.list) {
  console.log(mutantLines(mutants).join('\n'));
} else {
  const left = () => mutants.filter(({ outcome }) => outcome === 'survived');
  for (const tests of [CORE_TESTS, OTHER_TESTS]) if (left().length > 0) await runAgainst(tests, left());
  console.log(['', ...mutantLines(left()), '', ...scoreTable(mutants)].join('\n'));
}
