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

/** Numbers of rows and columns may be asked of a range, too, and then are no round trip. */
const COUNTED_OF_ANYTHING = ['getName', 'get', 'copy', 'remove', 'clear', 'put', 'getLastRow', 'getLastColumn'];
const isCall = (name: string) =>
  !COUNTED_OF_ANYTHING.includes(name) &&
  [...OF_A_SHEET, 'Properties', 'Lock'].some((one) => isCounted(`${one}.${name}`));

const VERBS = /\b(?:retried|written|atOnce)(?:<\w+>)?\(/;

/** What is left of a file without the calls that go through a verb. */
function outsideVerbs(text: string): string {
  const found = VERBS.exec(text);
  if (!found) return text;
  const open = found.index + found[0].length - 1;
  const end = open + argumentsAt(text, open).length + 2;
  return text.slice(0, found.index) + outsideVerbs(text.slice(end));
}

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

test('no call of a Sheet, of the properties or of a lock goes through none of them', () => {
  // Probes are to see what Google throws. At opening, the simple trigger may read a property and nothing else.
  const bare = files
    .filter((file) => !/self-test\/|today-endpoints/.test(file))
    .flatMap((file) => {
      const left = methodsIn(outsideVerbs(readFileSync(file, 'utf8'))).filter(isCall);
      return left.map((name) => `${file}: ${name}`);
    });
  // Of conditional formats while they are built.
  expect(bare.filter((one) => !/dossier-colours.ts: [gs]etBackground$/.test(one))).toEqual([]);
});
