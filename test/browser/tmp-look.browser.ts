import { join } from 'node:path';
import { sampleFiles } from '../builders/sample-files';
import { launch } from './open-sidebar';
import { openTryPage } from './try-page';

test('look', async () => {
  const browser = await launch();
  const at = await openTryPage(browser, { book: join(sampleFiles().out, 'so-lieu-mau.xlsx') });
  at.page.setDefaultTimeout(6000);
  at.office.run({
    officer: 'an@phuong.example',
    action: { kind: 'call', name: 'setUpSheet', values: [false] },
    answers: [],
  });
  await at.page.reload();
  await at.page.waitForTimeout(2500);
  await at.look('01');
  await at.page.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
  await at.page.waitForTimeout(1500);
  await at.look('02');
  console.log(at.mishaps.slice(0, 10));
  console.log(await at.page.evaluate(`document.querySelector('revo-grid')?.outerHTML.length`));
  await at.page.locator('[data-place="B5"]').click();
  await at.page.keyboard.type('xin chào');
  await at.look('03');
  await at.page.keyboard.press('Enter');
  await at.page.waitForTimeout(500);
  await at.page.keyboard.press('Control+End');
  await at.page.waitForTimeout(1500);
  await at.look('04');
  console.log(at.mishaps.slice(0, 10), at.office.file.book.named('Hồ sơ')?.values.at(5, 2));
  await at.close();
  await browser.close();
});
