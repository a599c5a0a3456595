import { button, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aChartsTab } from './scripted/charts';
import { NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

const states = ({ page }: Sidebar) => page.locator('.charts .note').allTextContents();

test('the tab is drawn on a press, and is a press away afterwards', async () => {
  const sidebar = await sidebarAt('charts');
  const draw = button(sidebar, 'Lập / cập nhật tab Biểu đồ');
  await draw.waitFor();
  expect(await states(sidebar)).toEqual(['chưa có', 'chưa có', 'chưa có', 'chưa có']);
  expect(await button(sidebar, 'Đến tab Biểu đồ').count()).toBe(0);
  await sidebar.look('charts-none');
  const release = sidebar.hold();
  await draw.focus();
  await sidebar.page.keyboard.press('Enter');
  await button(sidebar, 'Đang vẽ…').waitFor();
  await sidebar.look('charts-drawing');
  release();
  await sidebar.page.locator('.notice.good').getByText('Đã cập nhật tab Biểu đồ.').waitFor();
  expect(await states(sidebar)).toEqual(['đã có', 'đã có', 'đã có', 'đã có']);
  await sidebar.look('charts-drawn');
  await sidebar.page.keyboard.press('Tab');
  await sidebar.page.keyboard.press('Tab');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.page.getByText('Đã chuyển đến ô').waitFor({ state: 'attached' });
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['panelState', 'chartsState', 'drawCharts', 'jumpTo']);
  expect(sidebar.calls[3]?.values).toEqual(['Biểu đồ', 1, '']);
});

test('a chart that an officer deleted is told apart from those that are there', async () => {
  const sidebar = await sidebarAt('charts', { chartsState: () => ok(aChartsTab(3)) });
  await button(sidebar, 'Đến tab Biểu đồ').waitFor();
  expect(await states(sidebar)).toEqual(['đã có', 'đã có', 'đã có', 'chưa có']);
  await sidebar.look('charts-some');
});

test('without a period the reason is said beside the button', async () => {
  const sidebar = await sidebarAt('charts', {
    drawCharts: () => failure('refused', 'Chưa xác định được kỳ báo cáo. Hãy điền kỳ ở tab «Cấu hình».'),
  });
  await button(sidebar, 'Lập / cập nhật tab Biểu đồ').click();
  await sidebar.page.getByRole('alert').getByText('Chưa xác định được kỳ báo cáo').waitFor();
  await sidebar.look('charts-no-period');
});

test('a tab that was deleted meanwhile is said beside the button', async () => {
  const sidebar = await sidebarAt('charts', {
    chartsState: () => ok(aChartsTab(4)),
    jumpTo: () => failure('refused', 'Bảng tính không còn tab «Biểu đồ».'),
  });
  await button(sidebar, 'Đến tab Biểu đồ').click();
  await sidebar.page.getByRole('alert').getByText('không còn tab «Biểu đồ»').waitFor();
});

test('a new Sheet leads to set-up', async () => {
  const sidebar = await sidebarAt('charts', { panelState: () => ok(NEW_PANEL) });
  await button(sidebar, 'Đến Thiết lập bảng tính').waitFor();
});
