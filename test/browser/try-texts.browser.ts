import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { NEW_CHART } from '../../src/emulator/spreadsheet/chart-record';
import { launch } from './open-sidebar';
import { openTryPage, type TryPage } from './try-page';

/** What would run, were it ever taken for HTML. */
const ATTACK = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** As far as it goes into the text of a formula. */
const UNQUOTED = ATTACK.replace(/"/g, '');

const SCRIPT = `
  var ATTACK = ${JSON.stringify(ATTACK)};
  function panelState() { return { ok: true, value: { sheet: 'new' } }; }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem(ATTACK, 'hoi').addItem('Trang', 'trang').addToUi(); }
  function hoi() {
    var ui = SpreadsheetApp.getUi();
    ui.alert(ATTACK, ATTACK, ui.ButtonSet.OK);
    SpreadsheetApp.getActiveSpreadsheet().toast(ui.prompt(ATTACK).getResponseText(), ATTACK);
  }
  function trang() {
    var html = '<!doctype html><html><head></head><body><p id="said"></p><script>' +
      'var said = document.getElementById("said");' +
      'google.script.run.withFailureHandler(function (error, user) { said.textContent = error.message + user; })' +
      '.withUserObject("!").hong();<' + '/script></body></html>';
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(ATTACK));
  }
  function hong() { throw new Error(ATTACK); }`;

let browser: Browser;
let at: TryPage;

beforeAll(async () => {
  const dist = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(join(dist, 'code.js'), SCRIPT);
  browser = await launch();
  at = await openTryPage(browser, { dist });
});

afterEach(async () => {
  expect(at.mishaps).toEqual([]);
  expect(await at.page.locator('img').count()).toBe(0);
  expect(await at.page.title()).toBe('so-moi.xlsx');
});

afterAll(async () => {
  await at.close();
  await browser.close();
});

const openMenu = () => at.page.getByRole('button', { name: 'Thử', exact: true }).click();

test('names, cells, notes, links and titles of charts stay text', async () => {
  const [sheet] = at.office.file.book.sheets;
  sheet?.values.set(1, 1, ATTACK);
  sheet?.notes.set(1, 1, ATTACK);
  sheet?.formulas.set(2, 1, `=HYPERLINK("#gid=0&range=A1";"${UNQUOTED}")`);
  sheet?.charts.push({ ...NEW_CHART, options: new Map([['title', ATTACK]]) });
  at.office.file.book.add(ATTACK);
  await at.page.reload();
  await at.page.getByRole('gridcell', { name: ATTACK }).click();
  await at.page.locator('#tabs').getByText(ATTACK).waitFor();
  await at.page.locator('#charts').getByRole('img', { name: ATTACK }).waitFor();
  await at.page.getByRole('button', { name: UNQUOTED }).click();
  await at.grid.isAt('A1');
  expect(await at.page.getByRole('note').textContent()).toBe(ATTACK);
});

test('a question of the script is put in a dialog, its message shown, and all of it stays text', async () => {
  await openMenu();
  await at.page.getByRole('menuitem').first().press('Enter');
  await at.page.getByRole('dialog').getByRole('heading', { name: ATTACK }).waitFor();
  await at.look('try-alert');
  await at.page.getByRole('button', { name: 'OK' }).click();
  await at.page.getByRole('dialog').getByRole('textbox').fill(ATTACK);
  await at.look('try-prompt');
  await at.page.getByRole('button', { name: 'OK' }).click();
  await at.page.locator('.toast').getByText(ATTACK).nth(1).waitFor();
});

test('a page of the script gets the error of a call with the object it gave', async () => {
  await openMenu();
  await at.page.getByRole('menuitem', { name: 'Trang' }).click();
  await at.sidebar.getByText(`${ATTACK}!`).waitFor();
  expect(await at.sidebar.locator('img').count()).toBe(0);
  await at.page.getByRole('button', { name: 'Đóng bảng điều khiển' }).click();
  await at.page.getByText('Chọn một mục của menu').waitFor();
});
