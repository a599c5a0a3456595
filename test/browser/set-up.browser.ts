import { button, focused, names, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aPanel, NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

describe('set-up', () => {
  test('a new Sheet is set up with the sample data when asked', async () => {
    const sidebar = await sidebarAt('set-up', { panelState: () => ok(NEW_PANEL) });
    await sidebar.page.getByLabel('Thêm dữ liệu mẫu để làm thử').check();
    await sidebar.look('set-up-new');
    await button(sidebar, 'Thiết lập bảng tính').click();
    await sidebar.page.getByText('Đã thiết lập xong').waitFor();
    expect(sidebar.calls[1]).toEqual({ name: 'setUpSheet', values: [true] });
    await sidebar.page.getByText('Thử xong thì gỡ dữ liệu mẫu').waitFor();
    await sidebar.look('set-up-done');
  });

  test('removing the sample asks first; Escape and No keep it', async () => {
    const sidebar = await sidebarAt('set-up', { panelState: () => ok(aPanel({ hasSample: true })) });
    const { page } = sidebar;
    await button(sidebar, 'Gỡ dữ liệu mẫu').focus();
    const asked = async () => {
      await page.keyboard.press('Enter');
      await page.getByText('2 báo cáo đã tạo từ dữ liệu mẫu').waitFor();
    };
    await asked();
    await page.getByText('tab Hồ sơ (2 dòng: dòng 1876, 1877)').waitFor();
    await sidebar.look('set-up-remove-question');
    await page.keyboard.press('Escape');
    expect(await focused(sidebar)).toBe('Gỡ dữ liệu mẫu');
    await asked();
    await button(sidebar, 'Không, giữ nguyên').click();
    expect(names(sidebar)).not.toContain('removeSample');
    await asked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã gỡ dữ liệu mẫu.').waitFor();
    expect(names(sidebar).filter((name) => name.endsWith('Sample'))).toEqual(['removeSample']);
    await sidebar.look('set-up-removed');
  });

  test('the live table has a heading of its own, apart from the button above', async () => {
    const sidebar = await sidebarAt('set-up', { panelState: () => ok(aPanel()) });
    const heading = sidebar.page.getByRole('heading', { name: 'Bảng trực tiếp', level: 3 });
    const [above, below] = [await button(sidebar, 'Thiết lập bảng tính').boundingBox(), await heading.boundingBox()];
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(12);
  });

  test('a refusal keeps the page as it was', async () => {
    const sidebar = await sidebarAt('set-up', {
      setUpSheet: () => failure('refused', 'Tab «Hồ sơ» đã có dữ liệu, nên không thêm dữ liệu mẫu.'),
    });
    await button(sidebar, 'Thiết lập bảng tính').click();
    await sidebar.page.getByRole('alert').waitFor();
    await sidebar.look('set-up-refused');
  });
});
