import { button, names, sidebars } from './open-sidebar';
import { ok } from './scripted/answers';
import { aPanel, OLD_BOOK, PERIODLESS } from './scripted/panel';
import { OUTLINE_2026 } from './scripted/upgrade';

const sidebarAt = sidebars();

describe('a Sheet of an earlier version', () => {
  test('is noticed on the first page, upgraded with one button, and the page says what was added', async () => {
    const sidebar = await sidebarAt('home', { panelState: () => ok(OLD_BOOK) });
    await sidebar.page.getByText('Bảng tính này lập từ phiên bản trước').waitFor();
    await sidebar.page.getByText('Phần còn thiếu').click();
    await sidebar.look('upgrade-noticed');
    await button(sidebar, 'Nâng cấp bảng tính').click();
    await sidebar.page.getByText('Đã nâng cấp. Phần đã thêm:').waitFor();
    expect(names(sidebar)).toEqual(['panelState', 'upgradeSheet']);
    expect(await sidebar.page.getByText('Bảng tính này lập từ phiên bản trước').count()).toBe(0);
    await sidebar.look('upgrade-done');
  });
});

describe('without a period', () => {
  test('the button of the report cannot be pressed, says why, and the cells are one press away', async () => {
    const sidebar = await sidebarAt('report', { panelState: () => ok(PERIODLESS) });
    const create = button(sidebar, 'Tạo báo cáo');
    expect(await create.getAttribute('aria-disabled')).toBe('true');
    const described = (await create.getAttribute('aria-describedby')) ?? '';
    expect(await sidebar.page.locator(`#${described}`).textContent()).toBe('Chưa bấm được vì chưa có kỳ báo cáo.');
    await create.click({ force: true });
    await sidebar.page.getByRole('button', { name: /chưa điền mục «Loại kỳ»/i }).click();
    expect(sidebar.calls.slice(1)).toEqual([{ name: 'jumpTo', values: ['Cấu hình', 11, 'Giá trị'] }]);
    await sidebar.look('report-no-period');
    await button(sidebar, 'Đã điền, đọc lại').click();
    expect(names(sidebar)).toEqual(['panelState', 'jumpTo', 'panelState']);
  });

  test('nothing can be frozen, and the page says what to fill in', async () => {
    const sidebar = await sidebarAt('freeze', {
      panelState: () => ok(PERIODLESS),
      freezeState: () => ok({ current: null, lacking: PERIODLESS.lacking, periods: [] }),
    });
    await sidebar.page.getByText('Chưa chốt được vì chưa có kỳ báo cáo.').waitFor();
    expect(await button(sidebar, 'Chốt số liệu').getAttribute('aria-disabled')).toBe('true');
    await sidebar.look('freeze-no-period');
  });
});

describe('the set of the outline', () => {
  test('is compared before it replaces the tab, and only after a question', async () => {
    const sidebar = await sidebarAt('set-up', { panelState: () => ok(aPanel()) });
    await sidebar.page.getByText(/^Bộ 2026: \d+ mục khác$/).click();
    await sidebar.look('outline-compared');
    await button(sidebar, 'Dùng bộ 2026').click();
    await sidebar.look('outline-question');
    expect(names(sidebar)).not.toContain('useOutlineSet');
    await button(sidebar, 'Ghi lại').click();
    await sidebar.page.getByText('Đã ghi tab Đề cương theo bộ 2026.').waitFor();
    expect(sidebar.calls.slice(-1)).toEqual([{ name: 'useOutlineSet', values: ['2026'] }]);
    await sidebar.page.getByText('Chuyển Mục báo cáo từ bộ 2023 sang bộ 2026').waitFor();
    await sidebar.look('outline-move-offered');
  });

  test('cells move in one step; those without a counterpart are named', async () => {
    const sidebar = await sidebarAt('set-up', { outlineState: () => ok(OUTLINE_2026) });
    await button(sidebar, 'Chuyển các mục').click();
    await sidebar.page.getByText('Đã chuyển 3 ô.').waitFor();
    await sidebar.page.getByRole('button', { name: /Nội dung, dòng 15/ }).click();
    expect(sidebar.calls.slice(-1)).toEqual([{ name: 'jumpTo', values: ['Nội dung', 15, 'Mục báo cáo'] }]);
    await sidebar.look('outline-moved');
  });

  test('targets are filled in and named', async () => {
    const sidebar = await sidebarAt('set-up');
    await button(sidebar, 'Điền mục tiêu gợi ý').click();
    await sidebar.page.getByText('Đã điền mục tiêu').waitFor();
    await sidebar.page.getByText('Tỷ lệ hồ sơ sớm và đúng hạn: ≥ 98%').waitFor();
    await sidebar.look('targets-filled');
  });
});
