import { button, focused, names, sidebars } from './open-sidebar';

const sidebarAt = sidebars();

describe('navigation', () => {
  test.each([
    ['home', 'Tổng quan'],
    ['report', 'Tạo báo cáo'],
    ['problems', 'Kiểm tra số liệu'],
    ['figures', 'Chỉ tiêu, so sánh, truy vết'],
    ['freeze', 'Chốt số liệu'],
    ['check-file', 'Kiểm tra một báo cáo có sẵn'],
    ['templates', 'Mẫu báo cáo'],
    ['sharing', 'Chia sẻ với cấp trên'],
    ['export', 'Xuất PDF / Word'],
    ['set-up', 'Thiết lập bảng tính'],
    ['help', 'Trợ giúp'],
    ['today', 'Việc hôm nay'],
    ['entry', 'Nhập nhanh'],
    ['import', 'Nhập từ phần mềm một cửa'],
    ['assignments', 'Phân công viết báo cáo'],
    ['reconcile', 'Đối chiếu với phần mềm một cửa'],
    ['charts', 'Biểu đồ'],
    ['annexes', 'Phụ lục, biểu mẫu'],
    ['new-year', 'Sang năm mới'],
  ] as const)('the menu opens the sidebar at its page %s', async (at, heading) => {
    const { page } = await sidebarAt(at);
    await page.getByRole('heading', { level: 2, name: heading }).waitFor();
  });

  test('arrows move over groups and pages without opening them, Enter and Space open', async () => {
    const sidebar = await sidebarAt('home');
    const { page } = sidebar;
    const opened = () => page.getByRole('heading', { level: 2 }).textContent();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByText('Số liệu chính').waitFor();
    await press('Tab');
    expect(await focused(sidebar)).toBe('Tổng quan');
    await press('ArrowDown');
    expect(await focused(sidebar)).toBe('Tình hình');
    await press('ArrowRight');
    expect(await focused(sidebar)).toBe('Hôm nay');
    await press('ArrowRight');
    expect(await focused(sidebar)).toBe('Tình hình');
    await press('ArrowUp', 'End');
    expect(await focused(sidebar)).toBe('Thiết lập');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await focused(sidebar)).toBe('Báo cáo');
    expect(await opened()).toBe('Tổng quan');
    expect(names(sidebar)).toEqual(['panelState']);
    await press('Enter');
    expect(await opened()).toBe('Tạo báo cáo');
    expect(await page.getByRole('tab', { selected: true }).allTextContents()).toEqual(['Báo cáo', 'Tạo báo cáo']);
    await press('Tab', 'End');
    expect(await focused(sidebar)).toBe('Soát tệp');
    expect(await opened()).toBe('Tạo báo cáo');
    await press('Space');
    expect(await opened()).toBe('Kiểm tra một báo cáo có sẵn');
    expect(await focused(sidebar)).toBe('Soát tệp');
  });

  test.each(['Liberation Sans', 'Liberation Sans Narrow', 'DejaVu Sans'])(
    'every group fits in letters of %s: its pages stand in two lines at most, also beside a scroll bar',
    async (font) => {
      const { page, look } = await sidebarAt('home');
      await page.addStyleTag({ content: `body, button { font-family: "${font}" !important; }` });
      const lines =
        "new Set([...document.querySelectorAll('[role=tabpanel]:not([hidden]) .pages button')].map(({ offsetTop }) => offsetTop)).size";
      for (const width of [300, 283]) {
        await page.setViewportSize({ width, height: 700 });
        for (const group of ['Tổng quan', 'Nhập liệu', 'Số liệu', 'Báo cáo', 'Thiết lập']) {
          await page.locator('.groups').getByRole('tab', { name: group }).click();
          expect(await page.evaluate<number>(lines)).toBeGreaterThan(0);
          expect(await page.evaluate<number>(lines)).toBeLessThan(3);
          await look(`navigation-${group}-${width}-${font}`);
        }
      }
    },
  );

  test('errors are counted beside the page that lists them and beside its group', async () => {
    const { page } = await sidebarAt('home');
    await page.getByRole('tab', { name: 'Số liệu 4 lỗi' }).click();
    await page.getByRole('tab', { name: 'Kiểm tra 4 lỗi', selected: true }).waitFor();
    await page.getByRole('tab', { name: 'Biểu đồ' }).click();
    await page.getByRole('tab', { name: 'Kiểm tra 4 lỗi', selected: false }).waitFor();
  });

  test('the Sheet is read once for all pages', async () => {
    const sidebar = await sidebarAt('home');
    await sidebar.page.getByText('Số liệu chính').waitFor();
    await sidebar.page.getByRole('tab', { name: /Số liệu/ }).click();
    await sidebar.page.getByText('Lỗi (4)').waitFor();
    expect(names(sidebar)).toEqual(['panelState']);
  });
});

describe('help', () => {
  test('the version and the script id can be copied', async () => {
    const sidebar = await sidebarAt('help');
    await sidebar.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(sidebar, 'Chép mã').click();
    await sidebar.page.getByText('Đã chép mã tập lệnh.').first().waitFor();
    expect(await sidebar.page.evaluate('navigator.clipboard.readText()')).toMatch(/^1AbC/);
    await sidebar.look('help');
  });

  test('motion stops for those who ask for it', async () => {
    const sidebar = await sidebarAt('help');
    await sidebar.page.emulateMedia({ reducedMotion: 'reduce' });
    sidebar.hold();
    await sidebar.page.getByRole('tab', { name: 'Tổng quan' }).click();
    const animation = "getComputedStyle(document.querySelector('.icon-working')).animationName";
    expect(await sidebar.page.evaluate(animation)).toBe('none');
  });
});
