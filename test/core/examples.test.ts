import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

// Runs the `@example` of each docstring in the core. The example can use the exports of its own file and imports others
// by paths relative to that file. A line `expression; // → value` gives the expected value.
const CORE = resolve('src/core');
const EXAMPLE = /@example\n(.*?)\*\/\s*export function (\w+)/gs;

interface Example {
  readonly name: string;
  readonly file: string;
  readonly code: string;
}

const FILES = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ file: join(CORE, path), source: readFileSync(join(CORE, path), 'utf8') }));

const EXAMPLES = FILES.flatMap(({ file, source }) =>
  [...source.matchAll(EXAMPLE)].map(([, lines = '', name = '']): Example => {
    return { name, file, code: lines.replace(/^ *\* ?/gm, '') };
  }),
);

function resultsOf({ file, code }: Example): readonly (readonly [line: string, found: unknown, expected: unknown])[] {
  const own: Record<string, unknown> = require(file);
  const load = (name: string): unknown => require(name.startsWith('.') ? resolve(dirname(file), name) : name);
  const checked = code.replace(/^(.+?);? \/\/ → (.+)$/gm, (line, expression: string, value: string) => {
    return `results.push([${JSON.stringify(line)}, ${expression}, ${value}]);`;
  });
  const { code: program } = transformSync(checked, { loader: 'ts', format: 'cjs' });
  const results: (readonly [string, unknown, unknown])[] = [];
  new Function('require', 'results', ...Object.keys(own), program)(load, results, ...Object.values(own));
  return results;
}

test.each(EXAMPLES)('the example of $name gives the values that it states', (example) => {
  const results = resultsOf(example);
  expect(results).not.toHaveLength(0);
  for (const [line, found, expected] of results) expect([line, found]).toEqual([line, expected]);
});

test('every example is in the docstring of an exported function, where it is run', () => {
  expect(EXAMPLES).toHaveLength(FILES.flatMap(({ source }) => source.match(/@example/g) ?? []).length);
});
