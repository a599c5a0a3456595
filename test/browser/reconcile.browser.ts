import { button, type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { NEW_PANEL } from './scripted/panel';
import { aReconciliation } from './scripted/reconcile';

const sidebarAt = sidebars();

const reconcilePage = (script?: Script) => sidebarAt('reconcile', script);

const last = ({ calls }: Sidebar) => calls[calls.length - 1];
const NO_TAB: Script = { reconcileState: () => ok({ tab: 'Đối chiếu', isThere: false }) };

test('the tab is made on a press, and then the page goes on to reconciling', async () => {
  const sidebar = await reconcilePage(NO_TAB);
  const add = button(sidebar, 'Tạo tab Đối chiếu');
  await add.waitFor();
  expect(await button(sidebar, 'Đối chiếu').count()).toBe(0);
  await sidebar.look('reconcile-no-tab');
  await add.click();
  await sidebar.page.locator('.notice.good').getByText('Đã tạo tab Đối chiếu.').waitFor();
  await button(sidebar, 'Đối chiếu').waitFor();
  expect(last(sidebar)?.name).toBe('addSoftwareTab');
  await sidebar.look('reconcile-tab-made');
});

test('differences stand line by line with the rows that explain them, a press away', async () => {
  const sidebar = await reconcilePage();
  await button(sidebar, 'Đối chiếu').waitFor();
  const release = sidebar.hold();
  await button(sidebar, 'Đối chiếu').click();
  await button(sidebar, 'Đang đối chiếu…').waitFor();
  release();
  await sidebar.page.getByText('Lệch ở 2 lĩnh vực, khớp ở 14 lĩnh vực.').waitFor();
  await sidebar.look('reconcile-differences');
  await sidebar.page.locator('summary', { hasText: 'Hộ tịch' }).click();
  await sidebar.page.locator('summary', { hasText: 'Đất đai' }).click();
  await sidebar.page.getByText('Không tìm thấy hồ sơ nào trong sổ').waitFor();
  await sidebar.page.getByText('… và 1.199 hồ sơ khác').first().waitFor();
  await sidebar.look('reconcile-differences-open');
  await button(sidebar, /H46\.18\.15-230512-0002 · dòng 1639/)
    .first()
    .click();
  expect(last(sidebar)).toEqual({ name: 'jumpTo', values: ['Hồ sơ', 1639, 'Ngày kết thúc trên phần mềm'] });
  await button(sidebar, /Dòng 12/).click();
  expect(last(sidebar)).toEqual({ name: 'jumpTo', values: ['Đối chiếu', 12, ''] });
});

test('the result is written into a tab of its own', async () => {
  const sidebar = await reconcilePage();
  await button(sidebar, 'Đối chiếu').click();
  await button(sidebar, 'Ghi vào tab Kết quả đối chiếu').click();
  await sidebar.page.locator('.notice').getByText('Đã ghi 1.234 dòng vào tab Kết quả đối chiếu.').waitFor();
  expect(last(sidebar)?.name).toBe('writeReconciled');
  await sidebar.look('reconcile-written');
});

test('agreement is said and nothing is listed', async () => {
  const agreed = aReconciliation({ lines: [], sectors: 0, agreeing: 16, problems: [], contradictions: [] });
  const sidebar = await reconcilePage({ reconcileForms: () => ok(agreed) });
  await button(sidebar, 'Đối chiếu').click();
  await sidebar.page.locator('.notice.good').getByText('khớp nhau ở cả 16 lĩnh vực').waitFor();
  expect(await sidebar.page.locator('details').count()).toBe(0);
  await sidebar.look('reconcile-agreed');
});

test('cells that could not be read are not taken for agreement', async () => {
  const partly = aReconciliation({ lines: [], sectors: 0, agreeing: 16, contradictions: [] });
  const sidebar = await reconcilePage({ reconcileForms: () => ok(partly) });
  await button(sidebar, 'Đối chiếu').click();
  await sidebar.page.locator('.notice.warning').getByText('Khớp ở những ô đọc được.').waitFor();
  await sidebar.look('reconcile-agreed-so-far');
});

test('a form that cannot be read is no agreement', async () => {
  const problems = [{ row: null, text: 'Tab còn trống. Hãy dán biểu II.06a của phần mềm một cửa vào.' }];
  const unread = aReconciliation({ lines: [], sectors: 0, agreeing: 0, isRead: false, problems, contradictions: [] });
  const sidebar = await reconcilePage({ reconcileForms: () => ok(unread) });
  await button(sidebar, 'Đối chiếu').click();
  await sidebar.page.locator('.notice.warning').getByText('Chưa đối chiếu được').waitFor();
  await sidebar.page.getByText('Tab còn trống.').waitFor();
  expect(await button(sidebar, /^Ghi vào tab/).count()).toBe(0);
  await sidebar.look('reconcile-unread');
});

test('without a period the reason is said beside the button', async () => {
  const sidebar = await reconcilePage({
    reconcileForms: () => failure('refused', 'Chưa lập được biểu II.06a từ sổ theo dõi.'),
  });
  await button(sidebar, 'Đối chiếu').click();
  await sidebar.page.getByRole('alert').getByText('Chưa lập được biểu II.06a').waitFor();
  await sidebar.look('reconcile-no-period');
});

test('a new Sheet leads to set-up', async () => {
  const sidebar = await reconcilePage({ panelState: () => ok(NEW_PANEL) });
  await button(sidebar, 'Đến Thiết lập bảng tính').waitFor();
});
