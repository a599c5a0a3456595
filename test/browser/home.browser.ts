import { button, focused, names, type Script, sidebars } from './open-sidebar';
import { notNow, ok } from './scripted/answers';
import { aPanel, NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

describe('home', () => {
  test('late dossiers stand in front and are marked with a word, not only with colour', async () => {
    const sidebar = await sidebarAt('home');
    const tiles = sidebar.page.locator('.tile');
    await tiles.first().waitFor();
    expect(await tiles.allInnerTexts()).toEqual([
      expect.stringMatching(/trễ hạn\s+3\s+giảm 02 hồ sơ so với kỳ trước\s+Cần xử lý\s+Xem các dòng/),
      expect.stringMatching(/quá hạn\s+0$/),
    ]);
    await sidebar.look('home');
  });

  test('reading, then a failure with another try', async () => {
    let tries = 0;
    const script: Script = {
      panelState: () => {
        tries += 1;
        return tries === 1 ? notNow : ok(aPanel());
      },
    };
    const sidebar = await sidebarAt('help', script);
    await sidebar.page.getByText('Phiên bản', { exact: true }).waitFor();
    const release = sidebar.hold();
    await sidebar.page.getByRole('tab', { name: 'Tổng quan' }).click();
    await sidebar.look('home-reading');
    release();
    await sidebar.page.getByRole('alert').waitFor();
    await sidebar.look('home-failed');
    await button(sidebar, 'Thử lại').click();
    await sidebar.page.getByText('Số liệu chính').waitFor();
  });

  test('a part that failed is named, the others are shown, and no page says that there are no errors', async () => {
    const message = 'Bộ phận kiểm tra gặp sự cố. Hãy chạy lại.';
    const failed = [{ part: 'checks', failure: { kind: 'failed', message, details: [] } }] as const;
    const sidebar = await sidebarAt('home', { panelState: () => ok({ ...aPanel(), problems: [], failed }) });
    await sidebar.page.getByText(message).waitFor();
    expect(await sidebar.page.locator('.tile').count()).toBeGreaterThan(0);
    await sidebar.look('home-part-failed');
    const problems = await sidebarAt('problems', { panelState: () => ok({ ...aPanel(), problems: [], failed }) });
    await problems.page.getByText(message).waitFor();
    expect(await problems.page.locator('.notice.good').count()).toBe(0);
    await problems.look('problems-part-failed');
  });

  test('recalculating keeps the keyboard on its button', async () => {
    const sidebar = await sidebarAt('home');
    await button(sidebar, 'Tính lại').focus();
    const release = sidebar.hold();
    await sidebar.page.keyboard.press('Enter');
    await button(sidebar, 'Đang tính lại…').waitFor();
    await sidebar.look('home-recalculating');
    release();
    await sidebar.page.locator('.notice.good').waitFor();
    expect(await focused(sidebar)).toBe('Tính lại');
    expect(names(sidebar)).toEqual(['panelState', 'recalculate']);
    await sidebar.look('home-recalculated');
  });

  test('a new Sheet leads to set-up', async () => {
    const sidebar = await sidebarAt('home', { panelState: () => ok(NEW_PANEL) });
    await sidebar.page.getByText('Bảng tính chưa được thiết lập').waitFor();
    await sidebar.look('home-new');
    await button(sidebar, 'Đến Thiết lập bảng tính').click();
    expect(await focused(sidebar)).toBe('Thiết lập bảng tính');
  });

  test('without a period the settings tab is one press away', async () => {
    const sidebar = await sidebarAt('home', { panelState: () => ok(aPanel({ period: null, reports: [] })) });
    await button(sidebar, 'Đến tab Cấu hình').click();
    expect(sidebar.calls[1]).toEqual({ name: 'jumpTo', values: ['Cấu hình', 2, ''] });
    await sidebar.look('home-no-period');
  });
});
