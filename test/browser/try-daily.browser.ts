import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { sampleFiles } from '../builders/sample-files';
import { launch } from './open-sidebar';
import { openTryPage, type TryPage } from './try-page';

// The sidebar's own code against the add-on's own code, from the file an officer chooses to the rows of the Sheet.
const EXPORT = 'test/data/exports/mot-cua.xls';
const NEW_CODES = ['000.00.01.H32-230403-0001', '000.00.01.H32-230404-0001'];

let browser: Browser;
let at: TryPage;

beforeAll(async () => {
  browser = await launch();
  at = await openTryPage(browser, { book: join(sampleFiles().out, 'so-lieu-mau.xlsx') });
  await at.choose('Thiết lập bảng tính');
  await press('Thiết lập bảng tính');
  await says('Đã thiết lập xong');
});

afterEach(() => expect([...new Set(at.mishaps.splice(0))]).toEqual([]));

afterAll(async () => {
  await at.close();
  await browser.close();
});

const press = (name: string | RegExp) => at.sidebar.getByRole('button', { name, exact: true }).first().click();
const says = (text: string | RegExp) => at.sidebar.getByText(text).first().waitFor();
const rowsOf = (tab: string) => at.office.file.tables().find(({ name }) => name === tab)?.rows ?? [];
const codes = () => rowsOf('Hồ sơ').map(([code]) => code);

test('an export of the one-stop software becomes rows, is taken back, and written again only once', async () => {
  const before = rowsOf('Hồ sơ');
  const chosen = { name: 'mot-cua.xls', mimeType: 'application/vnd.ms-excel', buffer: readFileSync(EXPORT) };
  const preview = async () => {
    await at.choose('Nhập từ phần mềm một cửa');
    await at.sidebar.getByLabel(/^Tệp \.xlsx/).setInputFiles(chosen);
    await press('Đọc tệp này');
    await says('Dòng tiêu đề bắt đầu ở dòng');
    await press('Xem trước');
    await says('Xem trước khi nhập vào tab «Hồ sơ»');
  };
  await preview();
  await at.look('24-xem-truoc');
  expect(rowsOf('Hồ sơ')).toEqual(before);
  await press('Ghi vào bảng tính');
  await says('Đã nhập vào tab «Hồ sơ»');
  await at.look('25-da-nhap');
  expect(codes().slice(before.length)).toEqual(NEW_CODES);

  await press('Hoàn tác');
  await press('Hoàn tác lần nhập');
  await says('Đã trả tab «Hồ sơ» về như trước khi nhập');
  expect(codes().slice(before.length).filter(Boolean)).toEqual([]);
  await preview();
  await press('Ghi vào bảng tính');
  await says('Đã nhập vào tab «Hồ sơ»');

  await preview();
  await says('Bảng tính đã có đủ dữ liệu của tệp, không phải ghi gì.');
  await press('Bỏ, không nhập');
  await says('Đã bỏ. Bảng tính không thay đổi.');
  expect(codes().slice(before.length)).toEqual(NEW_CODES);
});

test('a dossier is typed in, known when it is typed again, and undone', async () => {
  await at.choose('Nhập nhanh');
  const type = async () => {
    await at.sidebar.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H32.21-230613-0001');
    await at.sidebar.getByRole('combobox', { name: 'Thủ tục' }).fill('1.000894');
    await at.sidebar.getByRole('textbox', { name: 'Ngày tiếp nhận' }).fill('13/6');
    await at.sidebar.getByLabel('Hình thức tiếp nhận').selectOption('Trực tuyến');
    await says(/^Hạn trả: /);
    await press('Lưu');
  };
  await type();
  await says(/^Đã ghi vào tab Hồ sơ, dòng \d+/);
  await at.look('26-nhap-nhanh');
  await type();
  await says(/đã có ở dòng/);
  expect(codes().filter((code) => code === 'H32.21-230613-0001')).toHaveLength(1);
  await press('Hoàn tác');
  await says(/^Đã hoàn tác dòng/);
  expect(codes()).not.toContain('H32.21-230613-0001');
});

test('what is due today leads to its row', async () => {
  await at.choose('Việc hôm nay');
  await says('Hồ sơ quá hạn (3)');
  await at.look('27-viec-hom-nay');
});

test('the software’s own form pasted in agrees where it should and tells the rows where it does not', async () => {
  await at.choose('Đối chiếu với phần mềm một cửa');
  await press('Tạo tab Đối chiếu');
  await says(/^Đã tạo tab Đối chiếu/);
  await at.choose('Phụ lục, biểu mẫu');
  await press('Lập tab Biểu II.06a');
  await says('Đã lập: Biểu II.06a.');
  const [form, pasted] = ['Biểu II.06a', 'Đối chiếu'].map((name) => at.office.file.book.named(name));
  if (!form || !pasted) throw new Error('a tab is missing');
  const rows = rowsOf('Biểu II.06a');
  rows.forEach((cells, row) => {
    cells.forEach((_, column) => {
      pasted.values.set(row + 1, column + 1, form.values.at(row + 1, column + 1));
    });
  });
  await at.choose('Đối chiếu với phần mềm một cửa');
  await press('Đối chiếu');
  await says(/^Sổ và phần mềm khớp nhau/);
  await at.look('28-doi-chieu');
});

test('Biểu II.06a comes down as an .xlsx whose numbers are numbers', async () => {
  await at.choose('Phụ lục, biểu mẫu');
  const coming = at.page.waitForEvent('download');
  await press('Tải Biểu II.06a và phụ lục');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await (await coming).path());
  const [sheet] = workbook.worksheets;
  const totals: ExcelJS.CellValue[] = [];
  sheet?.eachRow((row) => {
    const cells = Array.isArray(row.values) ? row.values : [];
    if (cells.includes('Tổng số') && cells.some((cell) => typeof cell === 'number')) totals.push(...cells);
  });
  expect(totals.filter((cell) => typeof cell === 'number')[0]).toBeGreaterThan(5000);
});
