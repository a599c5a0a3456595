// Builds the Apps Script project into dist/ or the given folder: two bundles, the global functions, the sidebar, the
// manifest.
import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { globalFunctions } from './globals.mjs';
import { notices } from './notices.mjs';

const folder = process.argv[2] ?? 'dist';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await bundle('src/apps-script/main.ts', 'bundle.js', 'cchc_');
await bundle('src/apps-script/cells.ts', 'cells.js', 'cchcCells_');
await writeFile(join(folder, 'globals.js'), await globalFunctions());
await copyFile('appsscript.json', join(folder, 'appsscript.json'));
await writeFile(join(folder, 'sidebar.html'), await sidebar());

/**
 * A script that declares only one function. Sheets loads the whole project for each custom function, so nothing may run
 * at loading: the bundle runs when that function is first called. Functions whose names end in `_` are hidden from
 * menus and cells.
 */
async function bundle(entry, file, loader) {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: join(folder, file),
    bundle: true,
    metafile: true,
    format: 'iife',
    globalName: 'bundled',
    banner: { js: `function ${loader}(){if(!${loader}.bundled){` },
    footer: { js: `${loader}.bundled=bundled}return ${loader}.bundled}` },
    // Apps Script supports neither #private nor static fields.
    target: 'es2019',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    loader: { '.docx': 'base64' },
    define: { __VERSION__: JSON.stringify(version) },
  });
  await appendFile(join(folder, file), `/*\n${await notices(metafile)}\n*/\n`);
}

/**
 * write-excel-file compresses more than 160 kB in a web worker, and Google does not promise that the sidebar's frame
 * may start one.
 */
function zippedInOneThread() {
  const contents =
    "import { zipSync } from 'fflate'; export default (files) => Promise.resolve().then(() => zipSync(files).buffer);";
  return {
    name: 'zipped-in-one-thread',
    setup({ onLoad }) {
      const filter = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;
      onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    },
  };
}

/** A single page that contains its style and script: HtmlService serves no other files. */
async function sidebar() {
  const bundled = async (entry, options) => {
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      metafile: true,
      write: false,
      minify: true,
      charset: 'utf8',
      target: 'es2019',
      legalComments: 'none',
      ...options,
    });
    return { text: outputFiles[0].text.trim(), metafile };
  };
  const { text: style } = await bundled('src/sidebar/styles.css', { target: 'chrome100' });
  // HtmlService's templates are reported to cut template literals at `//`, as if a comment began there.
  const { text: bundledScript, metafile } = await bundled('src/sidebar/app.ts', {
    format: 'iife',
    supported: { 'template-literal': false },
    plugins: [zippedInOneThread()],
  });
  // Escapes beginnings of XML; they occur only inside texts and patterns of the script, never in its code.
  const script = bundledScript.replace(/<(\?|!--|\/style)/g, '\\x3C$1');
  // In a template `<?` begins a scriptlet anywhere; in a page `<!--` and `</script` change where a script ends.
  const unsafe = /<\?|<!--|<\/(script|style)/i.exec(style + script);
  if (unsafe) throw new Error(`the sidebar's bundle holds ${unsafe[0]}`);
  const page = await readFile('src/sidebar/index.html', 'utf8');
  const filled = page.replace('/* styles */', () => style).replace('/* script */', () => script);
  return `${filled.trimEnd()}\n<!--\n${await notices(metafile)}\n-->\n`;
}
