import { exportFile, exportWorkbook, largeWorkbook } from '../builders/exports';
import { type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { SOURCES } from './scripted/import-source';

const sidebarAt = sidebars();

const importPage = (script?: Script) => sidebarAt('import', script);

const fileNamed = (name: string, bytes: Uint8Array = exportFile(name)) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

async function read({ page }: Sidebar, file: ReturnType<typeof fileNamed>): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Đọc tệp này' }).click();
}

const targetOf = ({ page }: Sidebar, header: string) => page.getByLabel(`Cột nhận của «${header}»`);

describe('a file', () => {
  test('in the old code page is read, and names of people are off', async () => {
    const sidebar = await importPage();
    await sidebar.look('import');
    await read(sidebar, fileNamed('mot-cua-1258.csv'));
    await sidebar.page.getByText('4 dòng dữ liệu').waitFor();
    expect(await targetOf(sidebar, 'Số hồ sơ').inputValue()).toBe('Mã hồ sơ');
    expect(await targetOf(sidebar, 'Họ tên người nộp').inputValue()).toBe('');
    await sidebar.page.getByText('Bỏ qua 6 dòng').click();
    await sidebar.look('import-read');
  });

  test('that is HTML asks what an unknown word means, and goes on with the answer', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('mot-cua.xls'));
    await sidebar.page.getByLabel('«Đang chờ lãnh đạo Sở duyệt» (1 dòng)').selectOption('Đang giải quyết');
    await sidebar.look('import-unknown-word');
    await sidebar.page.getByRole('button', { name: 'Xem trước' }).click();
    await sidebar.page.getByRole('heading', { name: 'Xem trước khi nhập vào tab «Hồ sơ»' }).waitFor();
    const saved = sidebar.calls.find(({ name }) => name === 'saveImportProfile');
    expect(JSON.stringify(saved?.values)).toContain('"accepted":"Đang giải quyết"');
  });

  test('tells nobody who the people in it are', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('mot-cua.xls'));
    await sidebar.page.getByRole('button', { name: 'Xem trước' }).click();
    await sidebar.page.getByRole('heading', { name: 'Xem trước khi nhập vào tab «Hồ sơ»' }).waitFor();
    expect(JSON.stringify(sidebar.calls)).not.toMatch(/Nguyễn|0905|Lê Thị|Biển Xanh/);
  });

  test('of .xlsx with several sheets is read, and another sheet can be chosen', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('ho-so.xlsx', await exportWorkbook()));
    await sidebar.page.getByLabel('Bảng trong tệp').selectOption('Danh mục');
    await sidebar.page.getByText('2 dòng dữ liệu').waitFor();
    expect(await sidebar.page.getByLabel('Nhập vào tab').inputValue()).toBe('Thủ tục');
    await sidebar.look('import-other-sheet');
  });

  test('with a sheet a month names the others, and takes all of one kind in one go', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('cac-thang.xlsx'));
    await sidebar.page.getByText('1 dòng dữ liệu', { exact: true }).waitFor();
    await sidebar.page.getByText('«Tháng 3», dòng 1–4: 3 dòng dữ liệu, cùng mẫu').waitFor();
    await sidebar.look('import-other-tables');
    await sidebar.page.getByLabel('Bảng trong tệp').selectOption('Tất cả 3 bảng cùng mẫu');
    await sidebar.page.getByText('6 dòng dữ liệu', { exact: true }).waitFor();
    await sidebar.page.getByText('«Tháng 3», dòng 1–4', { exact: true }).waitFor();
    await sidebar.look('import-all-tables');
    await targetOf(sidebar, 'Ngày trả kết quả').selectOption('');
    await sidebar.page.getByText('6 dòng dữ liệu', { exact: true }).waitFor();
  });

  test('whose days may be exchanged asks in what order they are', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('excel-my.xlsx'));
    await sidebar.page.getByText('Chưa rõ thứ tự ngày, tháng', { exact: true }).waitFor();
    await sidebar.look('import-day-order');
    const orders = sidebar.page.getByLabel('Thứ tự ngày, tháng của cột này');
    await orders.first().selectOption('swapped');
    await orders.last().selectOption('swapped');
    await sidebar.page.getByText('Chưa rõ thứ tự ngày, tháng', { exact: true }).waitFor({ state: 'detached' });
    await sidebar.page.getByRole('button', { name: 'Xem trước' }).click();
    await sidebar.page.getByRole('heading', { name: 'Xem trước khi nhập vào tab «Hồ sơ»' }).waitFor();
    expect(JSON.stringify(sidebar.calls.filter(({ name }) => name === 'stageImport'))).not.toContain('unsure');
  });

  test('of .xlsx that is large is read without web workers', async () => {
    const sidebar = await importPage();
    await sidebar.page.getByText('Từ một tệp').waitFor();
    await sidebar.page.evaluate('window.Worker = undefined');
    await read(sidebar, fileNamed('lon.xlsx', await largeWorkbook(6000)));
    await sidebar.page.getByText('6.000 dòng dữ liệu').waitFor();
  });

  test('of the old .xls kind is refused with what to do', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('cu.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')));
    await sidebar.page.getByText('Lưu như (Save As)').waitFor();
    await sidebar.look('import-refused');
  });

  test('must be chosen first', async () => {
    const sidebar = await importPage();
    await sidebar.page.getByRole('button', { name: 'Đọc tệp này' }).click();
    await sidebar.page.getByText('Hãy chọn một tệp.').waitFor();
  });
});

describe('the mapping', () => {
  test('of a personal column by hand warns', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('mot-cua-1258.csv'));
    await targetOf(sidebar, 'Họ tên người nộp').selectOption('Ghi chú');
    await sidebar.page.getByRole('alert').filter({ hasText: 'Cột này có dữ liệu cá nhân' }).waitFor();
    await sidebar.look('import-personal-chosen');
  });

  test('gives a target to one column only, and the keyboard stays where it was', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('mot-cua-1258.csv'));
    await targetOf(sidebar, 'Ngày hẹn trả').focus();
    await targetOf(sidebar, 'Ngày hẹn trả').selectOption('Ngày trả kết quả');
    expect(await targetOf(sidebar, 'Ngày trả').inputValue()).toBe('');
    expect(await sidebar.page.evaluate('document.activeElement.name')).toBe('target-5');
  });

  test('lists required columns that the export lacks', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('mot-cua-1258.csv'));
    await targetOf(sidebar, 'Trạng thái hồ sơ').selectOption('');
    await sidebar.page.getByText('Còn thiếu cột bắt buộc').waitFor();
    await sidebar.look('import-lacking');
  });

  test('can be for another tab and from another row', async () => {
    const sidebar = await importPage();
    await read(sidebar, fileNamed('mot-cua-1258.csv'));
    await sidebar.page.getByLabel('Nhập vào tab').selectOption('Văn bản');
    await targetOf(sidebar, 'Số hồ sơ').getByRole('option', { name: 'Trích yếu' }).waitFor({ state: 'attached' });
    await sidebar.page.getByLabel('Dòng tiêu đề bắt đầu ở dòng').fill('9');
    await sidebar.page.getByLabel('Dòng tiêu đề bắt đầu ở dòng').press('Tab');
    await sidebar.page.getByText('Dòng 9 không có tên cột nào.').waitFor();
  });

  test('that cannot be kept is a failure, with another try', async () => {
    const sidebar = await importPage({ saveImportProfile: () => failure('busy', 'Bảng tính đang bận.') });
    await read(sidebar, fileNamed('so-quy.csv'));
    await sidebar.page.getByRole('button', { name: 'Xem trước' }).click();
    await sidebar.page.getByRole('alert').filter({ hasText: 'Bảng tính đang bận.' }).waitFor();
  });
});

test('a pasted tab is fetched block by block and read like a file', async () => {
  const sidebar = await importPage();
  await sidebar.page.getByLabel('Tab đã dán').selectOption('Xuất tháng 6');
  await sidebar.page.getByRole('button', { name: 'Đọc tab này' }).click();
  await sidebar.page.getByText('2 dòng dữ liệu').waitFor();
  expect(sidebar.calls.filter(({ name }) => name === 'pastedRows').map(({ values }) => values)).toEqual([
    ['Xuất tháng 6', 1],
    ['Xuất tháng 6', 4],
  ]);
  await sidebar.look('import-pasted');
});

test('a Sheet without pasted tabs says so', async () => {
  const sidebar = await importPage({ importSources: () => ok({ ...SOURCES, pastedTabs: [] }) });
  await sidebar.page.getByText('Bảng tính chưa có tab nào được dán thêm.').waitFor();
});

test('a new Sheet leads to set-up', async () => {
  const sidebar = await importPage({ importSources: () => ok({ ...SOURCES, sheet: 'new' }) });
  await sidebar.page.getByRole('button', { name: 'Đến Thiết lập bảng tính' }).waitFor();
});
