import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'push-'));
const seen = join(folder, 'seen.txt');
const clasp = join(folder, 'clasp');
const list = join(folder, 'wards.json');

beforeAll(() => {
  // Stands for clasp: keeps what it was asked, and may not write to the second ward's script.
  const script = `#!/bin/sh\ncat "$2" >> ${seen}\necho " $3 $4" >> ${seen}\ngrep -q denied "$2" && { echo "Permission denied" >&2; exit 1; }\nexit 0\n`;
  writeFileSync(clasp, script);
  chmodSync(clasp, 0o755);
  const wards = [
    { ward: 'Phước Long', scriptId: 'id-one' },
    { ward: 'Phước Hải', scriptId: 'id-denied' },
    { ward: 'Vĩnh Nguyên', scriptId: 'id-three' },
  ];
  writeFileSync(list, JSON.stringify(wards));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('each ward’s copy is updated, and one that could not be is named without stopping the others', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/push-wards.mjs', list], {
    encoding: 'utf8',
    env: { ...process.env, CLASP: clasp },
  });
  expect(stdout).toContain('Phước Long: updated');
  expect(stdout).toContain('Vĩnh Nguyên: updated');
  expect(stderr).toContain('Phước Hải: NOT updated (Permission denied)');
  expect(stdout).toContain('2 of 3 updated; not: Phước Hải');
  expect(status).toBe(1);
});

test('each push names its own script and the built folder', () => {
  const pushes = readFileSync(seen, 'utf8').trim().split('\n');
  expect(pushes.map((line) => JSON.parse(line.replace(/ push --force$/, '')).scriptId)).toEqual([
    'id-one',
    'id-denied',
    'id-three',
  ]);
  expect(pushes.every((line) => line.includes('dist') && line.endsWith(' push --force'))).toBe(true);
});
