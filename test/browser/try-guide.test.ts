import { existsSync, readFileSync, statSync } from 'node:fs';
import { RULES } from '../../src/core/checks/rules';
import { PAGES } from '../../src/protocol/pages';
import { CONSENT_DRAWINGS } from '../../src/try/guide/drawings/consent';
import { GUIDE_TABLES, withTables } from '../../src/try/guide/tables';

const guide = readFileSync('docs/huong-dan.md', 'utf8');
const ruleReference = readFileSync('docs/luat-kiem-tra.md', 'utf8');

test('the tables of the guide are those of the code', () => {
  expect(withTables(guide)).toBe(guide);
});

test('the reference of the rules lists every rule of the checker, with its words as they are now', () => {
  expect(withTables(ruleReference)).toBe(ruleReference);
  const listed = [...ruleReference.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect([...listed].sort()).toEqual(Object.keys(RULES).sort());
});

test('every table has its place', () => {
  const places = [...`${guide}${ruleReference}`.matchAll(/<!-- bảng (\S+) -->/g)].map(([, name]) => name);
  expect([...places].sort()).toEqual(Object.keys(GUIDE_TABLES).sort());
});

test('the pages are written in composed characters, as officers type them', () => {
  for (const page of [guide, ruleReference]) expect(page.normalize('NFC')).toBe(page);
});

test('every picture of the guide is there and small enough to load on a slow line', () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\((images\/[^)]+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((path) => !existsSync(path) || statSync(path).size > 120_000)).toEqual([]);
});

test('Google’s screens are drawn, and say so to those who see them and to those who do not', () => {
  const drawn = [...guide.matchAll(/!\[([^\]]+)\]\(images\/(cap-quyen[^)]+)\)/g)].map(([, alt = '', file]) => ({
    alt,
    file,
  }));
  expect(drawn.map(({ file }) => file)).toEqual(CONSENT_DRAWINGS.map(({ file }) => file));
  expect(drawn.filter(({ alt }) => !alt.startsWith('Hình vẽ minh họa: '))).toEqual([]);
});

test('the guide says what each right is for', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { readonly oauthScopes: string[] };
  const [, table = ''] = guide.split('| Quyền | Dùng để | Không dùng để |\n|---|---|---|\n');
  expect(table.split('\n\n')[0]?.split('\n')).toHaveLength(oauthScopes.length);
});

test('every menu item is explained by its own name', () => {
  const [, source = ''] = readFileSync('src/apps-script/menu/menu-wording.ts', 'utf8').split('MENU_ITEMS');
  const items = [...source.matchAll(/: '([^']+)',$/gm)].map(([, name]) => name as string);
  expect(items.length).toBe(PAGES.length);
  expect(items.filter((item) => !guide.includes(`**${item}**`))).toEqual([]);
});
