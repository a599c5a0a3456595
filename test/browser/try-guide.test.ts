import { existsSync, readFileSync, statSync } from 'node:fs';
import { PAGES } from '../../src/core/protocol/pages';
import { GUIDE_TABLES, withTables } from '../../src/try/guide/tables';

const guide = readFileSync('docs/huong-dan.md', 'utf8');

test('the tables of the guide are those of the code', () => {
  expect(withTables(guide)).toBe(guide);
  for (const name of Object.keys(GUIDE_TABLES)) expect(guide).toContain(`<!-- bảng ${name} -->`);
});

test('the guide is written in composed characters, as officers type them', () => {
  expect(guide.normalize('NFC')).toBe(guide);
});

test('every picture of the guide is there and small enough to load on a slow line', () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\((images\/[^)]+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((path) => !existsSync(path) || statSync(path).size > 120_000)).toEqual([]);
});

test('every menu item is explained by its own name', () => {
  const [, source = ''] = readFileSync('src/apps-script/menu-wording.ts', 'utf8').split('MENU_ITEMS');
  const items = [...source.matchAll(/: '([^']+)',$/gm)].map(([, name]) => name as string);
  expect(items.length).toBe(PAGES.length);
  expect(items.filter((item) => !guide.includes(`**${item}**`))).toEqual([]);
});
