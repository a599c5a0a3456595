import { button, focused, names, sidebars } from './open-sidebar';
import { failure, notNow, ok } from './scripted/answers';
import { A_REPORT } from './scripted/made-report';
import { LAST_REPORT, NAMELESS } from './scripted/panel';
import { aPreview } from './scripted/preview';

const sidebarAt = sidebars();

describe('making a report', () => {
  test('tells what is being done and for how long, and the result says who can open it', async () => {
    const sidebar = await sidebarAt('report');
    const { page } = sidebar;
    await button(sidebar, 'Tạo báo cáo').waitFor();
    await sidebar.look('report-before');
    const release = sidebar.hold();
    await button(sidebar, 'Tạo báo cáo').focus();
    await page.keyboard.press('Enter');
    await page.locator('.under-way').waitFor();
    await page.clock.fastForward(12_000);
    expect(await page.getByRole('timer').textContent()).toContain('Đã chạy 12 giây');
    await sidebar.look('report-under-way');
    release();
    await page.getByText('Đã tạo xong báo cáo').first().waitFor();
    expect(await page.locator('.under-way').count()).toBe(0);
    expect(names(sidebar)).toEqual(['panelState', 'makeReport']);
    expect(sidebar.calls[1]?.values).toEqual(['cchc']);
    await page.getByText('chutich@phuongmau.gov.vn').waitFor();
    expect(await focused(sidebar)).toBe('Đã tạo xong báo cáo');
    const link = page.getByRole('link', { name: /Mở báo cáo/ });
    expect(await link.getAttribute('href')).toBe(LAST_REPORT.url);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener');
    await sidebar.look('report-done');
    await button(sidebar, 'Chia sẻ').click();
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Chia sẻ với cấp trên');
  });

  test('opens the folder when it waits, and names whom Google did not let in', async () => {
    const said = 'Google báo: Bad Request. Since there is no Google account associated with this email address…';
    const sidebar = await sidebarAt('report', {
      makeReport: () => ok({ ...A_REPORT, openedTo: [], folderWaits: true }),
      openFolder: () =>
        ok({ openedTo: ['chutich@phuongmau.gov.vn'], shutOut: [], failed: [{ account: 'khach@noikhac.vn', said }] }),
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Đã tạo xong báo cáo').first().waitFor();
    expect(names(sidebar).slice(-2)).toEqual(['makeReport', 'openFolder']);
    await sidebar.page.getByText('chutich@phuongmau.gov.vn').waitFor();
    await sidebar.page.getByText('khach@noikhac.vn').waitFor();
    await sidebar.look('report-folder-refused');
  });

  test('stays made when its folder cannot be opened', async () => {
    const sidebar = await sidebarAt('report', {
      makeReport: () => ok({ ...A_REPORT, openedTo: [], folderWaits: true }),
      openFolder: () => notNow,
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Đã tạo xong báo cáo').first().waitFor();
    await sidebar.page.getByText('Chưa mở được thư mục báo cáo').waitFor();
    await sidebar.look('report-folder-failed');
  });

  test('is of the kind that the officer chose', async () => {
    const sidebar = await sidebarAt('report');
    await sidebar.page.getByRole('radio', { name: 'Báo cáo kiểm soát TTHC' }).check();
    await sidebar.look('report-kind');
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Đã tạo xong báo cáo').first().waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'makeReport')?.values).toEqual(['kstthc']);
  });

  test('a preview stands before it: figures, problems, pages, and which sections nobody wrote', async () => {
    const sidebar = await sidebarAt('report');
    const { page } = sidebar;
    await button(sidebar, 'Xem trước').click();
    await page.getByText('Khoảng 21 trang, kể cả phụ lục.').waitFor();
    expect(await focused(sidebar)).toBe('Xem trước');
    expect(names(sidebar)).toEqual(['panelState', 'previewReport']);
    await page.getByText('I.2. Công tác tuyên truyền').waitFor();
    expect(await page.getByText('I.1. Công tác chỉ đạo').isVisible()).toBe(false);
    await page.getByText('2 mục đã có nội dung').click();
    expect(await page.getByText('I.1. Công tác chỉ đạo').isVisible()).toBe(true);
    expect(await button(sidebar, 'Tạo báo cáo').isVisible()).toBe(true);
    await sidebar.look('report-preview');
  });

  test('the preview of a report from the sample says that it would be a trial', async () => {
    const sidebar = await sidebarAt('report', {
      previewReport: () => ok(aPreview({ trial: { tabs: [{ tab: 'Thu chi', rows: 86 }], isFrozen: false } })),
    });
    await button(sidebar, 'Xem trước').click();
    await sidebar.page.getByText('BẢN LÀM THỬ').waitFor();
    await sidebar.look('report-preview-trial');
  });

  test('without the name of the unit nothing can be made, and the cell to fill in can be gone to', async () => {
    const sidebar = await sidebarAt('report', { panelState: () => ok(NAMELESS) });
    const { page } = sidebar;
    await page.getByText('Chưa có tên cơ quan nên chưa tạo được báo cáo').waitFor();
    expect(await button(sidebar, 'Tạo báo cáo').getAttribute('aria-disabled')).toBe('true');
    expect(await button(sidebar, 'Xem trước').count()).toBe(0);
    await page.getByText('Chưa điền mục «Tên cơ quan»').click();
    expect(names(sidebar)).toEqual(['panelState', 'jumpTo']);
    await sidebar.look('report-no-unit');
  });

  test('two never run at once, and other work waits, also from another page', async () => {
    let finish = () => {};
    const sidebar = await sidebarAt('report', {
      makeReport: () => {
        finish();
        return null;
      },
    });
    const { page } = sidebar;
    const begun = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await begun;
    await page.locator('.under-way').waitFor();
    await button(sidebar, 'Đang tạo báo cáo…').click({ force: true });
    await page.getByRole('tab', { name: 'Tổng quan' }).click();
    await button(sidebar, 'Tính lại').click({ force: true });
    expect(names(sidebar)).toEqual(['panelState', 'makeReport']);
    expect(await page.getByRole('status').first().textContent()).toContain('Đang chạy «Tạo báo cáo»');
    await sidebar.look('home-while-report-runs');
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    expect(await page.locator('.under-way').count()).toBe(1);
  });

  test('a refusal shows its details and what to do', async () => {
    const details = ['Thẻ {{TEN_CO_QUAN}} không có; có phải {{ten_co_quan}}?', 'Thẻ {{#van_ban}} chưa đóng.'];
    const sidebar = await sidebarAt('report', {
      makeReport: () => failure('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details),
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText(details[0] ?? '').waitFor();
    await sidebar.page.getByText('Không để lại văn bản làm dở').waitFor();
    await sidebar.look('report-refused');
  });

  test('somebody else at work', async () => {
    const sidebar = await sidebarAt('report', {
      makeReport: () => failure('busy', 'tran.binh@phuongmau.gov.vn đang chạy «Tạo báo cáo». Hãy đợi xong.'),
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Đang có người thực hiện').waitFor();
    await sidebar.look('report-busy');
  });

  test('a failure of Google', async () => {
    const sidebar = await sidebarAt('report', { makeReport: () => notNow });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Có lỗi xảy ra').waitFor();
    await sidebar.look('report-failed');
  });

  test('several Google accounts in one browser: the remedy is named', async () => {
    const sidebar = await sidebarAt('report', {
      makeReport: () => ({
        thrown: 'PERMISSION_DENIED: You do not have permission to access the requested document.',
      }),
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('nhiều tài khoản Google').waitFor();
    await sidebar.page.getByText('Thêm hồ sơ').waitFor();
    await sidebar.look('report-denied');
  });

  test('a call that never returns is given up after six and a half minutes', async () => {
    const sidebar = await sidebarAt('report', { makeReport: () => null });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.locator('.under-way').waitFor();
    await sidebar.page.clock.fastForward('06:31');
    await sidebar.page.getByText('không trả lời').waitFor();
    await sidebar.look('report-silent');
    expect(await button(sidebar, 'Tạo báo cáo').getAttribute('aria-disabled')).toBeNull();
  });
});
