import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Killed } from '../../src/emulator/world/exceptions';
import { loadDist } from '../../src/emulator/world/load-dist';
import { AN, aSheet, aWorld, BINH } from './a-world';

const SCRIPT = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Báo cáo').addItem('Tạo', 'tao').addSeparator().addToUi();
}
function openSidebarAtOnce() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }
function now() { return [new Date().getTime(), Date.now(), new Date(0) instanceof Date]; }
function greeting() { return 'chào'; }
function page() {
  const template = HtmlService.createTemplateFromFile('trang');
  template.name = '<An>';
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('Bảng điều khiển'));
}
function writeTwice() {
  const cell = SpreadsheetApp.getActive().getSheetByName('Tab').getRange('A1');
  try { cell.setValue(1); } catch (error) { console.log('caught ' + error.message); }
  cell.setValue(2);
}
function keepLock() { LockService.getDocumentLock().waitLock(0); LockService.getDocumentLock().hasLock(); }
function sleepLong() { for (var i = 0; i < 10; i += 1) Utilities.sleep(60000); }
function echo(value) { return value; }
function dated() { return { at: new Date(0) }; }
function hidden_() {}
function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert('Chắc chưa?', ui.ButtonSet.YES_NO) === ui.Button.YES; }
`;

let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  writeFileSync(join(dist, 'script.js'), SCRIPT);
  writeFileSync(join(dist, 'trang.html'), '<p><?= name ?> <?!= greeting() ?><? if (name) { ?>!<? } ?></p>');
});

afterAll(() => rmSync(dist, { recursive: true }));

const aFile = () => aWorld({ dist }).spreadsheet({ tables: [{ name: 'Tab', rows: [['cũ']] }] });

describe('a run of the built script', () => {
  test('shows its menu when an officer opens the Sheet, with the Sheet alone in reach', () => {
    const file = aFile();
    file.open(AN);
    const entries = [{ caption: 'Tạo', functionName: 'tao' }, 'separator'];
    expect(file.ui.menus).toEqual([{ caption: 'Báo cáo', entries }]);
  });

  test('cannot do without the scopes it lacks', () => {
    const file = aWorld({ dist, scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] }).spreadsheet({
      tables: [],
    });
    expect(() => file.call(AN, 'openSidebarAtOnce')).toThrow('script.container.ui');
    expect(() => file.as(AN).Drive.Files.list()).toThrow('drive.file');
  });

  test('reads the world’s clock', () => {
    const file = aFile();
    file.world.clock.set('2030-01-01T00:00:00Z');
    const { now } = file.world.clock;
    expect(file.call(AN, 'now')).toEqual([now, now, true]);
  });

  test('fills a page with its variables escaped and its own functions in reach (row 213)', () => {
    const file = aFile();
    file.call(AN, 'page');
    expect(file.ui.sidebar).toMatchObject({ title: 'Bảng điều khiển', html: '<p>&lt;An&gt; chào!</p>' });
    const { HtmlService } = file.as(AN);
    const template = HtmlService.createTemplate('Hello <?= name ?>');
    template.name = 'An';
    expect(template.evaluate().getContent()).toBe('Hello An');
    expect(() => HtmlService.createHtmlOutputFromFile('không có')).toThrow('No HTML file named không có was found.');
  });

  test('gets the answers that the test prepared, and stops when nobody answers', () => {
    const file = aFile();
    file.ui.answer('YES', 'NO');
    expect([file.call(AN, 'ask'), file.call(AN, 'ask')]).toEqual([true, false]);
    expect(() => file.call(AN, 'ask')).toThrow('nobody answers');
    expect(file.ui.alerts[0]).toEqual({ kind: 'alert', title: '', text: 'Chắc chưa?', buttons: 'YES_NO' });
  });

  test('and a page exchange copies, without Dates and hidden functions (row 215)', () => {
    const file = aFile();
    expect(file.callFromPage(AN, 'echo', { a: [1, undefined], b: undefined })).toEqual({ a: [1, null] });
    expect(() => file.callFromPage(AN, 'echo', new Date())).toThrow('illegal value');
    expect(() => file.callFromPage(AN, 'echo', { rows: [[1, { on: new Date() }]] })).toThrow('illegal value');
    expect(() => file.callFromPage(AN, 'echo', () => 1)).toThrow('illegal value');
    expect(() => file.callFromPage(AN, 'dated')).toThrow('illegal value');
    expect(() => file.callFromPage(AN, 'hidden_')).toThrow('Script function not found');
    expect(() => file.callFromPage(AN, 'khongCo')).toThrow('Script function not found: khongCo');
  });

  test('of a cell function reaches no service', () => {
    const globals = aFile().customFunctionGlobals();
    const loaded = loadDist(dist, globals) as unknown as { writeTwice(): void; greeting(): string };
    expect(loaded.greeting()).toBe('chào');
    expect(() => loaded.writeTwice()).toThrow('You do not have permission to call SpreadsheetApp.getActive');
  });
});

describe('a call that goes wrong', () => {
  test('before it takes effect changes nothing', () => {
    const file = aFile();
    const fault = file.world.failAt(2, 'before');
    expect(() => file.call(AN, 'writeTwice')).toThrow('Service Spreadsheets');
    expect(file.tables()[0]?.rows).toEqual([[1]]);
    expect(fault.hit).toBe('Range.setValue');
  });

  test('after it has taken effect throws all the same', () => {
    const file = aFile();
    file.world.failAt(2, 'after', new Error('hết giờ'));
    expect(() => file.call(AN, 'writeTwice')).toThrow('hết giờ');
    expect(file.tables()[0]?.rows).toEqual([[2]]);
  });

  test('can be survived by the script, but a run once killed is dead', () => {
    const file = aFile();
    file.world.failAt(1, 'before');
    file.call(AN, 'writeTwice');
    expect(file.tables()[0]?.rows).toEqual([[2]]);
    file.world.failAt(1, 'kill');
    file.as(AN).SpreadsheetApp.getActive().getSheetByName('Tab')?.getRange('A1');
    expect(() => file.call(AN, 'writeTwice')).toThrow(Killed);
    expect(file.tables()[0]?.rows).toEqual([[2]]);
  });

  test('and kills the run gives its lock back', () => {
    const file = aFile();
    file.world.failAt(2, 'kill');
    expect(() => file.call(AN, 'keepLock')).toThrow(Killed);
    expect(file.as(BINH).LockService.getDocumentLock().tryLock(0)).toBe(true);
  });

  test('not planned within six minutes comes with the seventh', () => {
    expect(() => aFile().call(AN, 'sleepLong')).toThrow('Exceeded maximum execution time');
  });

  test('can be preceded by another officer’s run', () => {
    const file = aFile();
    file.world.interruptAt(2, () => {
      file.as(BINH).SpreadsheetApp.getActive().getSheetByName('Tab')?.getRange('B1').setValue('xen vào');
    });
    file.call(AN, 'writeTwice');
    expect(file.tables()[0]?.rows).toEqual([[2, 'xen vào']]);
  });
});

describe('counting calls', () => {
  test('takes reads and writes for round trips, and handles and messages for none', () => {
    const { world, services, sheet, file } = aSheet([['a']]);
    sheet.getDataRange().getValues();
    sheet.getRange('A1').setValue(1).setNote('n');
    services.SpreadsheetApp.getActive().toast('xong');
    services.Utilities.getUuid();
    expect(world.calls.byMethod()).toEqual({ 'Range.getValues': 1, 'Range.setValue': 1, 'Range.setNote': 1 });
    expect(world.calls.total).toBe(3);
    world.calls.reset();
    services.LockService.getDocumentLock().tryLock(0);
    services.Drive.Files.create({ name: 'a' });
    services.Session.getActiveUser();
    expect(world.calls.log).toEqual(['Lock.tryLock', 'Drive.Files.create', 'Session.getActiveUser']);
    expect(world.calls.of('Drive.Files.create')).toBe(1);
    expect(file.ui.toasts).toHaveLength(1);
  });
});
