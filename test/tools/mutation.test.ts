import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const TOOL = resolve('tools', 'mutation', 'mutate.mjs');
const project = realpathSync(mkdtempSync(join(tmpdir(), 'mutated-')));

const FILES = {
  'jest.config.json': JSON.stringify({ preset: './tools/preset.json', testMatch: ['**/*.test.ts'] }),
  'tools/preset.json': JSON.stringify({ transform: { '\\.ts$': '' } }),
  'src/core/tested/adult.ts': 'export const adult = (age: number): boolean => age >= 18;\n',
  'src/core/untested/late.ts': 'export function late(days: number) {\n  return days > 0;\n}\n',
  'src/core/untested/wording.ts': "export const WORD = 'trễ';\n",
  'test/core/tested/adult.test.ts': `import { adult } from '../../../src/core/tested/adult';
    test('adult from eighteen on', () => expect([17, 18, 19].map(adult)).toEqual([false, true, true]));`,
  'test/core/untested/late.test.ts': `import { late } from '../../../src/core/untested/late';
    test('cannot fail', () => { late(1); });`,
};

function mutate(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TOOL, '-w', '1', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(project, dirname(name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
});

afterAll(() => rmSync(project, { recursive: true }));

test('a comparison is moved by one and turned round, a number is moved, a result becomes null', () => {
  expect(mutate('--list', '--room', 'tested', '--sample', '9').trim().split('\n').sort()).toEqual([
    'src/core/tested/adult.ts:1  18  →  17',
    'src/core/tested/adult.ts:1  18  →  19',
    'src/core/tested/adult.ts:1  age >= 18  →  (age < 18)',
    'src/core/tested/adult.ts:1  age >= 18  →  (age > 18)',
    'src/core/tested/adult.ts:1  age >= 18  →  null',
  ]);
});

test('the same seed gives the same sample, wording is left out', () => {
  const listed = mutate('--list', '--sample', '99');
  expect(mutate('--list', '--sample', '99')).toBe(listed);
  expect(listed).toContain('src/core/untested/late.ts:2  days > 0  →  (days >= 0)');
  expect(listed).not.toContain('wording.ts');
});

test('a test that checks the result kills a mutant, one that cannot fail lets it live', () => {
  const printed = mutate('--sample', '2');
  expect(printed).toMatch(/^tested +1 +1 +0 +0 +0 +100%$/m);
  expect(printed).toMatch(/^untested +1 +0 +0 +1 +0 +0%$/m);
  expect(printed).toMatch(/^all +2 +1 +0 +1 +0 +50%$/m);
  expect(printed).toMatch(/^src\/core\/untested\/late\.ts:2 .*→/m);
});
