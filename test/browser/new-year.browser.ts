import type { PreparedYear } from '../../src/protocol/new-year';
import { type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aNewYear } from './scripted/new-year';
import { NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

const newYear = (script?: Script) => sidebarAt('new-year', script);

const button = ({ page }: Sidebar, name: string | RegExp) => page.getByRole('button', { name });
const last = ({ calls }: Sidebar) => calls[calls.length - 1]?.name;

describe('in the old Sheet', () => {
  test('both numbers are told, and what had better be done first', async () => {
    const sidebar = await newYear();
    await sidebar.page.getByText(/89 hồ sơ; năm 2023 chuyển sang năm 2024: 89 hồ sơ/).waitFor();
    await sidebar.page.getByText('Khi đổi người làm báo cáo').waitFor();
    await sidebar.look('new-year');
    await button(sidebar, 'Đến Chốt số liệu').click();
    await sidebar.page.getByRole('heading', { name: 'Chốt số liệu' }).first().waitFor();
  });

  test('asks first, then leads to the copy', async () => {
    const sidebar = await newYear({ newYearState: () => ok(aNewYear({ advice: [] })) });
    await button(sidebar, 'Tạo sổ năm mới').click();
    await sidebar.look('new-year-question');
    await button(sidebar, 'Tạo bản sao').click();
    await sidebar.page.getByRole('link', { name: /Mở sổ năm mới/ }).waitFor();
    await sidebar.page.getByText('chọn «Hoàn tất sổ năm 2024»').waitFor();
    expect(last(sidebar)).toBe('prepareNewYear');
    await sidebar.look('new-year-prepared');
  });

  test('an officer is told how to copy it where the script may not', async () => {
    const byHand: PreparedYear = { year: 2024, check: '89 và 89.', name: 'Số liệu CCHC 2024', url: null };
    const sidebar = await newYear({ prepareNewYear: () => ok(byHand) });
    await button(sidebar, 'Tạo sổ năm mới').click();
    await button(sidebar, 'Tạo bản sao').click();
    await sidebar.page.getByText('Chọn Tệp → Tạo bản sao.').waitFor();
    await sidebar.look('new-year-by-hand');
  });

  test('what stands in the way is listed, and there is nothing to press', async () => {
    const blocking = ['Tab «Hồ sơ», dòng 12: hồ sơ «H32-0012» đang giải quyết ở năm cũ nhưng không sang năm mới.'];
    const sidebar = await newYear({ newYearState: () => ok(aNewYear({ blocking, check: '', advice: [] })) });
    await sidebar.page.getByText('Chưa sang năm mới được').waitFor();
    expect(await button(sidebar, 'Tạo sổ năm mới').count()).toBe(0);
    await sidebar.look('new-year-blocked');
  });

  test('who prepared it and when is told to whoever comes again', async () => {
    const prepared = { by: 'nguyenvan.an@phuongmau.gov.vn', at: '20/12/2023 09:00' };
    const sidebar = await newYear({ newYearState: () => ok(aNewYear({ prepared })) });
    await sidebar.page.getByText('Đã tạo lúc 20/12/2023 09:00').waitFor();
    await button(sidebar, 'Tạo lại sổ năm mới').waitFor();
  });

  test('an unknown year is asked for', async () => {
    const unknown = aNewYear({ year: null, cutOff: '', check: '', advice: [], blocking: ['Chưa biết năm.'] });
    const sidebar = await newYear({ newYearState: () => ok(unknown) });
    await sidebar.page.getByText('Chưa biết năm của bảng tính').waitFor();
  });
});

describe('in the copy', () => {
  const inCopy = { newYearState: () => ok(aNewYear({ kind: 'copy', check: '', advice: [] })) };

  test('it is offered to finish the year, with what comes next', async () => {
    const sidebar = await newYear(inCopy);
    await sidebar.page.getByText('Bản sao này chờ hoàn tất thành sổ năm 2024').waitFor();
    await sidebar.look('new-year-copy');
    await button(sidebar, 'Hoàn tất sổ năm 2024').click();
    await button(sidebar, /^Hoàn tất$/).click();
    await sidebar.page.getByText('Đây là sổ năm 2024').waitFor();
    await sidebar.page.getByText('Việc tiếp theo').waitFor();
    expect(last(sidebar)).toBe('finishNewYear');
    await sidebar.look('new-year-finished');
  });

  test('dossiers that differ are listed, and it can be tried again', async () => {
    const refusal = failure('refused', 'Hồ sơ đang giải quyết của bản sao không còn như ở sổ cũ.', [
      'Hồ sơ «HS.2»: đang giải quyết ở sổ cũ, không còn ở bản sao này.',
    ]);
    const sidebar = await newYear({ ...inCopy, finishNewYear: () => refusal });
    await button(sidebar, 'Hoàn tất sổ năm 2024').click();
    await button(sidebar, /^Hoàn tất$/).click();
    await sidebar.page.getByText('Hồ sơ «HS.2»').waitFor();
    await button(sidebar, /^Hoàn tất$/).waitFor();
    await sidebar.look('new-year-refused');
  });
});

test('a new Sheet leads to set-up', async () => {
  const sidebar = await newYear({ panelState: () => ok(NEW_PANEL) });
  await button(sidebar, 'Đến Thiết lập bảng tính').waitFor();
});
