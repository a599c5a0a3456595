import { button, focused, names, type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aPart } from './scripted/self-test';

const sidebarAt = sidebars();

const textOf = ({ page }: Sidebar) => page.getByLabel('Kết quả, để gửi người quản trị').inputValue();
/** The part for machines is the line after its heading. */
const jsonOf = async (sidebar: Sidebar) => JSON.parse(/\{.*\}/.exec(await textOf(sidebar))?.[0] ?? '');
const answerOf = async (sidebar: Sidebar, wanted: string) =>
  (await jsonOf(sidebar)).answers.find(({ id }: { readonly id: string }) => id === wanted);

async function tested(script: Script = {}): Promise<Sidebar> {
  const sidebar = await sidebarAt('help', script);
  await button(sidebar, 'Tự kiểm tra').click();
  await sidebar.page.getByText('Đã tự kiểm tra xong.').first().waitFor();
  return sidebar;
}

describe('the self-test', () => {
  test('takes three executions, and its text says of each question what Google did', async () => {
    const sidebar = await tested();
    expect(names(sidebar)).toEqual(['helpState', 'selfTestSheet', 'selfTestDrive', 'selfTestPayload']);
    expect(sidebar.calls[2]?.values).toEqual([{ copies: false }]);
    const text = await textOf(sidebar);
    expect(text).toContain('• getRange(0, 1) báo lỗi thế nào? – đúng như phần mềm nghĩ\n    tên lỗi: Exception\n');
    expect(text).toContain('có sau 5 giây: không (khác: phần mềm nghĩ là có)');
    expect(await answerOf(sidebar, 'payload-8')).toMatchObject({ verdict: 'as-assumed', found: { whole: true } });
    expect(await jsonOf(sidebar)).toMatchObject({ version: '0.1.0', left: [] });
    await sidebar.page.getByText('Khác: 1.').waitFor();
    await sidebar.look('self-test');
  });

  test('tells that it works, and is not begun twice', async () => {
    const sidebar = await sidebarAt('help');
    await sidebar.page.getByText('Phiên bản', { exact: true }).waitFor();
    const release = sidebar.hold();
    await button(sidebar, 'Tự kiểm tra').click();
    await sidebar.page.getByRole('button', { name: /Đang tự kiểm tra/ }).waitFor();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.look('self-test-working');
    release();
    await sidebar.page.getByText('Đã tự kiểm tra xong.').first().waitFor();
    expect(names(sidebar).filter((name) => name === 'selfTestSheet')).toHaveLength(1);
  });

  test('the Sheet is copied only when that was ticked', async () => {
    const sidebar = await sidebarAt('help');
    await sidebar.page.getByLabel('Thử cả việc sao chép bảng tính').check();
    await button(sidebar, 'Tự kiểm tra').click();
    await sidebar.page.getByText('Đã tự kiểm tra xong.').first().waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'selfTestDrive')?.values).toEqual([{ copies: true }]);
  });

  test('an execution without an answer is told, the others are not lost, and clearing up is offered', async () => {
    const sidebar = await tested({ selfTestDrive: () => ({ thrown: 'Service unavailable' }) });
    expect(await answerOf(sidebar, 'drive')).toMatchObject({ verdict: 'failed' });
    expect(await answerOf(sidebar, 'error-range')).toMatchObject({ verdict: 'as-assumed' });
    await button(sidebar, 'Dọn dẹp').click();
    await sidebar.page.getByText('Đã dọn xong').waitFor();
    expect(names(sidebar).slice(-1)).toEqual(['clearSelfTest']);
    await sidebar.look('self-test-cleared');
  });

  test('where the megabyte does not pass, the tab is asked once more without it', async () => {
    const sidebar = await tested({
      selfTestSheet: ({ ballast }) => (ballast === '' ? ok({ ...aPart(), ballast }) : failure('failed', 'HTTP 413')),
    });
    expect(await answerOf(sidebar, 'payload-1')).toMatchObject({ verdict: 'failed' });
    expect(await answerOf(sidebar, 'error-range')).toMatchObject({ verdict: 'as-assumed' });
  });

  test('what could not be removed is named until it is', async () => {
    const left = ['Tab «Tự kiểm tra 1a2b3c4d (xóa được)» chưa xóa được.'];
    const sidebar = await tested({
      selfTestSheet: ({ ballast }) => ok({ ...aPart({ left }), ballast }),
      clearSelfTest: () => ok(left),
    });
    await sidebar.page
      .getByText(left[0] as string)
      .first()
      .waitFor();
    await sidebar.look('self-test-left');
    await button(sidebar, 'Dọn dẹp').click();
    expect(await focused(sidebar)).toContain('Còn thứ chưa dọn được');
  });

  test('what is tried by hand stands in the text: a download, a chosen file, the way of copying', async () => {
    const sidebar = await tested();
    expect(await answerOf(sidebar, 'download')).toMatchObject({ verdict: 'left-out' });
    const [file] = await Promise.all([sidebar.page.waitForEvent('download'), button(sidebar, 'Tải tệp thử').click()]);
    expect(file.suggestedFilename()).toBe('tu-kiem-tra.txt');
    await sidebar.page.getByLabel('Có', { exact: true }).check();
    const chosen = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('năm byte') };
    await sidebar.page.locator('input[type=file]').setInputFiles(chosen);
    await sidebar.page.waitForFunction("document.querySelector('textarea').value.includes('đọc được (byte): 9')");
    expect(await answerOf(sidebar, 'file-choice')).toMatchObject({ found: { size: 9, bySelf: true } });
    expect(await answerOf(sidebar, 'download')).toMatchObject({ found: { offered: true, arrived: true } });
    await button(sidebar, 'Chép kết quả').click();
    await sidebar.page.getByText('Đã chép kết quả.').first().waitFor();
    expect(await answerOf(sidebar, 'clipboard')).toMatchObject({
      found: { way: expect.stringMatching(/clipboard|command/) },
    });
    await sidebar.look('self-test-by-hand');
  });
});
