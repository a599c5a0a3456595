import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CONSENT_DRAWINGS, type Drawing } from './consent';

const FOLDER = 'docs/images';
const WIDTH = 460;

/** Few colours and no photographs: each picture stays below 50 kB. */
const STYLE = `
  body { margin: 0; background: #fff; color: #202124; font: 15px/1.45 'Noto Sans', 'DejaVu Sans', sans-serif; }
  main { width: ${WIDTH}px; padding: 12px 20px 18px; border: 2px dashed #5f6368; box-sizing: border-box; }
  .mark { margin: 0 0 10px; color: #3c4043; font-size: 13px; font-style: italic; }
  h1 { margin: 0 0 8px; font-size: 19px; }
  p { margin: 6px 0; }
  .hand { color: #a50e0e; font-weight: 600; }
  .marked { outline: 3px solid #a50e0e; outline-offset: 3px; border-radius: 4px; }
  .person, .right { display: flex; gap: 12px; padding: 6px; margin: 8px 0; align-items: center; border-bottom: 1px solid #dadce0; }
  .face { width: 32px; height: 32px; border-radius: 16px; background: #174ea6; color: #fff; text-align: center; line-height: 32px; flex: none; }
  .tick { width: 18px; height: 18px; border: 2px solid #174ea6; color: #174ea6; line-height: 18px; text-align: center; font-weight: 700; flex: none; }
  .small { color: #3c4043; font-size: 13px; }
  .link { color: #174ea6; text-decoration: underline; }
  .warning { color: #a50e0e; border: 2px solid #a50e0e; border-radius: 50%; padding: 0 9px; }
  .buttons { display: flex; justify-content: flex-end; gap: 22px; margin: 14px 4px 4px; align-items: center; }
  .main { background: #174ea6; color: #fff; padding: 6px 18px; border-radius: 4px; }
  .plain { color: #174ea6; }
`;

const MARK = 'Hình vẽ minh họa – màn hình của Google có thể khác đôi chút';

/** Draws the screens of the guide that no picture can be taken of without a Google account. */
async function draw(drawings: readonly Drawing[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 200 } });
  for (const { file, body } of drawings) {
    const head = `<meta charset="utf-8"><style>${STYLE}</style>`;
    await page.setContent(`<!doctype html>${head}<main><p class="mark">${MARK}</p>${body}</main>`);
    await page.locator('main').screenshot({ path: join(FOLDER, file) });
  }
  await browser.close();
}

await draw(CONSENT_DRAWINGS);
