import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import type { KeptBook } from '../../src/try/books/kept-book';
import { Shelf } from '../../src/try/books/shelf';
import { serve, type TryServer } from '../../src/try/http/server';
import type { Office } from '../../src/try/office';
import type { Order } from '../../src/try/page/protocol';
import { cellsView } from '../../src/try/workbook/cells-view';
import { builtScript } from '../builders/built-script';
import { AN } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const OPEN: Order = { officer: AN, action: { kind: 'open' }, answers: [] };
const newFolder = () => mkdtempSync(join(tmpdir(), 'try-'));

/** Runs the add-on built from the sources. */
const aShelf = (out = newFolder(), dist = builtScript()) => new Shelf({ out, dist });

let book: KeptBook;
let office: Office;
let server: TryServer;

beforeAll(async () => {
  const shelf = aShelf();
  book = await shelf.openBlank();
  ({ office } = book);
  server = await serve(shelf);
});

afterAll(() => server.stop());

/** Of more dossiers than the page reads at once. */
async function aWorkbookFile(): Promise<string> {
  const path = join(newFolder(), 'so-lieu.xlsx');
  const tables = aWorkbook({ 'Hồ sơ': Array.from({ length: 300 }, () => aDossier({ amountVnd: 30_000 })) });
  writeFileSync(path, await workbookBytes(tables));
  return path;
}

interface Asking {
  readonly path?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends what no browser would, such as another name in `Host`. */
function status({ path = 'book/1/run', body = JSON.stringify(OPEN), headers = {} }: Asking): Promise<number> {
  return new Promise((answered, failed) => {
    const sent = request(
      new URL(path, server.address),
      { method: body === '' ? 'GET' : 'POST', headers },
      (response) => {
        response.resume();
        answered(response.statusCode ?? 0);
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

test('the server listens on this machine alone, under an address nobody can guess', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
});

test('an order of the page itself is done', async () => {
  expect(await status({})).toBe(200);
  expect(await status({ headers: { Origin: new URL(server.address).origin } })).toBe(200);
});

test('an address without the token, another name for this machine and another page are refused', async () => {
  expect(await status({ path: '/book/1/run' })).toBe(404);
  expect(await status({ path: `/${'0'.repeat(32)}/book/1/run` })).toBe(404);
  expect(await status({ headers: { Host: 'try.example' } })).toBe(403);
  expect(await status({ headers: { Origin: 'https://try.example' } })).toBe(403);
});

test('orders of unknown officers, broken orders and unknown files are refused', async () => {
  expect(await status({ body: JSON.stringify({ ...OPEN, officer: 'la@phuong.example' }) })).toBe(404);
  expect(await status({ body: '{' })).toBe(400);
  expect(await status({ path: 'book/2/run' })).toBe(404);
  expect(await status({ path: '../../package.json', body: '' })).toBe(404);
  expect(await status({ path: 'book/1/document/..%2F..%2Fpackage.json', body: '' })).toBe(404);
});

test('windows are told what an order changed, and a window that goes leaves no word on the terminal', async () => {
  const spoken = jest.spyOn(console, 'error').mockImplementation();
  const [sheet] = office.file.book.sheets;
  const heard: string[] = [];
  const asked = request(new URL(`book/1/events?officer=${AN}`, server.address), (response) => {
    response.on('data', (part: Buffer) => heard.push(part.toString()));
    response.on('error', () => {});
  });
  asked.on('error', () => {});
  asked.end();
  while (heard.length === 0) await new Promise((soon) => setTimeout(soon, 5));
  const edit = { do: 'type', tab: sheet?.id ?? -1, row: 7, column: 2, text: '1.500' } as const;
  const { changes } = book.run({ officer: AN, action: { kind: 'edit', edit, confirmed: false }, answers: [] });
  expect(changes).toMatchObject({ tabs: [{ tab: sheet?.id, structure: false, rows: [[7, 1]] }] });
  while (heard.length === 1) await new Promise((soon) => setTimeout(soon, 5));
  expect(heard.join('')).toContain(`event: changes\ndata: ${JSON.stringify(changes)}\n\n`);
  asked.destroy();
  book.run(OPEN);
  expect(cellsView(office, sheet?.id ?? -1, { from: 7, to: 7 }).rows[0]?.[1]).toMatchObject({
    text: '1.500',
    raw: '1500',
  });
  expect(spoken).not.toHaveBeenCalled();
  spoken.mockRestore();
});

test('the colours of conditional rules come with the cells, by the first rule that holds', () => {
  const [sheet] = office.file.book.sheets;
  if (!sheet) throw new Error('no tab');
  for (const [index, value] of [5, 50, 500].entries()) sheet.values.set(31 + index, 4, value);
  const rule = (formula: string, background: string) => ({
    formula,
    background,
    areas: [{ row: 31, column: 4, rows: 3, columns: 2 }],
    fontColor: null,
    bold: null,
  });
  sheet.conditionalRules = [rule('=$D31>100', '#ff0000'), rule('=D31>10', '#00ff00')];
  const { rows, looks } = cellsView(office, sheet.id, { from: 31, to: 33 });
  const colours = rows.map((cells) => [3, 4].map((at) => looks[cells[at]?.look ?? -1]?.background ?? null));
  expect(colours).toEqual([
    [null, null],
    ['#00ff00', null],
    ['#ff0000', '#ff0000'],
  ]);
});

test('an unknown tab, direction or number is refused', async () => {
  expect(await status({ path: `book/1/cells?officer=${AN}&tab=99&from=1&to=5`, body: '' })).toBe(404);
  expect(await status({ path: `book/1/cells?officer=${AN}&tab=0&from=1&to=5`, body: '' })).toBe(200);
  const spoken = jest.spyOn(console, 'error').mockImplementation();
  expect(await status({ path: `book/1/jump?officer=${AN}&tab=0&row=1&column=1&direction=aside`, body: '' })).toBe(400);
  expect(await status({ path: `book/1/cells?officer=${AN}&tab=0&from=x&to=5`, body: '' })).toBe(400);
  spoken.mockRestore();
});

test('a document is shown only to those who may open it', async () => {
  const { drive } = office.world;
  const parent = drive.rootOf('khac@phuong.example').id;
  const { id } = drive.add({
    name: 'Riêng',
    mimeType: 'a/b',
    parent,
    owner: 'khac@phuong.example',
    content: Buffer.from('x'),
  });
  const path = `book/1/document/${id}?officer=${AN}`;
  expect(await status({ path, body: '' })).toBe(403);
  expect(await status({ path: path.replace('?', '/file?'), body: '' })).toBe(404);
});

test('only what the menu offers can be run from the menu', async () => {
  const book = await aShelf().openBlank();
  const { error } = book.run({ officer: AN, action: { kind: 'menu', functionName: 'setUpSheet' }, answers: [] });
  expect(error).not.toBeNull();
});

test('a question of the script waits for its answer, then the order is done', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(
    join(dist, 'code.js'),
    `function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Hỏi', 'hoi').addToUi(); }
    function hoi() {
      var ui = SpreadsheetApp.getUi();
      if (ui.alert('Tiêu đề', 'Tiếp tục?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
      var name = ui.prompt('Tên?').getResponseText();
      SpreadsheetApp.getActiveSpreadsheet().toast('Chào ' + name);
    }
    function panelState() { return { ok: true, value: { sheet: 'new' } }; }`,
  );
  const asking = await aShelf(newFolder(), dist).openBlank();
  asking.run({ officer: AN, action: { kind: 'open' }, answers: [] });
  const order = { officer: AN, action: { kind: 'menu', functionName: 'hoi' } as const };
  const yes = { button: 'YES', text: '' } as const;
  const first = asking.run({ ...order, answers: [] });
  expect(first).toMatchObject({ error: null, question: { kind: 'alert', title: 'Tiêu đề', buttons: 'YES_NO' } });
  const second = asking.run({ ...order, answers: [yes] });
  expect(second).toMatchObject({ question: { kind: 'prompt', text: 'Tên?' }, toasts: [] });
  const third = asking.run({ ...order, answers: [yes, { button: 'OK', text: 'An' }] });
  expect(third).toMatchObject({ question: null, error: null, toasts: [{ message: 'Chào An' }] });
});

test('what is saved is there the next time, looks, notes and formulas of the script too', async () => {
  const shelf = aShelf();
  const before = await shelf.openGiven(await aWorkbookFile());
  const call = (name: string, ...values: unknown[]) =>
    before.run({ officer: AN, action: { kind: 'call', name, values }, answers: [] });
  call('setUpSheet', false);
  const { book } = call('addLiveTable');
  const shown = cellsView(before.office, book.tabs[book.tabs.length - 1]?.id ?? -1, { from: 1, to: 5 });
  const texts = shown.rows.flatMap((cells) => cells.map((cell) => cell?.text));
  expect(texts).toEqual(expect.arrayContaining(['HS_TIEP_NHAN', '300']));
  await before.save({ asNew: false });
  const after = await shelf.openListed('so-lieu-thu.xlsx');
  if (!after) throw new Error('not saved');
  const { file } = after.office;
  expect(file.tables()).toEqual(before.office.file.tables());
  const { rows, looks } = cellsView(after.office, file.book.named('Hồ sơ')?.id ?? -1, { from: 1, to: 310 });
  const [[heading] = [], [, , , , , , , , , , fee] = []] = rows;
  expect(heading).toMatchObject({ text: 'Mã hồ sơ', note: expect.stringContaining('Bắt buộc.') });
  expect(looks[heading?.look ?? -1]).toMatchObject({ isBold: true });
  expect(fee).toMatchObject({ text: '30.000', raw: '30000' });
  expect(looks[fee?.look ?? -1]).toMatchObject({ horizontal: 'right' });
  expect(rows.filter(([code]) => code?.text).length).toBe(301);
  expect(file.book.named('Bảng trực tiếp')?.formulas.lastRow()).toBeGreaterThan(0);
});

test('a workbook that is given is never written: saving writes copies under new names', async () => {
  const folder = newFolder();
  const given = await aWorkbookFile();
  const [bytes, { mtimeMs }] = [readFileSync(given), statSync(given)];
  const setUp = { officer: AN, action: { kind: 'call', name: 'setUpSheet', values: [false] }, answers: [] } as const;
  const book = await aShelf(folder).openGiven(given);
  book.run(OPEN);
  expect(book.isDirty).toBe(false);
  expect(await book.putAside()).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  book.run(setUp);
  expect(book.isDirty).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  expect(await book.save({ asNew: false })).toMatchObject({ file: { keptIn: 'so-lieu-thu.xlsx', isDirty: false } });
  await book.save({ asNew: false });
  expect(readdirSync(folder)).toEqual(['so-lieu-thu.xlsx']);
  await book.save({ asNew: true });
  const later = await aShelf(folder).openGiven(given);
  expect((await later.save({ asNew: false })).file.keptIn).toBe('so-lieu-thu-3.xlsx');
  expect(readFileSync(given).equals(bytes)).toBe(true);
  expect(statSync(given).mtimeMs).toBe(mtimeMs);
});
