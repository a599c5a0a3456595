import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import { Shelf } from '../../src/try/books/shelf';
import { serve, type TryServer } from '../../src/try/http/server';
import type { Office } from '../../src/try/office';
import type { Order } from '../../src/try/page/protocol';
import { builtScript } from '../builders/built-script';
import { AN } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const OPEN: Order = { officer: AN, action: { kind: 'open' }, answers: [] };
const newFolder = () => mkdtempSync(join(tmpdir(), 'try-'));

/** Runs the add-on built from the sources. */
const aShelf = (out = newFolder(), dist = builtScript()) => new Shelf({ out, dist });

let office: Office;
let server: TryServer;

beforeAll(async () => {
  const shelf = aShelf();
  ({ office } = await shelf.openBlank());
  server = await serve(shelf);
});

afterAll(() => server.stop());

/** Of more dossiers than a page of the tab shows. */
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
  const live = book.tabs[book.tabs.length - 1];
  const shown = before.office.sheet(AN, live?.id ?? -1).rows[0]?.cells.map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(['HS_TIEP_NHAN', '300']));
  await before.save({ asNew: false });
  const after = await shelf.openListed('so-lieu-thu.xlsx');
  const file = after?.office.file;
  expect(file?.tables()).toEqual(before.office.file.tables());
  const sheet = after?.office.sheet(AN, file?.book.named('Hồ sơ')?.id ?? -1);
  expect(sheet?.frozen[0]?.cells[0]).toMatchObject({
    text: 'Mã hồ sơ',
    isBold: true,
    note: expect.stringContaining('Bắt buộc.'),
  });
  expect(sheet?.rows[0]?.cells[10]).toMatchObject({ text: '30.000', isNumber: true });
  expect(file?.book.named('Bảng trực tiếp')?.formulas.lastRow()).toBeGreaterThan(0);
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
