import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SheetState } from '../../src/emulator/spreadsheet/sheet-state';
import { launch } from './open-sidebar';
import { openTryPage, type TryPage } from './try-page';

/** A script that leaves the Sheet alone. */
const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Ghi', 'ghi').addToUi(); }
  function ghi() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('từ chương trình'); }
  function panelState() { return { ok: true, value: { sheet: 'new' } }; }`;

export interface PlainBook {
  readonly at: TryPage;
  readonly sheet: SheetState;
}

/** A new Sheet in the browser for the tests of a file; nothing may go amiss in any of them. */
export function plainBook(): () => PlainBook {
  let browser: Browser;
  let at: TryPage;

  beforeAll(async () => {
    const dist = mkdtempSync(join(tmpdir(), 'script-'));
    writeFileSync(join(dist, 'code.js'), SCRIPT);
    browser = await launch();
    at = await openTryPage(browser, { dist });
    at.page.setDefaultTimeout(30_000);
    await at.page.locator('[data-place="A1"]:not(.coming)').waitFor();
  });

  afterEach(() => expect([...new Set(at.mishaps.splice(0))]).toEqual([]));

  afterAll(async () => {
    await at.close();
    await browser.close();
  });

  return () => ({ at, sheet: at.office.file.book.sheets[0] as SheetState });
}
