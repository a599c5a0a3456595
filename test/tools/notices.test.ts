import { readFileSync } from 'node:fs';
import { builtFile } from '../builders/built-script';

const NOTICES = {
  'bundle.js': [
    ...[
      '@xmldom/xmldom',
      'base64-js',
      'canonicalize',
      'docxtemplater',
      'fastest-levenshtein',
      'fraction.js',
      'js-sha256',
    ],
    ...['node-diff3', 'pako', 'pizzip'],
  ],
  'cells.js': ['fastest-levenshtein', 'fraction.js', 'read-vietnamese-number'],
  'sidebar.html': [
    ...[
      '@zip.js/zip.js',
      'entities',
      'fastest-levenshtein',
      'fflate',
      'fraction.js',
      'htmlparser2',
      'papaparse',
      'postal-mime',
      'write-excel-file',
    ],
  ],
} as const;

const versionOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const noticesIn = (file: keyof typeof NOTICES) =>
  builtFile(file).slice(builtFile(file).lastIndexOf(file.endsWith('.html') ? '<!--' : '/*'));

describe.each(Object.keys(NOTICES) as (keyof typeof NOTICES)[])('the licence notices at the end of %s', (file) => {
  const text = noticesIn(file);
  const named = [...text.matchAll(/(?:^|, )(@?[\w./-]+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);

  test('name every package whose code is in it, and no other', () => {
    expect(named.sort()).toEqual([...NOTICES[file]].sort());
  });

  test('give the text of each licence', () => {
    expect(text.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(text.split('****').length);
    expect(text).toContain('WARRANT');
    expect(text).not.toContain('GNU GENERAL PUBLIC LICENSE');
  });
});

test('a package stands with its version', () => {
  expect(noticesIn('bundle.js')).toContain(`docxtemplater ${versionOf('docxtemplater')} (MIT)`);
});

test('zlib, from which pako is made, is named with its own notice', () => {
  expect(noticesIn('bundle.js')).toContain("provided 'as-is'");
});
