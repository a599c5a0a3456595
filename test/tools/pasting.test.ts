import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFile, builtScript } from '../builders/built-script';

const FILES = readdirSync(builtScript());
const guide = readFileSync(resolve(__dirname, '..', '..', 'docs', 'deployment.md'), 'utf8');

test.each(FILES)('%s can be pasted by hand: no line has more than 5,000 characters', (name) => {
  const long = builtFile(name)
    .split('\n')
    .flatMap((line, index) => (line.length > 5000 ? [`${index + 1}: ${line.length}`] : []));
  expect(long).toEqual([]);
});

test('who pastes them is told of each file and how large it is, to the nearest tenth', () => {
  const told = new Map(
    [...guide.matchAll(/^\| `([\w.]+)` \| ([\d,.]+) kB \|/gm)].map(([, name, size]) => [name, size]),
  );
  expect([...told.keys()].sort()).toEqual([...FILES].sort());
  for (const [name, size] of told) {
    const kilobytes = statSync(join(builtScript(), name ?? '')).size / 1000;
    const apart = Math.abs(Number(size?.replace(',', '')) - kilobytes);
    expect({ name, isRight: apart <= Math.max(1, kilobytes / 10) }).toEqual({ name, isRight: true });
  }
});
