import { build, type Metafile } from 'esbuild';

/** What runs when the sidebar opens: all that is reached without an `import()`. */
function startedWith({ inputs }: Metafile, entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const { path: next, kind } of inputs[path]?.imports ?? []) if (kind !== 'dynamic-import') reached.add(next);
  }
  return reached;
}

const READERS = ['@zip.js/zip.js', 'htmlparser2', 'papaparse'];
const packagesIn = (paths: Iterable<string>) =>
  READERS.filter((name) => [...paths].some((path) => path.includes(`node_modules/${name}/`)));

test('opening the sidebar runs none of the readers of files, which are all in it', async () => {
  const entry = 'src/sidebar/app.ts';
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  expect(packagesIn(Object.keys(metafile.inputs))).toEqual(READERS);
  expect(packagesIn(startedWith(metafile, entry))).toEqual([]);
});
