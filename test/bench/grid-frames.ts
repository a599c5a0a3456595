import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { Shelf } from '../../src/try/books/shelf';
import { serve } from '../../src/try/http/server';
import { hugeWorkbook } from './huge-workbook';

// How smoothly the grid of `npm run try` scrolls over 50,000 dossiers, and how soon what is typed is shown: as ratios to
// the frames of an empty page in the same browser, so that a slow machine says the same as a quick one.
const ROWS = 50_000;
const STEPS = 40;
const TYPED = 15;

/** Frames while something goes on, in milliseconds. */
const WATCH = `window.frames_ = []; window.watches = true;
  { let last = performance.now();
    const next = (now) => { window.frames_.push(now - last); last = now; if (window.watches) requestAnimationFrame(next); };
    requestAnimationFrame(next); }`;

async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(WATCH);
  await act();
  return page.evaluate<number[]>('window.watches = false, window.frames_.slice(1)');
}

function part(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), 'frames-'));
const path = join(folder, 'lon.xlsx');
writeFileSync(path, await hugeWorkbook(ROWS));
const shelf = new Shelf({ out: join(folder, 'out') });
const { number } = await shelf.openGiven(path);
const server = await serve(shelf);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1180, height: 800 } });
await page.goto('about:blank');
const empty = part(await framesOf(page, () => page.waitForTimeout(2000)), 0.5);

await page.goto(`${server.address}book/${number}/`);
await page.locator('.tab-list').getByRole('button', { name: 'Hồ sơ', exact: true }).click();
await page.locator('[data-place="A2"]:not(.coming)').waitFor();
const report = (what: string, frames: readonly number[]) =>
  console.log(
    `${what}: median ${(part(frames, 0.5) / empty).toFixed(1)}, 95 % ${(part(frames, 0.95) / empty).toFixed(1)}`,
  );

console.log(`frames over ${ROWS.toLocaleString('en')} dossiers, in frames of an empty page`);
await page.mouse.move(400, 400);
report(
  'wheel',
  await framesOf(page, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(30);
    }
  }),
);
const go = async (place: string) => {
  await page.getByLabel('Địa chỉ ô đang chọn').fill(place);
  await page.getByLabel('Địa chỉ ô đang chọn').press('Enter');
  await page.locator(`[data-place="${place}"].selected:not(.coming)`).waitFor();
};
report(
  'jumps',
  await framesOf(page, async () => {
    for (let step = 1; step <= STEPS / 4; step += 1) await go(`B${((step * 37_911) % ROWS) + 2}`);
  }),
);
const waits: number[] = [];
for (let typed = 0; typed < TYPED; typed += 1) {
  await go(`T${typed + 100}`);
  await page.keyboard.type(`ghi ${typed}`);
  waits.push(
    await page.evaluate<number>(`new Promise((shown) => {
      const cell = document.querySelector('[data-place="T${typed + 100}"]');
      const begun = performance.now();
      new MutationObserver(() => cell.textContent.includes('ghi ${typed}') && requestAnimationFrame(() => shown(performance.now() - begun)))
        .observe(cell, { childList: true, characterData: true, subtree: true });
      const key = { key: 'Enter', bubbles: true, cancelable: true };
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', key));
    })`),
  );
}
report('typed until it is shown', waits);
const nodes = await page.evaluate<number>(`document.querySelectorAll('revo-grid *').length`);
console.log(`elements of the grid: ${nodes}`);
await browser.close();
await server.stop();
process.exit();
