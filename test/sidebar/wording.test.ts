import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PAGES } from '../../src/protocol/pages';
import { PAGE_NAMES } from '../../src/sidebar/wording/common';

const FOLDER = 'src/sidebar';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|html|css)$/.test(name),
);
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const isWording = (name: string) => name.startsWith(`wording${sep}`);
const code = sources
  .filter((name) => !isWording(name))
  .map(textOf)
  .join('\n');

test('Vietnamese stands in the wording files alone', () => {
  const elsewhere = sources.filter((name) => !isWording(name) && /[À-ỹ]/.test(textOf(name)));
  expect(elsewhere).toEqual([]);
});

test('every word is shown somewhere', () => {
  const groups = sources
    .filter(isWording)
    .flatMap((name) => Object.entries<object>(jest.requireActual(`../../${FOLDER}/${name}`)))
    .filter(([, group]) => typeof group === 'object');
  const unused = groups.flatMap(([name, group]) =>
    Object.keys(group)
      .filter((key) => !new RegExp(`${name}(\\.${key}\\b|\\[)`).test(code))
      .map((key) => `${name}.${key}`),
  );
  expect(unused).toEqual([]);
});

test('every page has a name on its tab and a heading', () => {
  expect(Object.keys(PAGE_NAMES).sort()).toEqual([...PAGES].sort());
});
