import { loadDist } from '../../src/emulator/world/load-dist';
import { type Bundled, type BundledCells, builtFile, builtScript, bundleText } from '../builders/built-script';
import { expectGolden } from '../builders/golden';
import { AN, anOffice } from '../builders/office';

const manifest = JSON.parse(builtFile('appsscript.json'));
const bundle = bundleText() + builtFile('cells.js');

test('loading the project calls no service and does no work', () => {
  const office = anOffice();
  office.world.calls.reset();
  const project = loadDist(builtScript(), office.file.as(AN) as unknown as object) as Record<
    string,
    { bundled?: object }
  >;
  expect(office.world.calls.total).toBe(0);
  expect([project['cchc_']?.bundled, project['cchcCells_']?.bundled]).toEqual([undefined, undefined]);
});

test('a cell function loads nothing of what makes documents', () => {
  const project = loadDist(builtScript(), anOffice().file.customFunctionGlobals()) as Record<string, unknown>;
  (project['TY_LE'] as (part: number, base: number) => string)(1, 2);
  const [cells, whole] = [project['cchcCells_'], project['cchc_']] as [
    { bundled?: BundledCells },
    { bundled?: Bundled },
  ];
  expect(cells.bundled).toBeDefined();
  expect(whole.bundled).toBeUndefined();
  expect(builtFile('cells.js')).not.toMatch(/word\/document\.xml|SpreadsheetApp|Drive\./);
});

test('the menu appears when a Sheet is opened, with no more rights than a simple trigger has', () => {
  const office = anOffice();
  office.file.open(AN);
  expect(office.file.ui.menus.map(({ caption }) => caption)).toEqual(['Báo cáo CCHC']);
});

/** A Sheet's menu, buttons and formulas, and a sidebar that is open while the code is replaced, call them by these names. */
test('every function that Google calls by name keeps its name', () => {
  const names = [...builtFile('globals.js').matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  expectGolden('global-functions.txt', `${[...names].sort().join('\n')}\n`);
});

test('a page and an endpoint have one function each, which hands on all that it was given', () => {
  const project = loadDist(builtScript(), {}) as Record<string, unknown>;
  const handed: unknown[][] = [];
  const answers =
    (name: string) =>
    (...given: unknown[]) =>
      handed.push([name, ...given]);
  const server = new Proxy({}, { get: (_, name: string) => answers(name) });
  project['cchc_'] = () => ({ server, openPage: answers('openPage') });
  (project['stageImport'] as (...given: unknown[]) => void)('id', 0, 2, [['a']]);
  (project['panelState'] as () => void)();
  (project['openNewYear'] as () => void)();
  expect(handed).toEqual([['stageImport', 'id', 0, 2, [['a']]], ['panelState'], ['openPage', 'new-year']]);
});

test('the manifest asks for exactly the scopes that the code needs', () => {
  const scopes = manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
  expect(scopes).toEqual(['spreadsheets.currentonly', 'drive.file', 'script.container.ui']);
  expect(bundle).toMatch(/SpreadsheetApp\./);
  expect(bundle).toMatch(/Drive\b/);
  expect(bundle).toMatch(/showSidebar/);
  // Each of these would need a wider scope.
  expect(bundle).not.toMatch(
    /UrlFetchApp|DriveApp|DocumentApp|GmailApp|MailApp|ScriptApp\.newTrigger|getOAuthToken|openById|openByUrl/,
  );
});

test('the manifest names the zone, the runtime and the one advanced service', () => {
  expect(manifest).toMatchObject({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  });
});
