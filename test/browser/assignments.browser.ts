import { type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { anAssignmentsState, aSectionText } from './scripted/assignments';
import { NEW_PANEL } from './scripted/panel';

const sidebarAt = sidebars();

const assignments = (script?: Script) => sidebarAt('assignments', script);

const button = ({ page }: Sidebar, name: string | RegExp) => page.getByRole('button', { name });
const last = ({ calls }: Sidebar) => calls[calls.length - 1];

describe('the work shared out', () => {
  test('shows first who is late', async () => {
    const sidebar = await assignments();
    await sidebar.page.getByRole('heading', { name: 'Trễ hạn (1)' }).waitFor();
    await sidebar.page.getByText('trễ 3 ngày').waitFor();
    expect(await sidebar.page.locator('h3').allTextContents()).toEqual([
      'Trễ hạn (1)',
      'Đang viết (1)',
      'Đã xong (1)',
      'Chưa giao (2)',
    ]);
    await sidebar.look('assignments');
  });

  test('is ticked, and the list says so', async () => {
    const sidebar = await assignments();
    await button(sidebar, 'Đánh dấu đã xong: I.2').click();
    await sidebar.page.getByText('Đã ghi vào tab Phân công.').waitFor();
    await sidebar.page.getByText('Xong ngày 13/6/2023').waitFor();
    expect(last(sidebar)).toEqual({
      name: 'markAssignment',
      values: [{ row: 2, officer: 'nguyenvan.an@phuongmau.gov.vn', codes: ['I.2'] }, true],
    });
    await sidebar.look('assignments-ticked');
  });

  test('is given to somebody by name and day', async () => {
    const sidebar = await assignments();
    await sidebar.page.getByText('Xem các mục chưa giao').click();
    await button(sidebar, 'Giao mục V').click();
    await button(sidebar, 'Ghi').click();
    await sidebar.page.getByText('Hãy ghi người phụ trách.').waitFor();
    await sidebar.page.getByRole('combobox').fill('Văn phòng – thống kê');
    await sidebar.page.locator('input[type=date]').fill('2023-06-20');
    await sidebar.look('assignments-form');
    await button(sidebar, 'Ghi').click();
    await sidebar.page.getByText('Đã ghi vào tab Phân công.').waitFor();
    expect(last(sidebar)).toEqual({
      name: 'assignSection',
      values: [{ before: null, codes: ['V'], officer: 'Văn phòng – thống kê', dueIso: '2023-06-20' }],
    });
  });

  test('names the rows that cannot be read', async () => {
    const problems = [
      'Tab «Phân công», dòng 5, ô «Mục báo cáo»: không có mục báo cáo «II.9». Phân công này được bỏ qua.',
    ];
    const sidebar = await assignments({ assignmentsState: () => ok(anAssignmentsState({ problems })) });
    await sidebar.page.getByText('Có dòng phân công chưa đọc được').waitFor();
    await sidebar.look('assignments-problems');
  });

  test('of a Sheet in which nobody has anything opens the list of sections', async () => {
    const sidebar = await assignments({ assignmentsState: () => ok(anAssignmentsState({ work: [] })) });
    await button(sidebar, 'Giao mục V').waitFor();
    await sidebar.look('assignments-none');
  });
});

describe('a section', () => {
  const opened = async (script?: Script) => {
    const sidebar = await assignments(script);
    await button(sidebar, /^I\.2 Công tác kiểm tra/).click();
    await sidebar.page.getByRole('heading', { name: /^I\.2/ }).waitFor();
    return sidebar;
  };

  test('shows its paragraphs and the drafts of former periods', async () => {
    const sidebar = await opened();
    await sidebar.page.getByText('Bản nháp từ kỳ khác (1)').waitFor();
    await sidebar.page.getByText('Viết cho 6 tháng cuối năm 2022').waitFor();
    await sidebar.look('section');
  });

  test('takes a draft over with its tags', async () => {
    const sidebar = await opened();
    await button(sidebar, /^Sửa và dùng cho kỳ này/).click();
    const field = sidebar.page.getByRole('textbox');
    expect(await field.inputValue()).toContain('{{HS_GIAI_QUYET}}');
    await sidebar.look('section-draft');
    await field.fill('Đã kiểm tra {{HS_GIAI_QUYET}} hồ sơ.');
    await button(sidebar, 'Lưu cho 6 tháng đầu năm 2023').click();
    await sidebar.page.getByText('Đã lưu cho 6 tháng đầu năm 2023.').waitFor();
    const { row, text, writtenFor } = aSectionText().drafts[0] ?? {};
    expect(last(sidebar)).toEqual({
      name: 'saveParagraph',
      values: [{ code: 'I.2', text: 'Đã kiểm tra {{HS_GIAI_QUYET}} hồ sơ.', before: { row, text, writtenFor } }],
    });
    await sidebar.look('section-saved');
  });

  test('keeps what was typed when saving is refused', async () => {
    const refusal = failure('refused', 'Đoạn này đã được sửa từ khi bạn mở.', ['Hiện nay dòng 31 ghi: Bình viết.']);
    const sidebar = await opened({ saveParagraph: () => refusal });
    await button(sidebar, 'Thêm đoạn').click();
    await sidebar.page.getByRole('textbox').fill('An viết.');
    await button(sidebar, /^Lưu cho/).click();
    await sidebar.page.getByText('Hiện nay dòng 31 ghi: Bình viết.').waitFor();
    expect(await sidebar.page.getByRole('textbox').inputValue()).toBe('An viết.');
    await sidebar.look('section-refused');
  });

  test('leads back to the list', async () => {
    const sidebar = await opened();
    await button(sidebar, 'Về danh sách phân công').click();
    await sidebar.page.getByRole('heading', { name: 'Trễ hạn (1)' }).waitFor();
  });
});

test('a new Sheet leads to set-up', async () => {
  const sidebar = await assignments({ panelState: () => ok(NEW_PANEL) });
  await button(sidebar, 'Đến Thiết lập bảng tính').waitFor();
});
