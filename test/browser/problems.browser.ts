import { button, names, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aPanel, aProblem, LAST_REPORT } from './scripted/panel';

const sidebarAt = sidebars();

describe('problems', () => {
  test('grouped by severity and tab, each one a press away from its cell', async () => {
    const sidebar = await sidebarAt('problems');
    const { page } = sidebar;
    await page.getByRole('heading', { name: 'Lỗi (4)' }).waitFor();
    expect(await page.locator('summary').allInnerTexts()).toEqual([
      expect.stringMatching(/Hồ sơ\s+2/),
      expect.stringMatching(/Nội dung\s+1/),
      expect.stringMatching(/Cả bảng tính\s+1/),
      expect.stringMatching(/Ngày nghỉ\s+1/),
      expect.stringMatching(/Văn bản\s+1/),
      'Xem những mục đã chấp nhận',
    ]);
    await page.getByRole('button', { name: /Dòng 12 · Cột Ngày trả kết quả/ }).press('Enter');
    await page.getByText('Đã chuyển đến ô').waitFor({ state: 'attached' });
    expect(sidebar.calls[1]).toEqual({ name: 'jumpTo', values: ['Hồ sơ', 12, 'Ngày trả kết quả'] });
    await sidebar.look('problems');
  });

  test('says that only the first are listed', async () => {
    const many = Array.from({ length: 300 }, (_, index) => aProblem({ row: index + 2 }));
    const panel = aPanel({ problems: many, problemCount: 1245, errorCount: 1200, acceptedCount: 0 });
    const sidebar = await sidebarAt('problems', { panelState: () => ok(panel) });
    await sidebar.page.getByText('Chỉ liệt kê 300 mục đầu trong tổng số 1.245.').waitFor();
    await sidebar.page.getByRole('heading', { name: 'Lỗi (1.200)' }).waitFor();
    await sidebar.look('problems-many');
  });

  test('nothing found', async () => {
    const panel = aPanel({ problems: [], problemCount: 0, errorCount: 0, acceptedCount: 0 });
    const sidebar = await sidebarAt('problems', { panelState: () => ok(panel) });
    await sidebar.page.getByText('Có thể tạo báo cáo').waitFor();
    await sidebar.look('problems-none');
  });

  test('a tab that is gone is said beside the problem', async () => {
    const sidebar = await sidebarAt('problems', {
      jumpTo: () => failure('refused', 'Bảng tính không còn tab «Ngày nghỉ».'),
    });
    await sidebar.page.locator('details', { hasText: 'Ngày nghỉ' }).getByRole('button', { name: 'Cả tab' }).click();
    await sidebar.page.getByText('không còn tab').waitFor();
    await sidebar.look('problems-tab-gone');
  });

  test('checking again reads the Sheet anew', async () => {
    const sidebar = await sidebarAt('problems');
    await button(sidebar, 'Kiểm tra lại').click();
    await sidebar.page.getByText('4 lỗi. Số liệu đọc lúc').waitFor({ state: 'attached' });
    expect(names(sidebar)).toEqual(['panelState', 'panelState']);
  });

  test('HTML in a value stays text', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const problem = aProblem({ sheet: attack, column: attack, message: attack });
    const report = { ...LAST_REPORT, period: attack, officer: attack, url: 'javascript:document.title=3' };
    const panel = aPanel({ problems: [problem], problemCount: 1, errorCount: 1, acceptedCount: 0, reports: [report] });
    const sidebar = await sidebarAt('problems', { panelState: () => ok(panel) });
    await sidebar.page.locator('.message').waitFor();
    expect(await sidebar.page.locator('.message').textContent()).toBe(attack);
    await sidebar.look('problems-html');
    await sidebar.page.getByRole('tab', { name: 'Tổng quan' }).click();
    await sidebar.page.getByText('Báo cáo gần đây').waitFor();
    expect(await sidebar.page.locator('img, a').count()).toBe(0);
    expect(await sidebar.page.title()).toBe('Báo cáo CCHC');
    await sidebar.look('home-html');
  });
});
