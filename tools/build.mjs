// Builds the Apps Script project into dist/ or the given folder: two bundles, the global functions, the sidebar, the
// manifest.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { globalFunctions } from './globals.mjs';
import { notices } from './notices.mjs';
import { checkLines, IN_LINES, inPieces, unindented } from './short-lines.mjs';

const folder = process.argv[2] ?? 'dist';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await write('bundle.js', whenCalled(await bundled('src/apps-script/main.ts', { minify: true })));
await write('cells.js', atFirstCall(await bundled('src/apps-script/cells.ts', IN_LINES)));
await write('globals.js', await globalFunctions());
await write('sidebar.html', await sidebar());
await write('appsscript.json', await readFile('appsscript.json', 'utf8'));

async function write(name, text) {
  checkLines(name, text);
  await writeFile(join(folder, name), text);
  console.log(`${name}: ${Math.round(Buffer.byteLength(text) / 1000)} kB in ${text.split('\n').length} lines`);
}

/** A script that puts what its entry exports into `bundled`. */
async function bundled(entry, form) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    metafile: true,
    format: 'iife',
    globalName: 'bundled',
    // Apps Script supports neither #private nor static fields.
    target: 'es2019',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    ...form,
    loader: { '.docx': 'base64' },
    define: { __VERSION__: JSON.stringify(version) },
  });
  return { script: outputFiles[0].text.trim(), legal: `/*\n${await notices(metafile)}\n*/\n` };
}

/**
 * Sheets loads the whole project for each custom function, so nothing may run at loading: the cells' part runs when its
 * function is first called. Functions whose names end in `_` are hidden from menus and cells.
 */
function atFirstCall({ script, legal }) {
  return `function cchcCells_(){if(!cchcCells_.bundled){\n${unindented(script)}\ncchcCells_.bundled=bundled}return cchcCells_.bundled}\n${legal}`;
}

/**
 * The part that makes documents is a text until menu or sidebar ask for it: even a function that never runs is read
 * through for each cell, which takes ten times as long (docs/decisions/0022-bundle-as-text.md).
 */
function whenCalled({ script, legal }) {
  const loader = 'function cchc_(){if(!cchc_.bundled)cchc_.bundled=eval(cchcText_().join(""));return cchc_.bundled}';
  return `${loader}\nfunction cchcText_(){return[\n${inPieces(`${script};bundled`)}\n]}\n${legal}`;
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
      ...IN_LINES,
      charset: 'utf8',
      target: 'es2019',
      legalComments: 'none',
      ...options,
    });
    return { text: outputFiles[0].text.trim(), metafile };
  };
  const { text: style } = await bundled('src/sidebar/styles.css', { target: 'chrome100' });
  // That `IN_LINES` has no template literals also helps here: HtmlService's templates are reported to cut them at `//`,
  // as if a comment began there.
  const { text: bundledScript, metafile } = await bundled('src/sidebar/app.ts', {
    format: 'iife',
    plugins: [zippedInOneThread()],
  });
  // Escapes beginnings of XML; they occur only inside texts and patterns of the script, never in its code.
  const script = unindented(bundledScript).replace(/<(\?|!--|\/style)/g, '\\x3C$1');
  // In a template `<?` begins a scriptlet anywhere; in a page `<!--` and `</script` change where a script ends.
  const unsafe = /<\?|<!--|<\/(script|style)/i.exec(style + script);
  if (unsafe) throw new Error(`the sidebar's bundle holds ${unsafe[0]}`);
  const page = await readFile('src/sidebar/index.html', 'utf8');
  const filled = page.replace('/* styles */', () => style).replace('/* script */', () => script);
  return `${filled.trimEnd()}\n<!--\n${await notices(metafile)}\n-->\n`;
}
