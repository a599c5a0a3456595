import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { button, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aFormsState, NEEDED, SAMPLE_FORMS } from './scripted/forms';
import { NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

const entries = ({ page }: Sidebar, list: number) => page.locator('.annexes').nth(list).locator('li').allInnerTexts();
const callsOf = ({ calls }: Sidebar, name: string) =>
  calls.filter((one) => one.name === name).map(({ values }) => values);

/** Presses the button and reads the file that the browser then saves. */
async function downloaded(sidebar: Sidebar) {
  const [file] = await Promise.all([
    sidebar.page.waitForEvent('download'),
    button(sidebar, 'Tải Biểu II.06a và phụ lục').click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(await file.path());
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return { name: file.suggestedFilename(), workbook };
}

describe('the page of annexes', () => {
  test('says which annexes go with the report, and leads to the cell where that is chosen', async () => {
    const sidebar = await sidebarAt('annexes');
    await button(sidebar, 'Đến mục Phụ lục').waitFor();
    expect((await entries(sidebar, 0)).map((text) => text.replace(/\s*\n\s*/g, ' | '))).toEqual([
      'Biểu II.06a | kèm theo',
      'Biểu mẫu thống kê | không kèm',
      'Thống kê chỉ tiêu | kèm theo',
      'Văn bản đã ban hành | không kèm',
      'Thu chi ngân sách | không kèm',
      'Nguồn số liệu | không kèm',
    ]);
    await sidebar.look('annexes');
    await button(sidebar, 'Đến mục Phụ lục').click();
    await sidebar.page.getByRole('status').getByText('Đã chuyển đến ô').waitFor();
    expect(callsOf(sidebar, 'jumpTo')).toEqual([['Cấu hình', 27, 'Giá trị']]);
  });

  test('says that a frozen period keeps its annexes', async () => {
    const frozen = { formsState: () => ok(aFormsState(4, { isFrozen: true })) };
    const sidebar = await sidebarAt('annexes', frozen);
    await sidebar.page.getByText('Kỳ này đã chốt').waitFor();
    await sidebar.look('annexes-frozen');
  });

  test('leads to set-up in a Sheet that was not set up', async () => {
    const sidebar = await sidebarAt('annexes', { panelState: () => ok(NEW_PANEL) });
    await button(sidebar, 'Đến Thiết lập bảng tính').waitFor();
    expect(callsOf(sidebar, 'formsState')).toEqual([]);
  });
});

describe('tabs', () => {
  test('are all made at one press, by the keyboard, and can then be opened', async () => {
    const sidebar = await sidebarAt('annexes');
    const make = button(sidebar, 'Lập cả bốn tab');
    await make.waitFor();
    const release = sidebar.hold();
    await make.focus();
    await sidebar.page.keyboard.press('Enter');
    await make.getByText('Đang lập…').waitFor();
    await sidebar.look('annexes-making');
    release();
    await sidebar.page.locator('.notice.good').getByText('Đã lập: Biểu II.06a, PL Thống kê').waitFor();
    expect(callsOf(sidebar, 'makeFormTabs')).toEqual([[['form06a', 'statistics', 'documents', 'budget']]]);
    await sidebar.look('annexes-made');
    await button(sidebar, 'Mở tab PL Văn bản').click();
    await sidebar.page.getByRole('status').getByText('Đã chuyển đến ô').waitFor();
    expect(callsOf(sidebar, 'jumpTo')).toEqual([['PL Văn bản', 1, '']]);
  });

  test('are made one by one where only one is wanted', async () => {
    const sidebar = await sidebarAt('annexes');
    await button(sidebar, 'Lập tab PL Thu chi').click();
    await sidebar.page.locator('.notice.good').getByText('Đã lập: PL Thu chi.').waitFor();
    expect(callsOf(sidebar, 'makeFormTabs')).toEqual([[['budget']]]);
  });

  test('that could not be made leave the reason where the button is', async () => {
    const refused = failure('refused', 'Chưa xác định được kỳ báo cáo.');
    const sidebar = await sidebarAt('annexes', { makeFormTabs: () => refused });
    await button(sidebar, 'Lập cả bốn tab').click();
    await sidebar.page.getByRole('alert').getByText('Chưa xác định được kỳ báo cáo.').waitFor();
    await sidebar.look('annexes-refused');
  });
});

describe('forms of statistics', () => {
  test('say which lines lack figures or have a wrong formula, and which name belongs to a tab of the officers', async () => {
    const sidebar = await sidebarAt('annexes');
    const { page } = sidebar;
    await page.getByText('Dòng chưa có số liệu: 3.1; 3.2.').waitFor();
    await page.getByText('Dòng có công thức sai: 4.').waitFor();
    await page.getByText('Tab cùng tên là tab của đơn vị').waitFor();
    await sidebar.look('annexes-statistics');
    expect(await page.getByRole('button', { name: 'Lập tab Biểu 2' }).count()).toBe(0);
    await button(sidebar, 'Lập tab cho mọi biểu').click();
    await page.locator('.notice.good').getByText('Đã lập: Biểu 1, Biểu 3').waitFor();
    const [[names] = []] = callsOf(sidebar, 'makeFormTabs') as readonly (readonly string[][])[];
    expect(names).toEqual(['1', '3', '4', '5', '6', '7'].map((key) => `statistics:${key}`));
  });

  test('have the indicators that they need added at one press, and say where the figures go', async () => {
    const sidebar = await sidebarAt('annexes', { formsState: () => ok(aFormsState(0, { needed: NEEDED })) });
    const { page } = sidebar;
    await page.getByText('Các biểu dùng 3 chỉ tiêu chưa khai ở tab Chỉ tiêu riêng.').waitFor();
    await sidebar.look('annexes-indicators-needed');
    await button(sidebar, 'Thêm chỉ tiêu còn thiếu').click();
    const said = page.locator('.notice.good');
    await said.getByText('Đã thêm 3 chỉ tiêu vào tab Chỉ tiêu riêng.').waitFor();
    await said.getByText('2 mã cần ghi số liệu').click();
    await said.getByText('1 mã phần mềm tự đếm').click();
    expect(await said.locator('li').allInnerTexts()).toEqual(NEEDED.map(({ code, label }) => `${code}: ${label}`));
    expect(await page.getByText('chưa khai ở tab').count()).toBe(0);
    await sidebar.look('annexes-indicators-added');
    await button(sidebar, 'Đến tab Số liệu nhập tay').click();
    await page.getByRole('status').getByText('Đã chuyển đến ô').waitFor();
    expect(callsOf(sidebar, 'jumpTo')).toEqual([['Số liệu nhập tay', 1, '']]);
  });

  test('are saved as a file of their own', async () => {
    const sidebar = await sidebarAt('annexes');
    const [file] = await Promise.all([
      sidebar.page.waitForEvent('download'),
      button(sidebar, 'Tải biểu mẫu thống kê').click(),
    ]);
    expect(file.suggestedFilename()).toBe('Biểu mẫu thống kê - 6 tháng đầu năm 2023.xlsx');
    expect(callsOf(sidebar, 'formsFile')).toEqual([['statistics']]);
  });
});

describe('the file', () => {
  test('is written in the browser and saved, a sheet for each annex', async () => {
    const sidebar = await sidebarAt('annexes');
    const { name, workbook } = await downloaded(sidebar);
    expect(name).toBe('Biểu II.06a và phụ lục - 6 tháng đầu năm 2023.xlsx');
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(SAMPLE_FORMS.map(({ tab }) => tab));
    const [form] = workbook.worksheets;
    expect([form?.getCell('B10').value, form?.getCell('C10').value]).toEqual(['Cấp xã', 5424]);
    await sidebar.page.locator('.notice.good').getByText('Đã tải').waitFor();
    await sidebar.look('annexes-downloaded');
  });

  test('of a register of thousands is written without a worker, which Google’s frame may refuse', async () => {
    const [form] = SAMPLE_FORMS.slice(2);
    const row = form?.rows[0];
    if (!form || !row) throw new Error('the sample has no documents');
    const many = { ...form, rows: Array.from({ length: 3000 }, () => row) };
    const sidebar = await sidebarAt('annexes', { formsFile: () => ok({ name: 'nhiều.xlsx', forms: [many] }) });
    await sidebar.page.evaluate('window.Worker = class { constructor() { throw new Error("no workers here"); } }');
    const { workbook } = await downloaded(sidebar);
    expect(workbook.worksheets[0]?.getCell('B3004').value).toBe(row.cells[1]);
  });

  test('is not there without figures, and the reason is', async () => {
    const refused = failure('refused', 'Chưa xác định được kỳ báo cáo.');
    const sidebar = await sidebarAt('annexes', { formsFile: () => refused });
    await button(sidebar, 'Tải Biểu II.06a và phụ lục').click();
    await sidebar.page.getByRole('alert').getByText('Chưa xác định được kỳ báo cáo.').waitFor();
  });
});
