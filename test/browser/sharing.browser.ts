import { readFileSync } from 'node:fs';
import { button, focused, names, sidebars } from './open-sidebar';
import { notNow, ok } from './scripted/answers';
import { aPanel, LAST_REPORT } from './scripted/panel';
import { aSharing, PERSONAL_DATA } from './scripted/sharing';

const sidebarAt = sidebars();

describe('sharing', () => {
  test('goes over to the last report of the other kind', async () => {
    const ofProcedures = { ...LAST_REPORT, kind: 'kstthc', run: 'b2c3d4e5' } as const;
    const sidebar = await sidebarAt('sharing', {
      sharingState: (kind) => ok(kind === 'cchc' ? aSharing() : aSharing({ report: ofProcedures, otherKind: 'cchc' })),
    });
    await sidebar.page.getByText('Báo cáo kiểm soát TTHC').waitFor();
    await sidebar.look('sharing-other-kind');
    await button(sidebar, 'Xem Báo cáo CCHC').click();
    await sidebar.page.getByRole('tabpanel').getByText('Báo cáo CCHC', { exact: true }).waitFor();
    expect(sidebar.calls[sidebar.calls.length - 1]?.values).toEqual(['cchc']);
  });

  test('a trial made from the sample is not shared, and the page says why', async () => {
    const trial = 'Đây là bản làm thử từ dữ liệu mẫu nên không chia sẻ được.';
    const sidebar = await sidebarAt('sharing', { sharingState: () => ok(aSharing({ trial: [trial] })) });
    await sidebar.page.getByText(trial).waitFor();
    expect(await sidebar.page.getByLabel('Tài khoản nhận').count()).toBe(0);
    await sidebar.look('sharing-trial');
    await button(sidebar, 'Đến Tạo báo cáo').click();
    expect(await sidebar.page.getByRole('heading', { level: 2 }).textContent()).toBe('Tạo báo cáo');
  });

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

  test('a report out of date should be made again, or is shared with a reason', async () => {
    const notCompared =
      'Bảng tính đã thay đổi sau khi lập báo cáo này: hồ sơ tiếp nhận ghi 732, nay là 735. Hãy tạo lại báo cáo; chỗ nào đã sửa tay trên văn bản thì đối chiếu rồi sửa lại vào bản mới.';
    const sidebar = await sidebarAt('sharing', { sharingState: () => ok(aSharing({ notCompared })) });
    const { page } = sidebar;
    await page.getByText('nay là 735').waitFor();
    await button(sidebar, 'Đến Tạo báo cáo').waitFor();
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await page.getByText('Hãy nêu lý do').waitFor();
    await sidebar.look('sharing-out-of-date');
    await page.getByLabel('Lý do vẫn chia sẻ').fill('Thành phố yêu cầu gửi bản dự thảo.');
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await button(sidebar, 'Chia sẻ cho 2 tài khoản').waitFor();
  });

  test('a report with sections that nobody wrote names them, and is shared only with a reason', async () => {
    const unwritten = [
      'Mục I.6 «Mô hình, sáng kiến, giải pháp mới» chưa có nội dung; phụ trách: Văn phòng HĐND và UBND.',
      'Mục II.6.g «Đô thị thông minh» chưa có nội dung; phụ trách: chưa phân công.',
    ];
    const sidebar = await sidebarAt('sharing', { sharingState: () => ok(aSharing({ unwritten })) });
    const { page } = sidebar;
    await page.getByText('Còn 2 mục chưa có nội dung').waitFor();
    await page.getByText('Mục II.6.g «Đô thị thông minh»').waitFor();
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await page.getByText('Hãy nêu lý do').waitFor();
    await sidebar.look('sharing-unwritten');
    await page.getByLabel('Lý do vẫn chia sẻ').fill('Thành phố yêu cầu gửi bản dự thảo.');
    await button(sidebar, 'Xem lại trước khi chia sẻ').click();
    await button(sidebar, 'Chia sẻ cho 2 tài khoản').waitFor();
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

describe('a report with what looks like personal data', () => {
  const found = { sharingState: () => ok(aSharing({ personalData: PERSONAL_DATA })) };

  test('is not shared yet; each finding names its place and how to take it out', async () => {
    const sidebar = await sidebarAt('sharing', found);
    const { page } = sidebar;
    await page.getByText('Còn 2 chỗ giống dữ liệu cá nhân').waitFor();
    expect(await button(sidebar, 'Xem lại trước khi chia sẻ').count()).toBe(0);
    await page.getByText('Đoạn 48').waitFor();
    expect(await page.getByRole('link', { name: /^Mở văn bản để xóa: Có vẻ là họ tên/ }).count()).toBe(1);
    await sidebar.look('sharing-personal');
    await page.getByRole('button', { name: /Tab Nội dung · Dòng 31/ }).click();
    expect(sidebar.calls[sidebar.calls.length - 1]).toEqual({ name: 'jumpTo', values: ['Nội dung', 31, 'Nội dung'] });
  });

  test('is shared once each is declared, with a reason, to be none', async () => {
    const sidebar = await sidebarAt('sharing', {
      sharingState: () => ok(aSharing({ personalData: PERSONAL_DATA.slice(1) })),
    });
    const { page } = sidebar;
    await page.getByRole('button', { name: /^Không phải dữ liệu cá nhân: Có vẻ là họ tên/ }).click();
    await button(sidebar, 'Ghi lý do').click();
    await page.getByText('Hãy nêu lý do.').waitFor();
    await sidebar.look('sharing-personal-reason');
    await page.getByRole('textbox').fill('Tên quỹ học bổng');
    await sidebar.page.getByRole('button', { name: 'Ghi lý do' }).click();
    await page.getByText('Đã ghi lý do vào Nhật ký').waitFor();
    expect(sidebar.calls[sidebar.calls.length - 1]).toEqual({
      name: 'declareNotPersonal',
      values: [LAST_REPORT.run, 'Fname', 'Tên quỹ học bổng'],
    });
  });

  test('what was declared stays in sight and can be withdrawn', async () => {
    const accepted = { reason: 'Tên quỹ học bổng', officer: 'an@phuongmau.gov.vn', at: '13/06/2023 14:30' };
    const acceptedPersonalData = PERSONAL_DATA.slice(1).map((problem) => ({ ...problem, accepted }));
    const sidebar = await sidebarAt('sharing', { sharingState: () => ok(aSharing({ acceptedPersonalData })) });
    await button(sidebar, 'Xem lại trước khi chia sẻ').waitFor();
    await sidebar.page.getByText('1 chỗ đã nêu lý do không phải dữ liệu cá nhân').click();
    await sidebar.page.getByText('Lý do: Tên quỹ học bổng').waitFor();
    await sidebar.look('sharing-declared');
    await sidebar.page.getByRole('button', { name: /^Rút lại chấp nhận/ }).click();
    await button(sidebar, 'Xem lại trước khi chia sẻ').waitFor();
    expect(names(sidebar)).toContain('withdrawAcceptance');
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
