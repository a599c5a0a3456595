import type { Browser, Page } from 'playwright-core';
import { AN, BINH, CITY } from '../builders/office';
import { cellsOfExcel, pasteInto } from './clipboard-driver';
import { launch } from './open-sidebar';
import { openTryPage, type TryPage } from './try-page';
import { DOSSIERS_TYPED, NEXT_MONTH, PROCEDURES_TYPED, SETTINGS_TYPED } from './typed-office';

// A new officer's first month, told in order: each test goes on from what the one before left.
const TYPED = 3;
const LAST_ROW = DOSSIERS_TYPED.length + 1;

let browser: Browser;
let at: TryPage;

beforeAll(async () => {
  browser = await launch();
  at = await openTryPage(browser);
  at.page.setDefaultTimeout(45_000);
});

afterEach(() => expect([...new Set(at.mishaps.splice(0))]).toEqual([]));

afterAll(async () => {
  await at.close();
  await browser.close();
});

const press = (name: string | RegExp) => at.sidebar.getByRole('button', { name, exact: true }).first().click();
const says = (text: string | RegExp) => at.sidebar.getByText(text).first().waitFor();

async function typeRow(row: number, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (text !== '') await at.grid.type(`${String.fromCharCode(65 + index)}${row}`, text);
  }
}

/** The cell beside the name of a setting, found by that name as an officer finds it. */
async function besideSetting(setting: string): Promise<string> {
  await at.grid.go('A1');
  const name = at.page.locator('[data-place^="A"]').filter({ hasText: new RegExp(`^${setting}$`) });
  const place = await name.getAttribute('data-place');
  return `B${place?.slice(1)}`;
}

/** Makes the report of the period and opens it in a page of its own. */
async function reported(): Promise<Page> {
  await at.choose('Tạo báo cáo');
  await press('Tạo báo cáo');
  await says('Đã tạo xong báo cáo');
  const opening = at.page.context().waitForEvent('page');
  await at.sidebar.getByRole('link', { name: /^Mở báo cáo/ }).click();
  const document = await opening;
  await document.locator('section.page').first().waitFor();
  return document;
}

/** The lines of the drawn document that hold this word, as one reads them. */
async function linesWith(document: Page, word: string): Promise<string> {
  const lines = await document.locator('section.page p').filter({ hasText: word }).allInnerTexts();
  return lines.map((line) => line.trim()).join('\n');
}

/** Shows the line in the middle of the window for the picture. */
async function lookAt(document: Page, { line, state }: { line: string; state: string }): Promise<void> {
  await document.getByText(line).first().scrollIntoViewIfNeeded();
  await at.look(state, document);
}

test('a new book of the first page is set up without the sample', async () => {
  await at.page.goto(new URL('../../', at.address).href);
  await at.look('walk-01-first-page');
  await at.page.getByRole('button', { name: 'Sổ mới' }).click();
  await at.page.waitForURL(/book\/2\/$/);
  await at.page.locator('[data-place="A1"]:not(.coming)').waitFor();
  await at.choose('Thiết lập bảng tính');
  await at.look('walk-02-set-up');
  await press('Thiết lập bảng tính');
  await says('Đã thiết lập xong');
  expect(await at.grid.openTab()).toBe('Cấu hình');
  await at.look('walk-03-set-up-done');
  await press('Xem tổng quan');
  await says('Chưa xác định được kỳ báo cáo nên chưa lập được báo cáo.');
  await at.look('walk-04-no-period');
});

test('the settings of the office are typed beside their names, and give the period', async () => {
  for (const [setting, text] of SETTINGS_TYPED) await at.grid.type(await besideSetting(setting), text);
  for (const [setting, text] of SETTINGS_TYPED) await at.grid.shows(await besideSetting(setting), text);
  await press('Đã điền, đọc lại');
  await says('Tháng 5 năm 2023');
  await says('Từ 15/4/2023, chốt số liệu 14/5/2023');
  await at.look('walk-05-settings');
});

test('the procedures are typed, words of a list narrowing it', async () => {
  await at.grid.chooseTab('Thủ tục');
  for (const [index, row] of PROCEDURES_TYPED.entries()) await typeRow(index + 2, row);
  await at.grid.shows('G3', 'Một phần');
  expect(await at.grid.textOf('A2')).toBe('1.000894');
  expect(await at.grid.textOf('E2')).toBe('Ngày làm việc');
  await at.look('walk-06-procedures');
});

test('some dossiers are typed, the others pasted out of Excel', async () => {
  await at.grid.chooseTab('Hồ sơ');
  for (const [index, row] of DOSSIERS_TYPED.slice(0, TYPED).entries()) await typeRow(index + 2, row);
  await at.grid.shows('H4', 'Đã trả kết quả');
  const rows = DOSSIERS_TYPED.slice(TYPED);
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  await pasteInto(at, `A${TYPED + 2}`, { html: cellsOfExcel(rows), text });
  await at.grid.shows(`G${LAST_ROW}`, '19/04/2023');
  await at.look('walk-07-dossiers');
  const drawn = DOSSIERS_TYPED.map((_, index) =>
    at.grid
      .cell(`A${index + 2}`)
      .locator('.text')
      .textContent(),
  );
  expect(await Promise.all(drawn)).toEqual(DOSSIERS_TYPED.map(([code]) => code));
});

test('the check finds nothing wrong but the sections that nobody has written', async () => {
  await at.choose('Kiểm tra số liệu');
  await says('0 lỗi');
  await says(/Mục I\.1 .* chưa có nội dung/);
  expect(await at.sidebar.getByText(/chỉ một giá trị|tab «Hồ sơ»|tab «Thủ tục»/).count()).toBe(0);
  await at.look('walk-08-check');
});

test('the report counts what was typed', async () => {
  const document = await reported();
  await at.look('walk-09-report-made');
  await at.look('walk-10-document', document);
  expect(await linesWith(document, 'Tổng số hồ sơ tiếp nhận')).toBe(
    '- Tổng số hồ sơ tiếp nhận: 20 hồ sơ, gồm 0 hồ sơ kỳ trước chuyển sang và 20 hồ sơ mới tiếp nhận (nộp trực tuyến 12 hồ sơ; nộp trực tiếp và qua bưu chính 08 hồ sơ).',
  );
  expect(await linesWith(document, 'Đã giải quyết:')).toMatch(/: 19 hồ sơ, .* đúng hạn 18 hồ sơ .* trễ hạn 01 hồ sơ/);
  expect(await linesWith(document, 'Đang giải quyết:')).toMatch(/: 01 hồ sơ, .* còn trong hạn 01 hồ sơ/);
  await document.getByText('XÃ TÂN LẬP', { exact: true }).waitFor();
  await document.getByText('Lê Minh Đức').waitFor();
  await lookAt(document, { line: 'Đang giải quyết:', state: 'walk-11-figures' });
  await document.close();
});

test('unwritten sections need a reason before the report goes to the city', async () => {
  await at.choose('Chia sẻ với cấp trên');
  await at.sidebar.getByLabel('Tài khoản nhận').fill(CITY);
  await press('Xem lại trước khi chia sẻ');
  await says('Hãy nêu lý do');
  await at.look('walk-12-reason-asked');
  await at.sidebar.getByLabel('Lý do vẫn chia sẻ').fill('Gửi trước số liệu hồ sơ.');
  await press('Xem lại trước khi chia sẻ');
  await says('Xác nhận chia sẻ');
  await press('Chia sẻ cho 1 tài khoản');
  await says(`Đã chia sẻ cho ${CITY}`);
  await at.page.getByText(`Gửi đến ${CITY}`).waitFor();
  await at.look('walk-13-shared');
  await at.page.getByRole('button', { name: 'Đóng thông báo' }).click();
});

test('the period is frozen as it was reported', async () => {
  await at.choose('Chốt số liệu');
  await press('Chốt số liệu');
  await press(/^Chốt$/);
  await says('Đã chốt số liệu tháng 5 năm 2023.');
  await says('Từ khi chốt chưa có gì bị sửa.');
  expect(await at.grid.openTab()).toBe('Hồ sơ');
  await at.look('walk-14-frozen');
});

test('the next month begins with one setting, and takes over the dossier that was left', async () => {
  await at.grid.chooseTab('Cấu hình');
  await at.grid.type(await besideSetting(NEXT_MONTH.setting), NEXT_MONTH.text);
  await at.choose('Mở bảng điều khiển');
  await says('Tháng 6 năm 2023');
  await says('giảm 19 hồ sơ so với kỳ trước');
  await at.look('walk-15-next-month');
  const document = await reported();
  expect(await linesWith(document, 'Tổng số hồ sơ tiếp nhận')).toMatch(
    /: 01 hồ sơ, gồm 01 hồ sơ kỳ trước chuyển sang và 0 hồ sơ mới tiếp nhận/,
  );
  expect(await linesWith(document, 'So với kỳ trước')).toContain('số hồ sơ tiếp nhận giảm 19 hồ sơ');
  expect(await document.getByRole('listitem').allInnerTexts()).toEqual([`${AN} – chủ sở hữu`, `${BINH} – được sửa`]);
  await lookAt(document, { line: 'So với kỳ trước', state: 'walk-16-next-report' });
  await document.close();
});
