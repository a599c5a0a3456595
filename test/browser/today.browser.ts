import { dayOfIso } from '../../src/core/calendar/day';
import { type Script, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { CLEAR_DAY } from './scripted/today';

const sidebarAt = sidebars();

const todayWith = (script?: Script) => sidebarAt('today', script);

test('what is due is listed in groups, the most urgent first, and leads to its row', async () => {
  const sidebar = await todayWith();
  const { page } = sidebar;
  await page.getByRole('heading', { name: 'Hồ sơ quá hạn (60)' }).waitFor();
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Hồ sơ quá hạn (60)',
    'Hồ sơ đến hạn hôm nay (1)',
    'Hồ sơ sắp đến hạn (1)',
    'Văn bản quá hạn ban hành (1)',
    'Văn bản đến hạn, sắp đến hạn (1)',
    'Nhiệm vụ quá hạn (1)',
    'Nhiệm vụ đến hạn, sắp đến hạn (1)',
    'Hồ sơ chờ bổ sung (1)',
  ]);
  await page.getByText('Hạn 08/6/2023: quá 5 ngày (3 ngày làm việc)').first().waitFor();
  await page.getByText('Đang hiện 2 việc gấp nhất trong 60.').waitFor();
  await page.getByText('Hẹn trả 08/6/2023, đang dừng tính').waitFor();
  await sidebar.look('today');
  await page.getByRole('button', { name: /Kiểm tra công vụ quý III/ }).click();
  expect(sidebar.calls[sidebar.calls.length - 1]).toEqual({ name: 'jumpTo', values: ['Văn bản', 12, 'Ngày ban hành'] });
});

test('a day on which nothing is due says so, with the cut-off and the rule it departs from', async () => {
  const sidebar = await todayWith({ todayWork: () => ok(CLEAR_DAY) });
  await sidebar.page.getByText('Không có việc nào quá hạn, đến hạn hoặc sắp đến hạn.').waitFor();
  await sidebar.page.getByText('Chốt số liệu kỳ báo cáo: 13/6/2023').waitFor();
  await sidebar.page.getByText('Theo Nghị định 09/2019/NĐ-CP là ngày 14/6/2023.').waitFor();
  await sidebar.page.getByText('Hạn gửi báo cáo: 15/6/2023').waitFor();
  await sidebar.page.getByText('còn 2 ngày (2 ngày làm việc)').waitFor();
  await sidebar.look('today-clear');
});

test('once the day to send the report has passed, the page says how long ago', async () => {
  const sendBy = { on: dayOfIso('2023-06-09'), apart: { days: -4, workingDays: -2 } };
  const cutOff = { on: dayOfIso('2023-06-07'), apart: { days: -6, workingDays: -4 }, ruleOn: null, sendBy };
  const sidebar = await todayWith({ todayWork: () => ok({ ...CLEAR_DAY, cutOff }) });
  await sidebar.page.getByText('Hạn gửi báo cáo: 09/6/2023').waitFor();
  await sidebar.page.getByText('Đã quá 4 ngày (2 ngày làm việc) so với hạn gửi, nếu báo cáo chưa được gửi.').waitFor();
  await sidebar.look('today-late');
});

test('without a period the settings are a press away', async () => {
  const sidebar = await todayWith({ todayWork: () => ok({ ...CLEAR_DAY, cutOff: null }) });
  await sidebar.page.getByRole('button', { name: 'Đến tab Cấu hình' }).waitFor();
  await sidebar.look('today-no-period');
});

test('it is read anew when asked, and the keyboard stays where it was', async () => {
  let reads = 0;
  const sidebar = await todayWith({
    todayWork: () => {
      reads += 1;
      return reads === 2 ? failure('failed', 'Google xử lý quá lâu. Hãy chạy lại.') : ok(CLEAR_DAY);
    },
  });
  const refresh = sidebar.page.getByRole('button', { name: 'Tính lại' });
  await refresh.click();
  await sidebar.page.getByRole('alert').waitFor();
  await sidebar.look('today-failed');
  await refresh.click();
  await sidebar.page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await sidebar.page.evaluate<string>('document.activeElement.textContent')).toBe('Tính lại');
  expect(reads).toBe(3);
});

test('a Sheet that is not set up is set up first', async () => {
  const sidebar = await todayWith({ todayWork: () => ok(null) });
  await sidebar.page.getByText('Bảng tính chưa được thiết lập').waitFor();
});
