import { mkdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { KeptBook } from '../../src/try/books/kept-book';
import { Shelf } from '../../src/try/books/shelf';
import { serve } from '../../src/try/http/server';
import type { Office } from '../../src/try/office';
import { builtScript } from '../builders/built-script';
import { type GridDriver, gridDriver } from './grid-driver';

const SHOTS = process.env.SHOTS;

/** The page of `npm run try`, over an office whose day is that of the sample's report. */
export interface TryPage {
  readonly kept: KeptBook;
  readonly office: Office;
  readonly address: string;
  readonly page: Page;
  readonly grid: GridDriver;
  readonly sidebar: FrameLocator;
  /** Console errors, requests to outside, whatever was thrown. */
  readonly mishaps: string[];
  /** Chooses an item of the add-on's menu and waits for its page: the page before it may have fields of the same names. */
  choose(item: string): Promise<void>;
  switchTo(officer: string): Promise<void>;
  /** Another window on the same Sheet, with its own account. */
  window(officer: string): Promise<Page>;
  /** Keeps a picture when SHOTS names a folder. */
  look(state: string, page?: Page): Promise<void>;
  close(): Promise<void>;
}

/** Over the built script or another one, and over an empty Sheet or a copy of a workbook. */
export async function openTryPage(
  browser: Browser,
  { dist = builtScript(), book }: { readonly dist?: string; readonly book?: string } = {},
): Promise<TryPage> {
  const folder = await mkdtemp(join(tmpdir(), 'try-'));
  const now = () => Date.parse('2023-06-13T09:00:00+07:00');
  const shelf = new Shelf({ out: join(folder, 'out'), now, dist });
  const kept = book ? await shelf.openGiven(book) : await shelf.openBlank();
  const { office, number } = kept;
  const server = await serve(shelf);
  const address = `${server.address}book/${number}/`;
  const context = await browser.newContext({ viewport: { width: 1180, height: 800 }, locale: 'vi-VN' });
  const mishaps: string[] = [];
  await context.route('**/*', (route) => {
    const { hostname, href } = new URL(route.request().url());
    if (hostname === '127.0.0.1') return route.continue();
    mishaps.push(`request: ${href}`);
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') mishaps.push(message.text());
  });
  context.on('weberror', (error) => mishaps.push(error.error().message));
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(address);

  async function choose(item: string): Promise<void> {
    for (const frame of await page.locator('#sidebar iframe').all()) {
      await frame.evaluate((element) => element.setAttribute('data-before', ''));
    }
    await page.getByRole('button', { name: 'Báo cáo CCHC', exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    await page.locator('#sidebar iframe:not([data-before])').waitFor();
  }

  return {
    kept,
    office,
    address,
    page,
    grid: gridDriver(page),
    sidebar: page.frameLocator('#sidebar iframe'),
    mishaps,
    choose,
    async switchTo(officer) {
      await page.getByLabel('Tài khoản').selectOption(officer);
      await page.getByText('Chọn một mục của menu').waitFor();
    },
    async window(officer) {
      const other = await context.newPage();
      await other.goto(`${address}?${new URLSearchParams({ officer })}`);
      await other.locator('[data-place="A1"]:not(.coming)').waitFor();
      return other;
    },
    async look(state, shown = page) {
      if (!SHOTS) return;
      mkdirSync(SHOTS, { recursive: true });
      await shown.screenshot({ path: join(SHOTS, `${state}.png`) });
    },
    async close() {
      await context.close();
      await server.stop();
    },
  };
}
