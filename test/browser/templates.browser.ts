import { button, names, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { OFFICER } from './scripted/panel';

const sidebarAt = sidebars();

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
      warnings: ['Mẫu báo cáo: «{HS_MOI}» không phải là thẻ nên được giữ nguyên trong báo cáo.'],
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
