import { dayOfIso } from '../../src/core/calendar/day';
import { button, focused, names, type Script, sidebars } from './open-sidebar';
import { notNow, ok } from './scripted/answers';
import { aPanel, aProblem, NEW_PANEL, PERIODLESS } from './scripted/panel';

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

  test.each([
    [{}, 'còn 3 ngày (3 ngày làm việc)'],
    [
      { sendBy: { on: dayOfIso('2023-06-16'), apart: { days: -4, workingDays: -2 } } },
      'Đã quá 4 ngày (2 ngày làm việc) so với hạn gửi, nếu báo cáo chưa được gửi.',
    ],
    [{ sharedAt: '15/06/2023 08:00:00' }, 'Đã chia sẻ với cấp trên từ đây lúc 15/06/2023 08:00:00.'],
  ])('the day to send the report, and what is left of it: %j', async (given, said) => {
    const sidebar = await sidebarAt('home', { panelState: () => ok(aPanel(given)) });
    await sidebar.page.getByText('Hạn gửi: 16/6/2023').waitFor();
    await sidebar.page.getByText(said).waitFor();
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

  test('an outline of before the two tiers leads to the sets, while its period is later', async () => {
    const outdated = aProblem({ code: 'outline-set-outdated', severity: 'warning', sheet: 'Cấu hình' });
    const sidebar = await sidebarAt('home', { panelState: () => ok(aPanel({ problems: [outdated] })) });
    await sidebar.look('home-outline-outdated');
    await button(sidebar, 'Xem bộ đề cương 2026').click();
    expect(await focused(sidebar)).toBe('Thiết lập bảng tính');
  });

  test('without a period each cell to fill in is one press away', async () => {
    const sidebar = await sidebarAt('home', { panelState: () => ok(PERIODLESS) });
    await sidebar.page.getByRole('button', { name: /Mục «Năm»/ }).click();
    expect(sidebar.calls[1]).toEqual({ name: 'jumpTo', values: ['Cấu hình', 13, 'Giá trị'] });
    await sidebar.look('home-no-period');
  });
});
