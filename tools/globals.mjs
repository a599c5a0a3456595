// Writes the top-level functions of the Apps Script project: menus, google.script.run and cells see no others.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The hand-written functions, followed by one line for each page and endpoint that only passes the call on. */
export async function globalFunctions() {
  const { OPENERS, ENDPOINTS } = await listed();
  const openers = Object.entries(OPENERS).map(([page, name]) => `function ${name}() { cchc_().openPage('${page}'); }`);
  const endpoints = ENDPOINTS.map((name) => `function ${name}(...given) { return cchc_().server.${name}(...given); }`);
  // The comments of custom functions have to stay: Sheets shows them as help while a formula is typed.
  const written = await readFile('src/apps-script/globals.js', 'utf8');
  return [
    written,
    '// Các mục của menu mở trang của bảng điều khiển.\n',
    ...openers,
    '\n// Bảng điều khiển gọi những hàm này.\n',
    ...endpoints,
    '',
  ].join('\n');
}

/** The lists of pages and endpoints, read from the product itself. */
async function listed() {
  const { outputFiles } = await build({
    entryPoints: ['src/apps-script/global-functions.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    loader: { '.docx': 'base64' },
    define: { __VERSION__: '""' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
