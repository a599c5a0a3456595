// The licence notices of the packages inside a bundle. MIT, BSD and Zlib require them in every copy, and an office may
// paste a single file of dist/ into its own project, so they are at the end of each bundle.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of several licences to choose from we take the permissive one. */
const PERMISSIVE = /\b(MIT|BSD-2-Clause|BSD-3-Clause|ISC|Zlib|0BSD|Apache-2\.0)\b/;

/**
 * @param metafile esbuild's description of a bundle; only packages with code left in the bundle are named.
 * @returns Plain text, one block for each licence text and its packages; empty when the bundle contains no package.
 * @throws When a package has no licence that allows bundling, or neither a licence text nor an author.
 */
export async function notices(metafile) {
  const packagesOf = new Map();
  for (const folder of packageFolders(metafile)) {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { name, version, license } = manifest;
    if (!PERMISSIVE.test(license)) throw new Error(`${name} is under ${license}: it cannot be bundled`);
    const zlib = /Zlib/.test(license) ? `\n\n${await zlibNotice(folder, name)}` : '';
    const text = (await licenceText(folder, manifest)) + zlib;
    packagesOf.set(text, [...(packagesOf.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const blocks = [...packagesOf].map(([text, packages]) => `${packages.join(', ')}\n\n${text}`);
  // The notices must not end the comment that contains them, in a script or in a page.
  return blocks.join('\n\n****\n\n').replace(/\*\/|--+>?/g, (mark) => '='.repeat(mark.length));
}

/** `node_modules/a/node_modules/@b/c/index.js` belongs to the package in `node_modules/a/node_modules/@b/c`. */
function packageFolders({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

async function licenceText(folder, { license, author }) {
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.|-mit|$)/i.test(entry));
  if (file === undefined)
    return `Copyright ${author.name ?? author}, under ${license}. The package has no licence file.`;
  const [permissive] = plain(await readFile(join(folder, file), 'utf8')).split(
    /^#*\s*(?:GPL version 3|GNU GENERAL PUBLIC LICENSE)/m,
  );
  return permissive.trim();
}

/**
 * pako has its notice of zlib only in its source files, neither in its licence nor in the built file that is bundled.
 */
async function zlibNotice(folder, name) {
  for (const file of await readdir(join(folder, 'lib', 'zlib'))) {
    const comments = plain(await readFile(join(folder, 'lib', 'zlib', file), 'utf8')).match(
      /^\/\/ \(C\).*(?:\n\/\/.*)*/gm,
    );
    const notice = comments?.find((comment) => comment.includes("provided 'as-is'"));
    if (notice !== undefined) return notice.replace(/^\/\/ ?/gm, '').trim();
  }
  throw new Error(`${name} brings no zlib notice`);
}

function plain(text) {
  return text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');
}
