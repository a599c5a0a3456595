import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import { dayOfIso } from '../../src/core/calendar/day';
import { sampleTables } from '../../src/sample/sample-workbook';
import { thirdQuarterOf2026 } from '../../src/sample/ward-2026/moment';
import { wardTables } from '../../src/sample/ward-2026/ward-2026';
import { Shelf } from '../../src/try/books/shelf';
import { serve, type TryServer } from '../../src/try/http/server';
import { builtScript } from '../builders/built-script';
import { AN } from '../builders/office';

const NOON = Date.parse('2026-12-01T05:00:00Z');
const BOOK = 'test/data/workbooks/full-libreoffice.xlsx';

const newFolder = () => mkdtempSync(join(tmpdir(), 'try-'));
const shelfIn = (out: string, now = () => NOON) => new Shelf({ out, now, dist: builtScript() });

const cellOf = (book: Awaited<ReturnType<Shelf['openGiven']>>) =>
  book.office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange('A3');

test('looking around writes nothing; unsaved work is put aside, offered later and gone once it is saved', async () => {
  const out = newFolder();
  const book = await shelfIn(out).openGiven(BOOK);
  book.run({ officer: AN, action: { kind: 'open' }, answers: [] });
  expect([book.isDirty, await book.putAside(), readdirSync(out)]).toEqual([false, null, []]);
  cellOf(book)?.setValue('đang làm');
  const aside = (await book.putAside()) ?? '';
  expect(readdirSync(join(out, 'khoi-phuc'))).toHaveLength(1);

  // The process that wrote it is over.
  copyFileSync(aside, join(out, 'khoi-phuc', 'full-libreoffice.999999999-1.xlsx'));
  const later = shelfIn(out);
  expect(later.left()).toHaveLength(1);
  expect(await later.openLeft('../so-lieu.xlsx')).toBeNull();
  const again = await later.openLeft(later.left()[0]?.name ?? '');
  expect(again && cellOf(again)?.getValue()).toBe('đang làm');
  expect(again?.isDirty).toBe(true);
  expect(await again?.save({ asNew: false })).toMatchObject({ file: { keptIn: 'full-libreoffice-thu.xlsx' } });
  expect(later.left()).toEqual([]);
});

test('saving takes the own put-aside copy away, and a file that another program changed is not written over', async () => {
  const out = newFolder();
  const book = await shelfIn(out).openGiven(BOOK);
  cellOf(book)?.setValue(1);
  await book.putAside();
  await book.save({ asNew: false });
  expect(readdirSync(join(out, 'khoi-phuc'))).toEqual([]);
  const path = join(out, 'full-libreoffice-thu.xlsx');
  writeFileSync(path, 'khác');
  cellOf(book)?.setValue(2);
  await expect(book.save({ asNew: false })).rejects.toThrow('«Lưu thành bản mới»');
  expect(readFileSync(path, 'utf8')).toBe('khác');
  expect((await book.save({ asNew: true })).file).toMatchObject({
    keptIn: 'full-libreoffice-thu-2.xlsx',
    isDirty: false,
  });
});

test('a copy in out is work that goes on: saving writes it again, and any other file there stays', async () => {
  const out = newFolder();
  copyFileSync(BOOK, join(out, 'so-lieu.xlsx'));
  const first = await shelfIn(out).openListed('so-lieu.xlsx');
  expect((await first?.save({ asNew: false }))?.file.keptIn).toBe('so-lieu-thu.xlsx');
  const again = await shelfIn(out).openListed('so-lieu-thu.xlsx');
  if (again) cellOf(again)?.setValue('tiếp');
  expect((await again?.save({ asNew: false }))?.file.keptIn).toBe('so-lieu-thu.xlsx');
  expect(readdirSync(out).sort()).toEqual(['so-lieu-thu.xlsx', 'so-lieu.xlsx']);
  expect(readFileSync(join(out, 'so-lieu.xlsx')).equals(readFileSync(BOOK))).toBe(true);
});

test('each sample is opened on its own day, any other book today, and a day that is set goes on', async () => {
  const out = newFolder();
  mkdirSync(join(out, '2026'));
  writeFileSync(join(out, 'so-lieu-mau.xlsx'), await workbookBytes([...sampleTables()]));
  writeFileSync(join(out, '2026', 'so-lieu-mau.xlsx'), await workbookBytes([...wardTables(thirdQuarterOf2026())]));
  let now = NOON;
  const shelf = shelfIn(out, () => now);
  expect(shelf.listed().map(({ name }) => name)).toEqual(['so-lieu-mau.xlsx', '2026/so-lieu-mau.xlsx']);
  expect((await shelf.openListed('so-lieu-mau.xlsx'))?.view().day).toBe('2023-06-13');
  expect((await shelf.openListed('2026/so-lieu-mau.xlsx'))?.view().day).toMatch(/^2026-09-/);
  const blank = await shelf.openBlank();
  expect(blank.view().day).toBe('2026-12-01');
  blank.office.clock.setDay(dayOfIso('2024-02-29'));
  now += 13 * 3_600_000;
  blank.run({ officer: AN, action: { kind: 'open' }, answers: [] });
  expect(blank.view().day).toBe('2024-03-01');
  expect(blank.office.world.clock.now).toBe(Date.parse('2024-02-29T18:00:00Z'));
  const set = new Shelf({ out, day: dayOfIso('2025-05-05'), dist: builtScript() });
  expect((await set.openBlank()).view().day).toBe('2025-05-05');
});

test('a workbook with macros keeps its ending, without which Excel does not open it', async () => {
  const out = newFolder();
  const shelf = shelfIn(out);
  const book = await shelf.openGiven('test/data/workbooks/full-openpyxl.xlsm');
  cellOf(book)?.setValue(1);
  expect(await book.putAside()).toMatch(/full-openpyxl\.\d+-1\.xlsm$/);
  expect((await book.save({ asNew: false })).file.keptIn).toBe('full-openpyxl-thu.xlsm');
  expect(shelf.listed()).toEqual([{ name: 'full-openpyxl-thu.xlsm' }]);
});

test('an export in .csv opens as a new book', async () => {
  const out = newFolder();
  const book = await shelfIn(out).openUpload('thu-tuc.csv', readFileSync('test/data/exports/thu-tuc.csv'));
  expect(book.isDirty).toBe(false);
  expect(book.office.file.book.sheets).toHaveLength(1);
  await book.save({ asNew: false });
  const again = await shelfIn(out).openListed('thu-tuc-thu.xlsx');
  expect(again?.office.file.tables()).toEqual(book.office.file.tables());
});

describe('the server', () => {
  const out = newFolder();
  let server: TryServer;

  beforeAll(async () => {
    copyFileSync(BOOK, join(out, 'so-lieu.xlsx'));
    server = await serve(shelfIn(out));
  });
  afterAll(() => server.stop());

  const post = (path: string, body: RequestInit['body'] = '') => fetch(server.address + path, { method: 'POST', body });

  test('opens a listed file, an upload and a new book, each at its own address', async () => {
    expect(await (await post('open?name=so-lieu.xlsx')).json()).toEqual({ address: 'book/1/' });
    const upload = await post(`upload?${new URLSearchParams({ name: '../../etc/a/Sổ <x>.xlsx' })}`, readFileSync(BOOK));
    expect(await upload.json()).toEqual({ address: 'book/2/' });
    expect(await (await fetch(`${server.address}book/2/file`)).json()).toMatchObject({ keptIn: 'Sổ x-thu.xlsx' });
    expect(await (await post('new')).json()).toEqual({ address: 'book/3/' });
    const start = await (await fetch(server.address)).text();
    expect(start).toContain('href="book/3/"');
    expect((await fetch(`${server.address}start.js`)).status).toBe(200);
    expect((await fetch(`${server.address}book/3/`)).status).toBe(200);
    expect((await fetch(`${server.address}book/4/`)).status).toBe(404);
  });

  test.each(['../package.json', '/etc/passwd', 'khoi-phuc/a.xlsx', '..\\so-lieu.xlsx', ''])(
    'opens no file by the name %p',
    async (name) => expect((await post(`open?${new URLSearchParams({ name })}`)).status).toBe(404),
  );

  test('saves, gives the file to the browser, and sets the day', async () => {
    const { mtimeMs } = statSync(join(out, 'so-lieu.xlsx'));
    const saved = await post('book/1/save', JSON.stringify({ asNew: false }));
    expect(await saved.json()).toMatchObject({ file: { keptIn: 'so-lieu-thu.xlsx', isDirty: false }, notCarried: [] });
    const file = await fetch(`${server.address}book/1/download`);
    expect(file.headers.get('content-disposition')).toContain('so-lieu-thu.xlsx');
    expect(Buffer.from(await file.arrayBuffer()).equals(readFileSync(BOOK))).toBe(true);
    expect(statSync(join(out, 'so-lieu.xlsx')).mtimeMs).toBe(mtimeMs);
    const day = await post('book/1/clock', JSON.stringify({ day: '2026-09-16' }));
    expect(await day.json()).toMatchObject({ day: '2026-09-16' });
    const wrong = await post('book/1/clock', JSON.stringify({ day: '2026-02-30' }));
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('«2026-02-30»')]);
  });

  test('a file that cannot be read is refused with what to do', async () => {
    const refused = await post('upload?name=a.xlsx', readFileSync(BOOK).subarray(0, 9000));
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringMatching(/hỏng/)]);
    const otherwise = await post('upload?name=b.xlsx', Buffer.from('not a zip'));
    expect([otherwise.status, await otherwise.text()]).toEqual([422, expect.stringContaining('.xlsx')]);
  });

  test('a request that is broken off leaves no trace, and the server goes on', async () => {
    const spoken = jest.spyOn(console, 'error').mockImplementation();
    const { host, pathname, port } = new URL(server.address);
    await new Promise<void>((closed) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const head = `POST ${pathname}upload?name=a.xlsx HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000\r\n\r\nPK`;
        socket.write(head, () => setTimeout(() => socket.destroy(), 100));
      });
      socket.on('close', () => closed());
    });
    expect((await fetch(server.address)).status).toBe(200);
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
  });
});
