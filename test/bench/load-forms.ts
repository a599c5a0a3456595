import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDist } from '../../src/emulator/world/load-dist';
import { sampleOf } from './large-sample';

const TIMES = 9;
const ROWS = 30_000;

/**
 * Loads the scripts of a folder in a new process, as Sheets does for each cell; prints milliseconds of processor time.
 * `whole` also asks for what the menu needs. Where the bundle is a page, HtmlService would hand out its text.
 */
const LOADER = `
const { readdirSync, readFileSync } = require('node:fs');
const vm = require('node:vm');
const [folder, whole] = process.argv.slice(1);
const from = process.cpuUsage();
const page = (name) => ({ getRawContent: () => readFileSync(folder + '/' + name + '.html', 'utf8') });
const context = vm.createContext({ HtmlService: { createTemplateFromFile: page } });
for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  vm.runInContext(readFileSync(folder + '/' + name, 'utf8'), context);
}
vm.runInContext(whole ? 'cchc_()' : 'TY_LE(1, 2)', context);
const { user, system } = process.cpuUsage(from);
console.log((user + system) / 1000);
`;

type Files = Readonly<Record<string, string>>;

/** The ways to keep the bundle beside the cell functions, made from the one that dist/ has. */
function forms(): Readonly<Record<string, Files>> {
  const file = (name: string) => readFileSync(join('dist', name), 'utf8');
  const [globals, cells] = [file('globals.js'), file('cells.js')];
  const text = new Function(`${file('bundle.js')};return cchcText_().join('')`)() as string;
  const loading = (value: string) => `function cchc_(){if(!cchc_.bundled)cchc_.bundled=${value};return cchc_.bundled}`;
  const lazy = `function cchc_(){if(!cchc_.bundled){${text.replace(/bundled$/, '')};cchc_.bundled=bundled}return cchc_.bundled}`;
  return {
    'cells alone, no bundle': { 'globals.js': globals, 'cells.js': cells },
    'one file, the bundle a function': { 'all.js': `${globals}\n${cells}\n${lazy}` },
    'a file of its own, a function (until 0.3)': { 'globals.js': globals, 'cells.js': cells, 'bundle.js': lazy },
    'a file of its own, a text': { 'globals.js': globals, 'cells.js': cells, 'bundle.js': file('bundle.js') },
    'a page read by HtmlService': {
      'globals.js': globals,
      'cells.js': cells,
      'bundle.js': loading(`eval(HtmlService.createTemplateFromFile('bundle').getRawContent())`),
      'bundle.html': text,
    },
  };
}

/** What a cell's call and the menu's first call take to load, in every form. */
export function benchLoadForms(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  console.log('Loading the project, a new process each, processor time: for a cell function; for menu and sidebar');
  const rows = Object.entries(forms()).map(([form, files], index) => {
    const place = join(folder, String(index));
    mkdirSync(place);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
    return {
      form,
      cell: median(place, ''),
      menu: 'bundle.js' in files || 'all.js' in files ? median(place, 'whole') : null,
    };
  });
  const least = rows[0]?.cell ?? 1;
  for (const { form, cell, menu } of rows) {
    const ofMenu = menu === null ? '' : `; ${menu.toFixed(0)} ms = ${(menu / least).toFixed(1)}`;
    console.log(`  ${form}: ${cell.toFixed(1)} ms = ${(cell / least).toFixed(1)} × the cells alone${ofMenu}`);
  }
  rmSync(folder, { recursive: true });
}

function median(folder: string, whole: string): number {
  const times = Array.from({ length: TIMES }, () =>
    Number(spawnSync(process.execPath, ['-e', LOADER, folder, whole], { encoding: 'utf8' }).stdout),
  );
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number;
}

/** Every cell function over a column of 30,000 rows, against the 30 seconds after which Google stops one. */
export function benchCellFunctions(): void {
  const project = loadDist('dist', {}) as Record<string, (...args: unknown[]) => unknown>;
  const tables = sampleOf(ROWS).filter(({ rows }) => rows.length > 1);
  const ranges = tables.map(({ rows }) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell ? dateOf(cell.day) : (cell ?? '')))),
  );
  const daysOff = ranges[tables.findIndex(({ name }) => name === 'Ngày nghỉ')] ?? [];
  const column = (value: (row: number) => unknown) => Array.from({ length: ROWS }, (_, row) => [value(row)]);
  const [received, due] = [
    column((row) => dateOf(19_358 + (row % 150))),
    column((row) => dateOf(19_370 + (row % 150))),
  ];
  const calls: Readonly<Record<string, readonly unknown[]>> = {
    BANG_CHI_TIEU: ranges,
    CHI_TIEU: ['HS_TIEP_NHAN', ...ranges],
    HAN_TRA: [received, column((row) => row % 30), daysOff],
    SO_NGAY_LAM_VIEC: [received, due, daysOff],
    TINH_TRANG_HO_SO: [received, due, due, dateOf(19_500)],
    TY_LE: [column((row) => row), column((row) => row + 5)],
    TIEN_BANG_CHU: [column((row) => row * 1237)],
    NGAY_VAN_BAN: [received],
  };
  console.log(
    `Cell functions over ${ROWS.toLocaleString('en')} rows, processor time, and of the 30 seconds that Google gives`,
  );
  for (const [name, args] of Object.entries(calls)) {
    const from = process.cpuUsage();
    const answer = project[name]?.(...args);
    const { user, system } = process.cpuUsage(from);
    if (typeof answer === 'string' && answer.startsWith('Lỗi')) throw new Error(`${name}: ${answer}`);
    const seconds = (user + system) / 1e6;
    console.log(`  ${name}: ${seconds.toFixed(2)} s = ${((seconds / 30) * 100).toFixed(1)}%`);
  }
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000 - 25_200_000);
}
