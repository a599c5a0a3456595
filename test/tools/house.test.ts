import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const filesUnder = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Examples in docstrings import what runs them. */
const withoutComments = (file: string) => textOf(file).replace(/^ *\/\*\*[\s\S]*?\*\//gm, '');

/** The files and packages that the sources of a folder import, each as `importer → imported`. */
const importsOf = (folder: string) =>
  filesUnder(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...withoutComments(file).matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(([, name = '']) => ({
        file,
        imported: name.startsWith('.') ? join(file, '..', name) : name,
        isPackage: !name.startsWith('.'),
      })),
    );

test('no file has more than 300 lines; data, golden files and pages of HTML may', () => {
  const written = filesUnder('src', 'test', 'tools').filter(
    (file) => /\.(ts|js|mjs|cjs|css)$/.test(file) && !/(^|\/)(data|golden)\//.test(file),
  );
  expect(written.length).toBeGreaterThan(500);
  expect(written.filter((file) => textOf(file).trimEnd().split('\n').length > 300)).toEqual([]);
});

/** `@zip.js/zip.js` of `@zip.js/zip.js/lib/x.js`. */
function packageOf(imported: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? imported;
}

test('the core imports itself and packages that package.json declares, nothing else', () => {
  const imports = importsOf('src/core');
  const isOfCore = ({ imported, isPackage }: (typeof imports)[number]) =>
    isPackage ? packageOf(imported) in dependencies : imported.startsWith('src/core/');
  expect(imports.length).toBeGreaterThan(500);
  expect(imports.filter((one) => !isOfCore(one))).toEqual([]);
});

const EDGES = ['cli', 'apps-script', 'sidebar', 'emulator'];

test.each(EDGES)('the edge %s imports no other edge', (edge) => {
  const imports = importsOf(`src/${edge}`);
  const others = EDGES.filter((other) => other !== edge).map((other) => `src/${other}/`);
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter(({ imported }) => others.some((other) => imported.startsWith(other)))).toEqual([]);
});

test('nothing in the core and in the samples depends on the time zone of the machine', () => {
  const local = /\.(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\.toLocale|\bIntl\./;
  const files = [...filesUnder('src/core'), ...filesUnder('src/sample')].filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => local.test(withoutComments(file)))).toEqual([]);
});
