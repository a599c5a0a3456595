import { readFileSync } from 'node:fs';
import { command } from '../../src/cli/command';
import { COMMANDS } from '../../src/cli/commands';
import { Refusal } from '../../src/cli/edge';
import { program } from '../../src/cli/program';
import { CHECK_USAGE } from '../../src/cli/usage/check-usage';
import { aFolder, ran, removeFolder } from '../builders/command';

const FOLDER = aFolder();
const called = (...args: readonly string[]) => ran(program, FOLDER, args);
const NAMES = COMMANDS.map(({ usage }) => usage.name);

afterAll(() => removeFolder(FOLDER));

test.each(['--help', '-h'])('%s of the whole names every command, on stdout', async (asked) => {
  const { exitCode, stdout, stderr } = await called(asked);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Cách dùng: bao-cao-cchc LỆNH …\n/);
  for (const { usage } of COMMANDS) expect(stdout).toContain(`  ${usage.name.padEnd(8)}  ${usage.does}\n`);
});

test.each(COMMANDS.map(({ usage }) => [usage.name, usage] as const))(
  '%s --help explains every operand, option and exit code, on stdout',
  async (name, usage) => {
    const { exitCode, stdout, stderr } = await called(name, '--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Cách dùng: npm run --silent ${name} -- `));
    expect(stdout).toBe(stdout.normalize('NFC'));
    for (const { name: operand, means } of usage.operands) {
      expect(stdout.split('\n')).toContainEqual(expect.stringMatching(`^  ${operand} `));
      expect(stdout).toContain(means);
    }
    for (const [option, { means }] of Object.entries(usage.options)) {
      expect(stdout).toContain(`  --${option}`);
      expect(stdout).toContain(means);
    }
    for (const [code, means] of Object.entries(usage.exits)) expect(stdout).toContain(`  ${code}  ${means}`);
  },
);

test.each([
  ['reprot', 'Không có lệnh «reprot». Gần nhất là «report».'],
  ['newyear', 'Không có lệnh «newyear». Gần nhất là «new-year».'],
  ['CHECK', 'Không có lệnh «CHECK». Gần nhất là «check».'],
  ['toString', 'Không có lệnh «toString».'],
  ['--halp', 'Không có tùy chọn «--halp». Gần nhất là «--help».'],
])('an unknown command is named with the nearest: %s', async (typed, fault) => {
  const { exitCode, stdout, stderr } = await called(typed);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(fault);
});

test('without a command it says how to use it, and ends with 1', async () => {
  const { exitCode, stdout, stderr } = await called();
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Cách dùng: bao-cao-cchc LỆNH …\n/);
});

test('a wrong option ends with 1, the fault below the help', async () => {
  const { exitCode, stderr } = await called('report', 'a.xlsx', '--temlate', 'b.docx');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Không có tùy chọn «--temlate». Gần nhất là «--template».');
});

test('package.json has a script for every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of NAMES) expect(scripts[name]).toBe(`node tools/run.mjs src/cli/main.ts ${name}`);
});

test.each([
  [new Refusal('Không có tệp.'), 'Không có tệp.\n'],
  [
    new TypeError('x is not a function'),
    'Phần mềm gặp sự cố nên đã dừng. Hãy gửi câu này cho người quản trị phần mềm (TypeError: x is not a function).\n',
  ],
])('whatever a command throws ends with 1 and a sentence: %s', async (thrown, said) => {
  const failing = command(CHECK_USAGE, () => Promise.reject(thrown));
  expect(await ran(failing, FOLDER, ['a.docx'])).toEqual({ exitCode: 1, stdout: '', stderr: said });
});
