import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { linesIn } from '../builders/docx';
import { AN, BINH, CITY } from '../builders/office';
import { sampleFiles } from '../builders/sample-files';
import { aTemplate } from '../builders/templates';
import { launch } from './open-sidebar';
import { openTryPage, type TryPage } from './try-page';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TITLE = 'Báo cáo CCHC 6 tháng đầu năm 2023';

let browser: Browser;
let at: TryPage;

beforeAll(async () => {
  browser = await launch();
  at = await openTryPage(browser, { book: join(sampleFiles().out, 'so-lieu-mau.xlsx') });
});

afterEach(() => expect([...new Set(at.mishaps.splice(0))]).toEqual([]));

afterAll(async () => {
  await at.close();
  await browser.close();
});

const press = (name: string | RegExp) => at.sidebar.getByRole('button', { name, exact: true }).click();
const says = (text: string | RegExp) => at.sidebar.getByText(text).first().waitFor();

function dossiers() {
  const sheet = at.office.file.book.named('Hồ sơ');
  if (!sheet) throw new Error('no tab Hồ sơ');
  return sheet;
}

/** Follows a link of the sidebar to the local page of a document. */
async function opened(name: string | RegExp): Promise<Page> {
  const opening = at.page.context().waitForEvent('page');
  await at.sidebar.getByRole('link', { name }).first().click();
  const document = await opening;
  await document.getByRole('heading', { level: 1 }).waitFor();
  return document;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const text = linesIn(readFileSync(await download.path())).join('\n');
  return { name: download.suggestedFilename(), text };
}

test('an empty Sheet is set up with the sample from the menu', async () => {
  const empty = await openTryPage(browser);
  const shows = (text: string) => empty.sidebar.getByText(text).first().waitFor();
  await empty.page.getByRole('button', { name: 'Trang tính1' }).waitFor();
  await empty.page.getByRole('button', { name: 'Báo cáo CCHC', exact: true }).click();
  await empty.look('01-menu');
  await empty.page.keyboard.press('Escape');
  await empty.choose('Mở bảng điều khiển');
  await shows('Bảng tính chưa được thiết lập');
  await empty.look('02-bang-tinh-moi');
  await empty.choose('Thiết lập bảng tính');
  await empty.sidebar.getByLabel('Thêm dữ liệu mẫu để làm thử').check();
  await empty.sidebar.getByRole('button', { name: 'Thiết lập bảng tính', exact: true }).first().click();
  await shows('Đã thiết lập xong');
  expect(await empty.page.locator('.tab-list button').allInnerTexts()).toContain('Hồ sơ');
  await empty.page.getByRole('button', { name: 'Cấu hình', exact: true }).click();
  await empty.page.getByText('UBND phường Hòa Bình').first().waitFor();
  await empty.look('03-da-thiet-lap');
  const mishaps = empty.mishaps.splice(0);
  await empty.close();
  expect(mishaps).toEqual([]);
});

test('a workbook of the year before is set up with its rows as they are', async () => {
  await at.choose('Thiết lập bảng tính');
  await press('Thiết lập bảng tính');
  await says('Đã thiết lập xong');
  await at.page.getByRole('button', { name: 'Cấu hình', exact: true }).click();
  await at.page.getByText('UBND phường Phước Long').first().waitFor();
});

test('the figures stand beside the tabs', async () => {
  await at.page.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
  await at.choose('Mở bảng điều khiển');
  await says('5.424');
  await says('99,86%');
  expect(await at.grid.textOf('C5545')).toMatch(/^\d\d\/\d\d\/2023$/);
  expect(await at.grid.textOf('C2')).toBe('05/09/2022');
  expect(await at.grid.textOf('K2')).toBe('30.000');
  await at.grid.go('A1');
  await at.page.getByRole('note').getByText('Bắt buộc.').waitFor();
  await at.look('04-tong-quan');
});

test('a problem is one press away from its cell', async () => {
  const { values } = dossiers();
  const [returnedOn, wrong] = [values.at(3001, 7), '31/02/2023'];
  values.set(3001, 7, wrong);
  await at.choose('Kiểm tra số liệu');
  await says(wrong);
  await at.sidebar
    .getByRole('button', { name: /Dòng 3001 .*31\/02\/2023/ })
    .first()
    .click();
  await at.grid.isAt('G3001');
  expect(await at.page.getByLabel('Địa chỉ ô đang chọn').inputValue()).toBe('G3001');
  await at.look('05-kiem-tra-so-lieu');
  values.set(3001, 7, returnedOn);
  await press('Kiểm tra lại');
  await says('Cảnh báo (5)');
  await press(/Dòng 15/);
  await at.grid.isAt('B15');
});

test('a warning is accepted with a reason and is not told again', async () => {
  await press(/^Chấp nhận: Mục «Đến ngày»/);
  await at.sidebar.getByLabel('Vì sao điều này chấp nhận được?').fill('Thành phố yêu cầu chốt số liệu ngày 13/6');
  await press(/^Chấp nhận$/);
  await says('Cảnh báo (4)');
  await at.sidebar.getByText('Xem những mục đã chấp nhận').click();
  await says('Lý do: Thành phố yêu cầu');
  await at.sidebar.getByText('Lý do: Thành phố yêu cầu').scrollIntoViewIfNeeded();
  await at.look('16-chap-nhan');
});

test('the late dossiers are one press away, with their causes', async () => {
  await at.choose('Chỉ tiêu, so sánh, truy vết');
  await says('Tổng số hồ sơ tiếp nhận');
  await at.look('17-chi-tieu');
  await press('Hồ sơ trễ hạn');
  await says('Đã ghi 7 dòng vào tab Truy vết.');
  expect(await at.grid.textOf('C3')).toMatch(/^H32/);
  expect(await at.grid.textOf('J3')).toBe('Trễ hạn');
  await at.look('18-truy-vet');
});

test('each traced row is one press away from where it stands', async () => {
  const traced = await at.grid.textOf('C3');
  await at.grid.go('A3');
  const link = at.grid.cell('A3').getByRole('button');
  const [, row] = /^Đến dòng (\d+)$/.exec((await link.textContent()) ?? '') ?? [];
  await link.click();
  await at.grid.isAt(`A${row}`);
  expect(await at.grid.openTab()).toBe('Hồ sơ');
  expect(await at.grid.textOf(`A${row}`)).toBe(traced);
  await at.look('22-tu-truy-vet-den-dong');
});

test('the charts are made on a press and drawn under the cells, each named by its title and its cells', async () => {
  const band = at.page.locator('#charts');
  expect(await band.isVisible()).toBe(false);
  await at.choose('Biểu đồ');
  await press('Lập / cập nhật tab Biểu đồ');
  await says('Đã cập nhật tab Biểu đồ.');
  expect(await at.grid.openTab()).toBe('Biểu đồ');
  const named = (chart: string) => band.getByRole('img', { name: `Biểu đồ ${chart}`, exact: true }).waitFor();
  await named('Kết quả giải quyết hồ sơ theo tháng (A36:D43)');
  await named('Hồ sơ theo lĩnh vực (F36:H43)');
  await named('Tỷ lệ giải quyết sớm và đúng hạn (J36:K43)');
  await named('Giải ngân vốn đầu tư công (M36:O37)');
  expect(await at.grid.textOf('A37')).toBe('12/2022');
  await at.look('23-bieu-do');
});

test('a report made by somebody else is checked from its file', async () => {
  await at.choose('Kiểm tra một báo cáo có sẵn');
  const buffer = readFileSync('test/data/reports/retelling-a.txt');
  await at.sidebar.getByLabel(/Tệp báo cáo/).setInputFiles({ name: 'bao-cao-cu.txt', mimeType: 'text/plain', buffer });
  await press('Kiểm tra tệp này');
  await says('Đoạn 69');
  await at.look('19-kiem-tra-bao-cao');
});

test('the report is made step by step, opened and downloaded', async () => {
  await at.choose('Tạo báo cáo');
  await press('Tạo báo cáo');
  await says('Đã tạo xong báo cáo');
  await at.sidebar.getByText(BINH).scrollIntoViewIfNeeded();
  await at.look('06-tao-bao-cao');
  const document = await opened(/^Mở báo cáo/);
  await at.look('07-van-ban', document);
  const { name, text } = await downloaded(document, () =>
    document.getByRole('link', { name: 'Tải tệp .docx' }).click(),
  );
  expect(name).toMatch(new RegExp(`^${TITLE} - UBND phường Phước Long - 13-6-2023.*\\.docx$`));
  expect(text).toContain('5.424');
  expect(text).toContain('99,86%');
  await document.close();
});

test('it is shared with the city after a confirmation that names who will see it', async () => {
  await at.choose('Chia sẻ với cấp trên');
  await at.sidebar.getByLabel('Tài khoản nhận').fill(CITY);
  await at.sidebar.getByLabel('Lời nhắn').fill('Kính gửi Phòng Nội vụ.');
  await press('Xem lại trước khi chia sẻ');
  await says('Xác nhận chia sẻ');
  await at.sidebar.getByRole('listitem').filter({ hasText: CITY }).waitFor();
  await at.look('08-xac-nhan-chia-se');
  await press('Chia sẻ cho 1 tài khoản');
  await says(`Đã chia sẻ cho ${CITY}`);
  await at.sidebar.locator('.access').getByText(CITY).waitFor();
  expect(at.office.world.drive.mails).toEqual([
    expect.objectContaining({ from: AN, to: CITY, role: 'reader', message: 'Kính gửi Phòng Nội vụ.' }),
  ]);
  await at.page.getByText(`Gửi đến ${CITY}`).waitFor();
  await at.look('09-da-chia-se');
  await at.page.getByRole('button', { name: 'Đóng thông báo' }).click();
});

test('a template is refused with its errors, then accepted', async () => {
  await at.choose('Mẫu báo cáo');
  const wrong = await aTemplate(['Tiếp nhận {{HS_TIEP_NHAM}} hồ sơ', '{{#van_ban}}{{trich_yeu}}']);
  const right = await aTemplate(['Phường tiếp nhận {{HS_TIEP_NHAN}} hồ sơ, đúng hạn {{TL_DUNG_HAN}}.']);
  const use = async (name: string, docx: Uint8Array) => {
    const buffer = Buffer.from(docx);
    await at.sidebar.getByLabel(/Tệp mẫu/).setInputFiles({ name, mimeType: DOCX, buffer });
    await press('Dùng tệp này');
  };
  await use('mau-phuong.docx', wrong);
  await says('{{HS_TIEP_NHAM}}');
  await says('{{#van_ban}}');
  await at.sidebar.getByText('Sửa theo thông báo trên').scrollIntoViewIfNeeded();
  await at.look('10-mau-co-loi');
  await use('mau-phuong.docx', right);
  await says('Mẫu đúng, đã đưa vào dùng.');
  await at.look('11-mau-dung');
});

test('the second officer is told who can share the report', async () => {
  await at.switchTo(BINH);
  await at.page.getByRole('button', { name: 'Chỉ tiêu', exact: true }).click();
  await at.choose('Chia sẻ với cấp trên');
  await says(`Báo cáo này do ${AN} tạo`);
  await at.look('12-nguoi-thu-hai');
  await at.choose('Mở bảng điều khiển');
  await says('Báo cáo gần đây');
  const document = await opened(/^Mở báo cáo 6 tháng/);
  await document.getByText(`${BINH} – được sửa`).waitFor();
  await document.close();
});

test('the Word file comes straight from the sidebar, made with the template in force', async () => {
  await at.choose('Xuất PDF / Word');
  await says('Tải từ Google Tài liệu');
  await at.look('13-xuat-tep');
  const file = await downloaded(at.page, () => press('Tải tệp Word'));
  expect(file).toEqual({
    name: `${TITLE}.docx`,
    text: 'Phường tiếp nhận 5.424 hồ sơ, đúng hạn 99,86%.',
  });
});

test('help shows the version and the script id', async () => {
  await at.choose('Trợ giúp');
  await says(at.office.file.scriptId);
  await at.look('14-tro-giup');
});

test('a frozen period tells what was edited since', async () => {
  await at.switchTo(AN);
  await at.choose('Chốt số liệu');
  await press('Chốt số liệu');
  await press(/^Chốt$/);
  await says('Đã chốt số liệu 6 tháng đầu năm 2023.');
  await at.look('20-chot-so-lieu');
  const { values } = dossiers();
  const [returnedOn] = [values.at(1638, 7)];
  // Returned on the day it was received, which is its due day.
  values.set(1638, 7, values.at(1638, 3));
  await at.choose('Mở bảng điều khiển');
  await at.choose('Chốt số liệu');
  await says('Hồ sơ giải quyết trễ hạn: 07 → 06');
  await at.look('21-sua-sau-khi-chot');
  values.set(1638, 7, returnedOn);
});

test('the tab Nhật ký tells what was done', async () => {
  await at.page.getByRole('button', { name: 'Nhật ký', exact: true }).click();
  await at.grid.shows('B2', 'Chấp nhận lỗi, cảnh báo');
  await at.grid.shows('B3', 'Tạo báo cáo');
  expect(await at.grid.textOf('G3')).toBe('Xong');
  await at.look('15-nhat-ky');
});
