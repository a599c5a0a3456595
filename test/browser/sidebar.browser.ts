import { readFileSync } from 'node:fs';
import { type Script, type Sidebar, sidebars } from './open-sidebar';
import { aPanel, aProblem, aSharing, failure, LAST_REPORT, NEW_PANEL, OFFICER, ok } from './scripted-server';

const sidebarAt = sidebars();

const button = ({ page }: Sidebar, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const names = ({ calls }: Sidebar) => calls.map(({ name }) => name);
const focused = ({ page }: Sidebar) => page.evaluate<string>('document.activeElement.textContent.trim()');
const notNow = failure('failed', 'Google xử lý quá lâu. Hãy chạy lại.', ['Google báo: Service Spreadsheets timed out']);

describe('navigation', () => {
  test.each([
    ['home', 'Tổng quan'],
    ['report', 'Tạo báo cáo'],
    ['problems', 'Kiểm tra số liệu'],
    ['figures', 'Chỉ tiêu, so sánh, truy vết'],
    ['freeze', 'Chốt số liệu'],
    ['check-file', 'Kiểm tra một báo cáo có sẵn'],
    ['templates', 'Mẫu báo cáo'],
    ['sharing', 'Chia sẻ với thành phố'],
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

  test('every group fits: its pages stand in two lines at most, also beside a scroll bar', async () => {
    const { page, look } = await sidebarAt('home');
    const lines =
      "new Set([...document.querySelectorAll('[role=tabpanel]:not([hidden]) .pages button')].map(({ offsetTop }) => offsetTop)).size";
    for (const width of [300, 283]) {
      await page.setViewportSize({ width, height: 700 });
      for (const group of ['Tổng quan', 'Nhập liệu', 'Số liệu', 'Báo cáo', 'Thiết lập']) {
        await page.locator('.groups').getByRole('tab', { name: group }).click();
        expect(await page.evaluate<number>(lines)).toBeGreaterThan(0);
        expect(await page.evaluate<number>(lines)).toBeLessThan(3);
        await look(`navigation-${group}-${width}`);
      }
    }
  });

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

describe('making a report', () => {
  test('each step is ticked when its call has answered, and the result says who can open it', async () => {
    const sidebar = await sidebarAt('report');
    const { page } = sidebar;
    await button(sidebar, 'Tạo báo cáo').waitFor();
    await sidebar.look('report-before');
    const release = sidebar.hold();
    await button(sidebar, 'Tạo báo cáo').focus();
    await page.keyboard.press('Enter');
    await page.locator('.step.working').waitFor();
    expect(await page.locator('.step-state').allTextContents()).toEqual(['đang làm', 'chờ', 'chờ']);
    await page.clock.fastForward(12_000);
    await sidebar.look('report-step-1');
    release();
    await page.getByText('Đã tạo xong báo cáo').first().waitFor();
    expect(await page.locator('.step-state').allTextContents()).toEqual(['xong', 'xong', 'xong']);
    expect(names(sidebar)).toEqual(['panelState', 'beginReport', 'makeReport', 'finishReport']);
    expect(sidebar.calls[2]?.values).toEqual(['c3d4e5f6']);
    await page.getByText('chutich@phuongmau.gov.vn').waitFor();
    expect(await focused(sidebar)).toBe('Đã tạo xong báo cáo');
    const link = page.getByRole('link', { name: /Mở báo cáo/ });
    expect(await link.getAttribute('href')).toBe(LAST_REPORT.url);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener');
    await sidebar.look('report-done');
    await button(sidebar, 'Chia sẻ').click();
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Chia sẻ với thành phố');
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
    await page.locator('.step.working', { hasText: 'lập văn bản' }).waitFor();
    await sidebar.look('report-step-2');
    await button(sidebar, 'Đang tạo báo cáo…').click({ force: true });
    await page.getByRole('tab', { name: 'Tổng quan' }).click();
    await button(sidebar, 'Tính lại').click({ force: true });
    expect(names(sidebar)).toEqual(['panelState', 'beginReport', 'makeReport']);
    expect(await page.getByRole('status').first().textContent()).toContain('Đang chạy «Tạo báo cáo»');
    await sidebar.look('home-while-report-runs');
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    expect(await page.locator('.step-state').allTextContents()).toEqual(['xong', 'đang làm', 'chờ']);
  });

  test('a refusal shows its details and what to do', async () => {
    const details = ['Thẻ {{TEN_CO_QUAN}} không có; có phải {{ten_co_quan}}?', 'Thẻ {{#van_ban}} chưa đóng.'];
    const sidebar = await sidebarAt('report', {
      makeReport: () => failure('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details),
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText(details[0] ?? '').waitFor();
    expect(await sidebar.page.locator('.step-state').allTextContents()).toEqual(['xong', 'lỗi', 'chờ']);
    await sidebar.look('report-refused');
  });

  test('somebody else at work', async () => {
    const sidebar = await sidebarAt('report', {
      beginReport: () => failure('busy', 'tran.binh@phuongmau.gov.vn đang chạy «Tạo báo cáo». Hãy đợi xong.'),
    });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Đang có người thực hiện').waitFor();
    await sidebar.look('report-busy');
  });

  test('a failed last step', async () => {
    const sidebar = await sidebarAt('report', { finishReport: () => notNow });
    await button(sidebar, 'Tạo báo cáo').click();
    await sidebar.page.getByText('Có lỗi xảy ra').waitFor();
    await sidebar.look('report-failed');
  });

  test('several Google accounts in one browser: the remedy is named', async () => {
    const sidebar = await sidebarAt('report', {
      beginReport: () => ({
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
    await sidebar.page.locator('.step.working', { hasText: 'lập văn bản' }).waitFor();
    await sidebar.page.clock.fastForward('06:31');
    await sidebar.page.getByText('không trả lời').waitFor();
    await sidebar.look('report-silent');
    expect(await button(sidebar, 'Tạo báo cáo').getAttribute('aria-disabled')).toBeNull();
  });
});

describe('set-up', () => {
  test('a new Sheet is set up with the sample data when asked', async () => {
    const sidebar = await sidebarAt('set-up', { panelState: () => ok(NEW_PANEL) });
    await sidebar.page.getByLabel('Thêm dữ liệu mẫu để làm thử').check();
    await sidebar.look('set-up-new');
    await button(sidebar, 'Thiết lập bảng tính').click();
    await sidebar.page.getByText('Đã thiết lập xong').waitFor();
    expect(sidebar.calls[1]).toEqual({ name: 'setUpSheet', values: [true] });
    await sidebar.look('set-up-done');
  });

  test('removing the sample asks first; Escape and No keep it', async () => {
    const sidebar = await sidebarAt('set-up', { panelState: () => ok(aPanel({ hasSample: true })) });
    const { page } = sidebar;
    await button(sidebar, 'Gỡ dữ liệu mẫu').focus();
    await page.keyboard.press('Enter');
    await sidebar.look('set-up-remove-question');
    await page.keyboard.press('Escape');
    expect(await focused(sidebar)).toBe('Gỡ dữ liệu mẫu');
    await page.keyboard.press('Enter');
    await button(sidebar, 'Không, giữ nguyên').click();
    expect(names(sidebar)).toEqual(['panelState']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã gỡ dữ liệu mẫu.').waitFor();
    expect(names(sidebar)).toEqual(['panelState', 'removeSample']);
    await sidebar.look('set-up-removed');
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

describe('problems', () => {
  test('grouped by severity and tab, each one a press away from its cell', async () => {
    const sidebar = await sidebarAt('problems');
    const { page } = sidebar;
    await page.getByRole('heading', { name: 'Lỗi (4)' }).waitFor();
    expect(await page.locator('summary').allInnerTexts()).toEqual([
      expect.stringMatching(/Hồ sơ\s+2/),
      expect.stringMatching(/Nội dung\s+1/),
      expect.stringMatching(/Cả bảng tính\s+1/),
      expect.stringMatching(/Ngày nghỉ\s+1/),
      expect.stringMatching(/Văn bản\s+1/),
      'Xem những mục đã chấp nhận',
    ]);
    await page.getByRole('button', { name: /Dòng 12 · Cột Ngày trả kết quả/ }).press('Enter');
    await page.getByText('Đã chuyển đến ô').waitFor({ state: 'attached' });
    expect(sidebar.calls[1]).toEqual({ name: 'jumpTo', values: ['Hồ sơ', 12, 'Ngày trả kết quả'] });
    await sidebar.look('problems');
  });

  test('says that only the first are listed', async () => {
    const many = Array.from({ length: 300 }, (_, index) => aProblem({ row: index + 2 }));
    const panel = aPanel({ problems: many, problemCount: 1245, errorCount: 1200, acceptedCount: 0 });
    const sidebar = await sidebarAt('problems', { panelState: () => ok(panel) });
    await sidebar.page.getByText('Chỉ liệt kê 300 mục đầu trong tổng số 1.245.').waitFor();
    await sidebar.page.getByRole('heading', { name: 'Lỗi (1.200)' }).waitFor();
    await sidebar.look('problems-many');
  });

  test('nothing found', async () => {
    const panel = aPanel({ problems: [], problemCount: 0, errorCount: 0, acceptedCount: 0 });
    const sidebar = await sidebarAt('problems', { panelState: () => ok(panel) });
    await sidebar.page.getByText('Có thể tạo báo cáo').waitFor();
    await sidebar.look('problems-none');
  });

  test('a tab that is gone is said beside the problem', async () => {
    const sidebar = await sidebarAt('problems', {
      jumpTo: () => failure('refused', 'Bảng tính không còn tab «Ngày nghỉ».'),
    });
    await sidebar.page.locator('details', { hasText: 'Ngày nghỉ' }).getByRole('button', { name: 'Cả tab' }).click();
    await sidebar.page.getByText('không còn tab').waitFor();
    await sidebar.look('problems-tab-gone');
  });

  test('checking again reads the Sheet anew', async () => {
    const sidebar = await sidebarAt('problems');
    await button(sidebar, 'Kiểm tra lại').click();
    await sidebar.page.getByText('4 lỗi. Số liệu đọc lúc').waitFor({ state: 'attached' });
    expect(names(sidebar)).toEqual(['panelState', 'panelState']);
  });

  test('HTML in a value stays text', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const problem = aProblem({ sheet: attack, column: attack, message: attack });
    const report = { ...LAST_REPORT, period: attack, officer: attack, url: 'javascript:document.title=3' };
    const panel = aPanel({ problems: [problem], problemCount: 1, errorCount: 1, acceptedCount: 0, reports: [report] });
    const sidebar = await sidebarAt('problems', { panelState: () => ok(panel) });
    await sidebar.page.locator('.message').waitFor();
    expect(await sidebar.page.locator('.message').textContent()).toBe(attack);
    await sidebar.look('problems-html');
    await sidebar.page.getByRole('tab', { name: 'Tổng quan' }).click();
    await sidebar.page.getByText('Báo cáo gần đây').waitFor();
    expect(await sidebar.page.locator('img, a').count()).toBe(0);
    expect(await sidebar.page.title()).toBe('Báo cáo CCHC');
    await sidebar.look('home-html');
  });
});

describe('templates', () => {
  const docx = { name: 'mẫu phường.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\x03\x04') };

  test('a Word file from the computer is sent whole', async () => {
    const sidebar = await sidebarAt('templates');
    const { page } = sidebar;
    await page.getByText('Mẫu có sẵn của phần mềm').waitFor();
    await sidebar.look('templates');
    await page.getByLabel(/Tệp mẫu/).setInputFiles(docx);
    await button(sidebar, 'Dùng tệp này').click();
    await page.getByText('đã đưa vào dùng').waitFor();
    expect(sidebar.calls[1]).toEqual({ name: 'useTemplateFile', values: ['mẫu phường.docx', 'UEsDBA=='] });
    await sidebar.look('templates-used');
  });

  test('a wrong or too large file is not sent', async () => {
    const sidebar = await sidebarAt('templates');
    const input = sidebar.page.getByLabel(/Tệp mẫu/);
    await button(sidebar, 'Dùng tệp này').click();
    await sidebar.page.getByText('Hãy chọn một tệp .docx.').waitFor();
    await input.setInputFiles({ ...docx, name: 'mau.doc' });
    await sidebar.page.getByText('không phải tệp .docx').waitFor();
    await sidebar.look('templates-wrong-file');
    await input.setInputFiles({ ...docx, buffer: Buffer.alloc(9 * 1024 * 1024) });
    await sidebar.page.getByText('Tệp 9 MB, lớn hơn 8 MB').waitFor();
    await button(sidebar, 'Dùng tệp này').click();
    expect(names(sidebar)).toEqual(['templateState']);
  });

  test('all errors of a template are listed', async () => {
    const details = Array.from({ length: 3 }, (_, index) => `Trang ${index + 1}: không có thẻ {{ten_${index}}}.`);
    const sidebar = await sidebarAt('templates', {
      useTemplateFile: () => failure('refused', 'Mẫu có 3 lỗi, chưa dùng được.', details),
    });
    await sidebar.page.getByLabel(/Tệp mẫu/).setInputFiles(docx);
    await button(sidebar, 'Dùng tệp này').click();
    await sidebar.page.getByText('không có thẻ {{ten_2}}').waitFor();
    await sidebar.look('templates-errors');
  });

  test('the template is edited as a Google Doc and taken from there', async () => {
    const sidebar = await sidebarAt('templates');
    await button(sidebar, 'Sửa mẫu').click();
    const link = sidebar.page.getByRole('link', { name: /Mở mẫu đang sửa/ });
    expect(await link.getAttribute('href')).toBe('https://docs.google.com/document/d/1TemplateDraft/edit');
    await sidebar.look('templates-editing');
    await button(sidebar, 'Dùng mẫu đang sửa').click();
    await sidebar.page.getByText('đã đưa vào dùng').waitFor();
    expect(names(sidebar)).toEqual(['templateState', 'editTemplate', 'useEditedTemplate']);
  });

  test('going back asks first', async () => {
    const state = {
      current: { name: 'Mẫu mới.docx', origin: `13/06/2023 14:05, ${OFFICER}` },
      previous: { name: 'Mẫu cũ.docx', origin: '' },
      damaged: ['Mẫu trước đó: thiếu mảnh 3 trên 7.'],
      draftUrl: '',
    };
    const sidebar = await sidebarAt('templates', { templateState: () => ok(state) });
    await button(sidebar, 'Quay lại mẫu trước đó').click();
    await sidebar.page.getByText('Dùng lại mẫu «Mẫu cũ.docx»?').waitFor();
    await sidebar.look('templates-back');
    await button(sidebar, 'Dùng lại').click();
    await sidebar.page.getByText('Đã đổi mẫu.').waitFor();
    expect(sidebar.calls[1]).toEqual({ name: 'restoreTemplate', values: ['previous'] });
  });

  test('the tags are found without diacritics', async () => {
    const sidebar = await sidebarAt('templates');
    await sidebar.page.locator('summary').press('Enter');
    await sidebar.page.getByText('5 trên 5 thẻ').waitFor();
    await sidebar.page.getByLabel('Lọc theo thẻ hoặc ý nghĩa').fill('ho so mau');
    await sidebar.page.getByText('1 trên 5 thẻ').waitFor();
    await sidebar.look('templates-tags');
  });
});

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
