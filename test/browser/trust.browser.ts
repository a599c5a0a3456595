import { type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { FIGURE_ROWS } from './scripted/figures';
import { aFreeze, TO_KEEP } from './scripted/frozen';
import { NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

const button = ({ page }: Sidebar, name: string | RegExp) => page.getByRole('button', { name });
const last = ({ calls }: Sidebar) => calls[calls.length - 1];

describe('accepting', () => {
  test('asks for a reason, keeps it and moves the problem out of the way', async () => {
    const sidebar = await sidebarAt('problems');
    const { page } = sidebar;
    await page.getByText('Chấp nhận…').first().click();
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await page.getByText('Hãy nêu lý do.').waitFor();
    await sidebar.look('accept-without-reason');
    await page.getByRole('textbox').fill('Thành phố đã đồng ý');
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await page.getByRole('heading', { name: 'Đã chấp nhận (2)' }).waitFor();
    expect(last(sidebar)).toEqual({
      name: 'acceptProblem',
      values: [expect.stringMatching(/^F/), 'Thành phố đã đồng ý'],
    });
    await page.getByText('Xem những mục đã chấp nhận').click();
    await page.getByText('Lý do: Thành phố đã đồng ý').waitFor();
    await sidebar.look('accepted');
  });

  test('Escape leaves everything as it is', async () => {
    const sidebar = await sidebarAt('problems');
    await sidebar.page.getByText('Chấp nhận…').first().click();
    await sidebar.page.keyboard.press('Escape');
    await sidebar.page.getByText('Chấp nhận…').first().waitFor();
    expect(sidebar.calls.map(({ name }) => name)).toEqual(['panelState']);
  });

  test('can be taken back', async () => {
    const sidebar = await sidebarAt('problems');
    await sidebar.page.getByText('Xem những mục đã chấp nhận').click();
    await button(sidebar, /^Rút lại/).click();
    await sidebar.page.getByRole('heading', { name: 'Đã chấp nhận' }).waitFor({ state: 'detached' });
    expect(last(sidebar)?.name).toBe('withdrawAcceptance');
  });

  test('both sides of a contradiction are a press away', async () => {
    const sidebar = await sidebarAt('problems');
    await button(sidebar, /Tab Chỉ tiêu/).click();
    expect(last(sidebar)).toEqual({ name: 'jumpTo', values: ['Chỉ tiêu', 1, 'Kỳ này'] });
  });
});

describe('figures', () => {
  test('stand beside what they were, and each leads to its rows', async () => {
    const sidebar = await sidebarAt('figures');
    await sidebar.page.getByText('Kỳ trước 5.304: tăng 120 hồ sơ').waitFor();
    await sidebar.page.getByText('Cùng kỳ năm trước 4.870: tăng 554 hồ sơ').waitFor();
    await sidebar.look('figures');
    await button(sidebar, 'Xem các dòng: Hồ sơ giải quyết trễ hạn').click();
    await sidebar.page.getByText('Đã ghi 7 dòng vào tab Truy vết.').first().waitFor();
    expect(last(sidebar)).toEqual({ name: 'traceIndicator', values: ['HS_TRE_HAN'] });
    await sidebar.look('figures-traced');
  });

  test('late and overdue dossiers are one press away', async () => {
    const sidebar = await sidebarAt('figures');
    await button(sidebar, 'Hồ sơ quá hạn').click();
    expect(last(sidebar)).toEqual({ name: 'traceIndicator', values: ['HS_DANG_QUA_HAN'] });
  });

  test('are found without tone marks', async () => {
    const sidebar = await sidebarAt('figures');
    await sidebar.page.getByRole('searchbox').fill('tre han');
    expect(await sidebar.page.locator('.figure-rows > li').count()).toBe(1);
    await sidebar.page.getByRole('searchbox').fill('khong co');
    await sidebar.page.getByText('Không có chỉ tiêu nào như vậy.').waitFor();
  });

  test('one that is lacking offers no rows', async () => {
    const sidebar = await sidebarAt('figures', {
      figureRows: () => ok(FIGURE_ROWS.filter(({ code }) => code === 'GN_DA_GIAI_NGAN')),
    });
    await sidebar.page.getByText('chưa có số liệu').waitFor();
    expect(await button(sidebar, /^Xem các dòng/).count()).toBe(0);
  });
});

describe('a report from a file', () => {
  const chosen = { name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') };

  test('is checked and every contradiction quoted with its paragraphs', async () => {
    const sidebar = await sidebarAt('check-file');
    await sidebar.look('check-file');
    await sidebar.page.locator('input[type=file]').setInputFiles(chosen);
    await button(sidebar, 'Kiểm tra tệp này').click();
    await sidebar.page.getByText('Đoạn 71').waitFor();
    await sidebar.page.getByText('so với số liệu và văn bản của bảng tính này').waitFor();
    expect(last(sidebar)).toEqual({ name: 'checkReportFile', values: ['bao-cao.docx', 'UEs='] });
    await sidebar.look('check-file-found');
  });

  test('of another kind is refused before it is sent', async () => {
    const sidebar = await sidebarAt('check-file');
    await sidebar.page.locator('input[type=file]').setInputFiles({ ...chosen, name: 'bao-cao.pdf' });
    await button(sidebar, 'Kiểm tra tệp này').click();
    await sidebar.page.getByText('kiểu Word Document (.docx)').waitFor();
    expect(sidebar.calls).toEqual([]);
    await sidebar.look('check-file-other-kind');
  });

  test('without a fault is said to be so', async () => {
    const clean = { name: 'bao-cao.docx', paragraphs: 80, comparedWithSheet: false, problems: [] };
    const sidebar = await sidebarAt('check-file', { checkReportFile: () => ok(clean) });
    await sidebar.page.locator('input[type=file]').setInputFiles(chosen);
    await button(sidebar, 'Kiểm tra tệp này').click();
    await sidebar.page.getByText('Không tìm thấy chỗ nào mâu thuẫn.').waitFor();
    await sidebar.look('check-file-clean');
  });
});

describe('freezing', () => {
  test('asks first, then says that it is done', async () => {
    const sidebar = await sidebarAt('freeze');
    await button(sidebar, 'Chốt số liệu').click();
    await sidebar.look('freeze-question');
    await button(sidebar, /^Chốt$/).click();
    await sidebar.page.getByText('Đã chốt số liệu 6 tháng đầu năm 2023.').waitFor();
    expect(last(sidebar)?.name).toBe('freezePeriod');
    await sidebar.look('frozen');
  });

  test('shows figures of the document that are not those of the workbook, and goes on for a reason', async () => {
    const asked = [{ what: 'Hồ sơ tiếp nhận', inDocument: '5.424', inWorkbook: '5.427' }];
    const sidebar = await sidebarAt('freeze', {
      freezePeriod: (order) => ok(order?.reason === '' ? { ...aFreeze(), asked } : aFreeze({ frozen: true })),
    });
    await button(sidebar, 'Chốt số liệu').click();
    await button(sidebar, /^Chốt$/).click();
    await sidebar.page.getByText('Hồ sơ tiếp nhận: văn bản 5.424 ≠ bảng tính 5.427').waitFor();
    await button(sidebar, 'Vẫn chốt').click();
    await sidebar.page.getByText('Hãy nêu lý do.').waitFor();
    await sidebar.look('freeze-differs');
    await sidebar.page.getByLabel('Lý do vẫn chốt').fill('Cấp trên đã nhận bản này');
    await button(sidebar, 'Vẫn chốt').click();
    await sidebar.page.getByText('Đã chốt số liệu 6 tháng đầu năm 2023.').waitFor();
    expect(last(sidebar)?.values).toEqual([{ file: null, reason: 'Cấp trên đã nhận bản này' }]);
  });

  test('with other figures leads to a new report that keeps what people changed', async () => {
    const asked = [{ what: 'Hồ sơ tiếp nhận', inDocument: '5.424', inWorkbook: '5.427' }];
    const sidebar = await sidebarAt('freeze', { freezePeriod: () => ok({ ...aFreeze(), asked }) });
    await button(sidebar, 'Chốt số liệu').click();
    await button(sidebar, /^Chốt$/).click();
    await button(sidebar, 'Tạo bản mới').click();
    await sidebar.page.getByText('chưa tạo văn bản nào').waitFor();
    await sidebar.look('freeze-merge');
    const order = { run: TO_KEEP.run, kind: 'cchc', file: null, seen: '', choices: [] };
    expect(last(sidebar)).toEqual({ name: 'mergeReport', values: [order] });
  });

  test('of a report that a colleague made asks for its file', async () => {
    const state = aFreeze();
    const current = state.current && { ...state.current, toKeep: { ...TO_KEEP, isMaker: false, needsFile: true } };
    const sidebar = await sidebarAt('freeze', { freezeState: () => ok({ ...state, current }) });
    await sidebar.page.getByText(/Hãy chọn tệp .docx đã gửi/).waitFor();
    await sidebar.page.getByText('Chưa chọn tệp; phải chọn tệp .docx').waitFor();
    await sidebar.look('freeze-needs-file');
  });

  test('what was edited since is told cell by cell, with the figures it moves', async () => {
    const sidebar = await sidebarAt('freeze', { freezeState: () => ok(aFreeze({ frozen: true })) });
    await sidebar.page.getByText('Hồ sơ giải quyết trễ hạn: 07 → 06').waitFor();
    await sidebar.page.getByText('… và 10 dòng khác.').waitFor();
    await button(sidebar, /dòng 1638/).click();
    expect(last(sidebar)).toEqual({ name: 'jumpTo', values: ['Hồ sơ', 1638, 'Ngày trả kết quả'] });
  });

  test('errors in the way are listed', async () => {
    const blocking = ['Hồ sơ giải quyết trễ hạn: ghi «không có», bảng tính đếm được 07.'];
    const sidebar = await sidebarAt('freeze', { freezeState: () => ok(aFreeze({ blocking })) });
    await sidebar.page.getByText('Chưa chốt được: còn 1 lỗi').waitFor();
    expect(await button(sidebar, 'Chốt số liệu').count()).toBe(0);
    await sidebar.look('freeze-blocked');
  });

  test('opening again needs a reason', async () => {
    const sidebar = await sidebarAt('freeze');
    await button(sidebar, /^Mở lại 6 tháng cuối/).click();
    await button(sidebar, 'Mở lại').click();
    await sidebar.page.getByText('Hãy nêu lý do.').waitFor();
    await sidebar.page.getByRole('textbox').fill('Bổ sung hồ sơ sót');
    await button(sidebar, 'Mở lại').click();
    await sidebar.page.getByText('Lý do mở lại: Bổ sung hồ sơ sót').waitFor();
    await sidebar.look('freeze-opened');
  });

  test('the file as it was frozen can be had again', async () => {
    const sidebar = await sidebarAt('freeze');
    const download = sidebar.page.waitForEvent('download');
    await button(sidebar, /^Tải tệp Word đã chốt/).click();
    expect((await download).suggestedFilename()).toMatch(/đã chốt.*\.docx$/);
  });
});

test('a new Sheet leads to set-up from every page', async () => {
  for (const at of ['figures', 'freeze']) {
    const sidebar = await sidebarAt(at, { panelState: () => ok(NEW_PANEL) });
    await button(sidebar, 'Đến Thiết lập bảng tính').waitFor();
  }
});

test('a failure is told, with another try', async () => {
  const sidebar = await sidebarAt('figures', { figureRows: () => failure('failed', 'Google xử lý quá lâu.') });
  await sidebar.page.getByRole('alert').waitFor();
  await button(sidebar, 'Thử lại').waitFor();
});
