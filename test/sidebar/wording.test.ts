import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../src/core/protocol';
import * as wording from '../../src/sidebar/wording';

const FOLDER = 'src/sidebar';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|html|css)$/.test(name),
);
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const code = sources
  .filter((name) => name !== 'wording.ts')
  .map(textOf)
  .join('\n');

test('Vietnamese stands in the wording file alone', () => {
  const elsewhere = sources.filter((name) => name !== 'wording.ts' && /[À-ỹ]/.test(textOf(name)));
  expect(elsewhere).toEqual([]);
});

test('every word is shown somewhere', () => {
  const groups = Object.entries(wording).filter(([, group]) => typeof group === 'object');
  const unused = groups.flatMap(([name, group]) =>
    Object.keys(group)
      .filter((key) => !new RegExp(`${name}(\\.${key}\\b|\\[)`).test(code))
      .map((key) => `${name}.${key}`),
  );
  expect(unused).toEqual([]);
});

test('every page has a name on its tab and a heading', () => {
  expect(Object.keys(wording.PAGE_NAMES).sort()).toEqual([...PAGES].sort());
});

test('the menu opens only pages that there are', () => {
  const globals = readFileSync('src/apps-script/globals.js', 'utf8');
  const opened = [...globals.matchAll(/openPage\('([^']+)'\)/g)].map(([, page]) => page);
  expect([...opened].sort()).toEqual([...PAGES].sort());
});
