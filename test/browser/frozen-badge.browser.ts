import { dayOfIso } from '../../src/core/calendar/day';
import { PAGES } from '../../src/protocol/pages';
import { button, sidebars } from './open-sidebar';
import { ok } from './scripted/answers';
import { FORMS } from './scripted/entry';
import { FIGURE_ROWS } from './scripted/figures';
import { aFreeze } from './scripted/frozen';
import { anImport, PREVIEW } from './scripted/import-run';
import { aPanel } from './scripted/panel';

const sidebarAt = sidebars();
const BADGE = '6 tháng đầu năm 2023 đã chốt lúc 14/06/2023 09:05';
const SPAN = {
  name: '6 tháng đầu năm 2023',
  from: dayOfIso('2022-12-15'),
  to: dayOfIso('2023-06-14'),
  frozenAt: '14/06/2023 09:05',
};

describe('a frozen period', () => {
  test.each(PAGES)('has its badge on the page %s', async (at) => {
    const sidebar = await sidebarAt(at, { panelState: () => ok(aPanel({ frozen: BADGE })) }, BADGE);
    await sidebar.page.locator('.frozen-badge').getByText(BADGE).waitFor();
  });

  test('that is open has none', async () => {
    const sidebar = await sidebarAt('home');
    await sidebar.page.getByText('Tổng quan').first().waitFor();
    expect(await sidebar.page.locator('.frozen-badge').isVisible()).toBe(false);
  });

  test('gets its badge when it is frozen, without another look at the workbook', async () => {
    const sidebar = await sidebarAt('freeze');
    await button(sidebar, 'Chốt số liệu').click();
    await button(sidebar, /^Chốt$/).click();
    await sidebar.page.locator('.frozen-badge').getByText('đã chốt lúc 14/06/2023 09:05').waitFor();
    await sidebar.look('frozen-badge');
  });

  test('loses it when it is opened again', async () => {
    const sidebar = await sidebarAt('freeze', { freezeState: () => ok(aFreeze({ frozen: true })) }, BADGE);
    await button(sidebar, /^Mở lại 6 tháng đầu/).click();
    await sidebar.page.getByRole('textbox').fill('Bổ sung hồ sơ sót');
    await button(sidebar, 'Mở lại').click();
    await sidebar.page.getByText('Đã mở lại').first().waitFor();
    expect(await sidebar.page.locator('.frozen-badge').isVisible()).toBe(false);
  });

  test('is told of before a row of it is saved', async () => {
    const sidebar = await sidebarAt('entry', { entryForms: () => ok({ ...FORMS, frozen: [SPAN] }) });
    await sidebar.page.getByLabel('Nhập gì?').selectOption('issued');
    await sidebar.page.getByLabel('Loại').fill('KH');
    await sidebar.page.getByText('Số tiếp theo của dãy: 346.').waitFor();
    await sidebar.page.getByLabel('Trích yếu').fill('Kiểm tra công vụ');
    await sidebar.page.getByText(/Ngày này thuộc 6 tháng đầu năm 2023 .* đã chốt/).waitFor();
    await sidebar.look('entry-into-frozen');
  });

  test('is told of before rows of an export are written into it', async () => {
    const importing = {
      importState: () => ok(anImport()),
      previewImport: () => ok({ ...PREVIEW, frozen: [{ span: SPAN, rows: 12 }] }),
    };
    const sidebar = await sidebarAt('import', importing);
    await button(sidebar, 'Tiếp tục').click();
    await sidebar.page.getByText(/^12 dòng thuộc 6 tháng đầu năm 2023, đã chốt lúc/).waitFor();
    await sidebar.look('import-into-frozen');
  });

  test('has its figures marked, with those of today beside them', async () => {
    const rows = FIGURE_ROWS.map((row, index) => ({ ...row, today: index === 0 ? '5.427' : row.text }));
    const sidebar = await sidebarAt('figures', { figureRows: () => ok(rows) }, BADGE);
    await sidebar.page.getByText('Theo số liệu hôm nay: 5.427').waitFor();
    expect(await sidebar.page.locator('.figure-rows .tag').first().textContent()).toBe('đã chốt');
    await sidebar.look('figures-frozen');
  });
});
