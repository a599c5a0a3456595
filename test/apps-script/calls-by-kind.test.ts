import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCounted } from '../../src/emulator/world/calls';
import { isHeldBack } from '../../src/emulator/world/held-writes';

const FOLDER = 'src/apps-script';
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.endsWith('run/retry.ts'));

const OF_A_SHEET = ['Spreadsheet', 'Sheet', 'Range', 'NamedRange', 'Protection'];
/** Also names of methods of other objects than those of a Sheet. */
const AMBIGUOUS = ['remove', 'copy'];

const isWrite = (name: string) => !AMBIGUOUS.includes(name) && OF_A_SHEET.some((one) => isHeldBack(`${one}.${name}`));
const isOtherSheetCall = (name: string) =>
  !AMBIGUOUS.includes(name) && OF_A_SHEET.some((one) => isCounted(`${one}.${name}`) && !isHeldBack(`${one}.${name}`));
const isElsewhere = (text: string) =>
  /PropertiesService|properties(?:\(\))?\.|drive\(\)|\block\.|LockService/.test(text);

/** The calls that the files make through `verb`, each as its file and text. */
const callsThrough = (verb: string) =>
  files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(new RegExp(`\\b${verb}(?:<\\w+>)?\\(`, 'g'))].map(({ index, 0: { length } }) => ({
      file,
      text: argumentsAt(text, index + length - 1),
    }));
  });

function argumentsAt(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('([{'.includes(text.charAt(at))) depth++;
    if (')]}'.includes(text.charAt(at)) && --depth === 0) return text.slice(open + 1, at);
  }
  throw new Error('a bracket is open');
}

const methodsIn = (text: string) => [...text.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name);

test('whatever fills or dresses cells is made again when it was lost: it goes through `written`', () => {
  const retried = callsThrough('retried');
  expect(retried.length).toBeGreaterThan(40);
  expect(retried.filter(({ text }) => methodsIn(text).some(isWrite))).toEqual([]);
  expect(callsThrough('atOnce').filter(({ text }) => methodsIn(text).some(isWrite))).toEqual([]);
});

test('nothing is called written that must not be made twice, or that only reads', () => {
  const written = callsThrough('written');
  expect(written.length).toBeGreaterThan(60);
  const sizes = ['getMaxRows', 'getMaxColumns', 'getLastColumn'];
  const others = ({ text }: (typeof written)[number]) =>
    isElsewhere(text) || methodsIn(text).some((name) => isOtherSheetCall(name) && !sizes.includes(name));
  expect(written.filter(others)).toEqual([]);
});

test('Drive, properties and locks, which act at once, wait for the cells: they go through `atOnce`', () => {
  const atOnce = callsThrough('atOnce');
  expect(atOnce.length).toBeGreaterThan(20);
  expect(callsThrough('retried').filter(({ text }) => isElsewhere(text))).toEqual([]);
  expect(atOnce.filter(({ text }) => !isElsewhere(text) && !/files\.export/.test(text))).toEqual([]);
});
