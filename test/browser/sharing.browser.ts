import { readFileSync } from 'node:fs';
import { button, focused, names, sidebars } from './open-sidebar';
import { notNow, ok } from './scripted/answers';
import { aPanel, LAST_REPORT } from './scripted/panel';
import { aSharing } from './scripted/sharing';

const sidebarAt = sidebars();

describe('sharing', () => {
  test('shows exactly who will see what before it shares', async () => {
    const sidebar = await sidebarAt('sharing');
    const { page } = sidebar;
    const accounts = page.getByLabel('Tài khoản nhận');
    expect(await accounts.inputValue()).toBe('phongnoivu@thanhpho.gov.vn\nvanphong@thanhpho.gov.vn');
    await sidebar.look('sharing');
    await accounts.fill('phongnoivu@thanhpho.gov.vn, PhongNoiVu@thanhpho.gov.vn\nvanphong@thanhpho.gov.vn');
    await page.getByLabel('Xem và nhận xét').check();
    await page.getByLabel(/Lời nhắn/).fill('Kính gửi phòng Nội vụ.');
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    expect(await focused(sidebar)).toBe('Xác nhận chia sẻ');
    expect(names(sidebar)).toEqual(['panelState', 'sharingState']);
    await sidebar.look('sharing-confirm');
    await button(sidebar, 'Quay lại sửa').click();
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await button(sidebar, 'Chia sẻ cho 2 tài khoản').click();
    await page.getByText('Đã chia sẻ cho').waitFor();
    expect(sidebar.calls[2]?.values).toEqual([
      {
        run: LAST_REPORT.run,
        accounts: ['phongnoivu@thanhpho.gov.vn', 'vanphong@thanhpho.gov.vn'],
        role: 'commenter',
        message: 'Kính gửi phòng Nội vụ.',
        reason: '',
      },
    ]);
    await sidebar.look('sharing-done');
  });

  test('wrong accounts and a missing reason are said at their fields', async () => {
    const errors = ['Tab «Hồ sơ», dòng 12, ô «Ngày trả kết quả»: tìm thấy «31/2/2023».', 'Tab «Thủ tục»: thiếu cột.'];
    const sidebar = await sidebarAt('sharing', { sharingState: () => ok(aSharing({ errors, suggested: [] })) });
    const { page } = sidebar;
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await page.getByText('Hãy ghi ít nhất một địa chỉ.').waitFor();
    await page.getByLabel('Tài khoản nhận').fill('phongnoivu');
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await page.getByText('Địa chỉ không đúng: phongnoivu').waitFor();
    await page.getByText('Hãy nêu lý do').waitFor();
    await sidebar.look('sharing-objections');
    await page.getByLabel('Tài khoản nhận').fill('phongnoivu@thanhpho.gov.vn');
    await page.getByLabel('Lý do vẫn chia sẻ').fill('Thành phố yêu cầu gửi bản dự thảo.');
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await button(sidebar, 'Chia sẻ cho 1 tài khoản').waitFor();
    await sidebar.look('sharing-confirm-with-reason');
  });

  test('a share that fails half-way says so', async () => {
    const sidebar = await sidebarAt('sharing', { shareReport: () => notNow });
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await button(sidebar, 'Chia sẻ cho 2 tài khoản').click();
    await sidebar.page.getByRole('alert').filter({ hasText: 'Có lỗi xảy ra' }).waitFor();
    await sidebar.look('sharing-failed');
    await button(sidebar, 'Xem lại ai đang có quyền').click();
    await button(sidebar, 'Xem lại trước khi chia sẻ').waitFor();
    expect(names(sidebar).filter((name) => name === 'sharingState').length).toBe(2);
  });

  test('access is taken back after a question; inherited and own access cannot be', async () => {
    const sidebar = await sidebarAt('sharing');
    const { page } = sidebar;
    await page.getByText('theo thư mục').first().waitFor();
    expect(await page.getByRole('button', { name: /^Bỏ quyền/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Bỏ quyền của tran.binh@phuongmau.gov.vn' }).click();
    await sidebar.look('sharing-revoke-question');
    await page.getByRole('button', { name: /^Bỏ quyền:/ }).click();
    await page.getByText('Đã bỏ quyền của tran.binh').waitFor();
    expect(sidebar.calls[2]).toEqual({ name: 'revokeAccess', values: [LAST_REPORT.run, 'p2'] });
  });

  test('another officer made the report', async () => {
    const report = { ...LAST_REPORT, officer: 'tran.binh@phuongmau.gov.vn' };
    const sidebar = await sidebarAt('sharing', {
      sharingState: () => ok(aSharing({ report, isOwn: false, access: [] })),
    });
    await sidebar.page.getByText('Báo cáo này do tran.binh@phuongmau.gov.vn tạo').waitFor();
    await sidebar.look('sharing-not-own');
  });

  test('no report yet', async () => {
    const sidebar = await sidebarAt('sharing', { sharingState: () => ok(aSharing({ report: null, isOwn: false })) });
    await sidebar.page.getByText('Chưa có báo cáo nào để chia sẻ').waitFor();
    await sidebar.look('sharing-none');
  });
});

describe('export', () => {
  test('PDF and Word come from the last finished report', async () => {
    const sidebar = await sidebarAt('export');
    const { page } = sidebar;
    const address = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcd/export?format=';
    expect(await page.getByRole('link', { name: /Tải PDF/ }).getAttribute('href')).toBe(`${address}pdf`);
    expect(await page.getByRole('link', { name: /Tải Word/ }).getAttribute('href')).toBe(`${address}docx`);
    const downloading = page.waitForEvent('download');
    await button(sidebar, 'Tải tệp Word').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Báo cáo CCHC 6 tháng đầu năm 2023.docx');
    expect(readFileSync(await download.path()).toString('latin1')).toBe('PK\x03\x04');
    await sidebar.look('export');
  });

  test('nothing to export yet', async () => {
    const sidebar = await sidebarAt('export', { panelState: () => ok(aPanel({ reports: [] })) });
    await sidebar.page.getByText('Chưa có báo cáo nào trên Google Tài liệu.').waitFor();
    await sidebar.look('export-none');
  });
});
