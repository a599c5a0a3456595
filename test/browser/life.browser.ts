import type { LifeState } from '../../src/core/report-life/life-steps';
import type { LifeShown, StepOrder, StepOutcome } from '../../src/protocol/life';
import { button, focused, names, type Script, type Sidebar, sidebars } from './open-sidebar';
import { ok } from './scripted/answers';
import { A_HISTORY, aLife, COLLEAGUE } from './scripted/life';
import { EDITS } from './scripted/merge';

const sidebarAt = sidebars();

async function lifeIn(state: LifeState, given: Partial<LifeShown> = {}, script: Script = {}): Promise<Sidebar> {
  const sidebar = await sidebarAt('report', { lifeOf: () => ok(aLife(state, given)), ...script });
  await sidebar.page.getByText(/^Vòng đời báo cáo/).click();
  await sidebar.page.getByRole('list', { name: 'Các bước' }).waitFor();
  return sidebar;
}

const orderIn = ({ calls }: Sidebar) => calls.find(({ name }) => name === 'takeStep')?.values[0] as StepOrder;
const stepsIn = ({ page }: Sidebar) => page.locator('.life-steps > li.taken .step-name').allTextContents();

describe('the life of a report', () => {
  test('is read only when an officer opens it, and shows the steps to come', async () => {
    const sidebar = await sidebarAt('report');
    await sidebar.page.getByText('Vòng đời báo cáo: Dự thảo').waitFor();
    expect(names(sidebar)).toEqual(['panelState']);
    await sidebar.page.getByText('Vòng đời báo cáo: Dự thảo').click();
    await sidebar.page.getByText('Văn bản khớp với bảng tính').waitFor();
    expect(names(sidebar)).toEqual(['panelState', 'lifeOf']);
    expect(await stepsIn(sidebar)).toEqual(['Dự thảo']);
    await sidebar.look('life-draft');
  });

  test.each<[LifeState, string]>([
    ['submitted', 'Ghi đã ký'],
    ['signed', 'Ghi đã gửi'],
    ['sent', 'Ghi bị trả lại'],
    ['returned', 'Trình ký'],
  ])('in the state %s tells who and when, and offers one next step: %s', async (state, label) => {
    const sidebar = await lifeIn(state);
    await button(sidebar, label).waitFor();
    expect(await button(sidebar, /^(Trình ký|Ghi )/).count()).toBe(1);
    await sidebar.look(`life-${state}`);
  });

  test('is submitted with one click', async () => {
    const sidebar = await lifeIn('draft');
    await button(sidebar, 'Trình ký').click();
    await sidebar.page.getByText('Đã ghi trình ký.').first().waitFor();
    expect(orderIn(sidebar)).toMatchObject({
      run: 'a1b2c3d4',
      step: 'submitted',
      seen: 'b7c8d9e0',
      file: null,
      reason: '',
    });
    expect(await stepsIn(sidebar)).toEqual(['Dự thảo', 'Trình ký']);
    expect(await focused(sidebar)).toContain('Đã ghi trình ký.');
  });

  test('is signed with the proposed number, or another one', async () => {
    const notes = ['Đã ghi vào tab «Văn bản», dòng 88.'];
    const takeStep = () => ok<StepOutcome>({ kind: 'done', life: aLife('signed', { notes }) });
    const sidebar = await lifeIn('submitted', {}, { takeStep });
    expect(await sidebar.page.getByLabel('Số', { exact: true }).inputValue()).toBe('214');
    await sidebar.page.getByLabel('Số', { exact: true }).fill('215');
    await button(sidebar, 'Ghi đã ký').click();
    await sidebar.page.getByText('dòng 88').waitFor();
    expect(orderIn(sidebar)).toMatchObject({ step: 'signed', number: '215', symbol: 'BC-UBND', on: '14/6/2023' });
    await sidebar.look('life-signed-now');
  });

  test('asks for a reason where something speaks against a step', async () => {
    const concerns = ['Văn bản đã thay đổi sau bước «Ký».'];
    const takeStep = ({ step, reason }: StepOrder) =>
      reason === '' ? ok({ kind: 'asked' as const, concerns }) : ok({ kind: 'done' as const, life: aLife(step) });
    const sidebar = await lifeIn('signed', {}, { takeStep });
    await button(sidebar, 'Ghi đã gửi').click();
    await sidebar.page.getByText('Văn bản đã thay đổi sau bước «Ký».').waitFor();
    await button(sidebar, 'Vẫn ghi').click();
    await sidebar.page.getByText('Hãy nêu lý do.').waitFor();
    await sidebar.look('life-asked');
    await sidebar.page.getByLabel('Lý do vẫn ghi bước này').fill('Sửa lỗi chính tả');
    await button(sidebar, 'Vẫn ghi').click();
    await sidebar.page.getByText('Đã ghi báo cáo đã gửi.').first().waitFor();
    expect(sidebar.calls.slice(-1)[0]?.values).toMatchObject([{ step: 'sent', reason: 'Sửa lỗi chính tả' }]);
  });

  test('a step is taken back with a reason', async () => {
    const sidebar = await lifeIn('signed');
    await button(sidebar, 'Rút lại bước Đã ký').click();
    await sidebar.page.getByLabel('Vì sao rút lại bước này?').fill('Ghi nhầm số');
    await sidebar.look('life-take-back');
    await button(sidebar, 'Rút lại').click();
    await sidebar.page.getByText('Đã rút lại bước Đã ký.').first().waitFor();
    expect(sidebar.calls.slice(-1)[0]).toEqual({
      name: 'takeBackStep',
      values: [{ run: 'a1b2c3d4', step: 'signed', seen: 'b7c8d9e0', reason: 'Ghi nhầm số' }],
    });
  });

  test('shows what is wrong in the document, and what was changed', async () => {
    const look = {
      isChanged: true,
      edits: EDITS,
      differences: ['Hồ sơ tiếp nhận: văn bản 5.424, bảng tính 5.427'],
      findings: ['Mục II.2: 4.120 + 1.290 khác 5.424.'],
      personalData: ['Có chỗ giống số điện thoại.'],
    };
    const sidebar = await lifeIn('draft', { look });
    await sidebar.page.getByText('văn bản 5.424, bảng tính 5.427').waitFor();
    await sidebar.look('life-look');
  });

  test('a colleague is told that only the maker opens the document, and may choose the file', async () => {
    const unread = `Chưa đọc văn bản: chỉ ${COLLEAGUE} mở được từ đây.`;
    const sidebar = await lifeIn('submitted', { isMaker: false, look: null, unread, waitsFor: COLLEAGUE });
    await sidebar.page.getByText(unread).waitFor();
    expect(await button(sidebar, 'Đọc văn bản').count()).toBe(0);
    await sidebar.page.getByText(/Không chọn: chờ .+ mở trang này để đọc văn bản/).waitFor();
    expect(await sidebar.page.getByText('đọc từ Google Tài liệu').count()).toBe(0);
    await sidebar.look('life-colleague');
    const file = { name: 'da-ky.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') };
    await sidebar.page.getByLabel(/Tệp .docx của báo cáo/).setInputFiles(file);
    await button(sidebar, 'Ghi đã ký').click();
    await sidebar.page.getByText('Đã ghi báo cáo đã ký.').first().waitFor();
    expect(orderIn(sidebar).file).toEqual({ name: 'da-ky.docx', base64: 'UEs=' });
  });

  test('the maker reads a document that waits', async () => {
    const sidebar = await lifeIn('submitted', { waitsFor: COLLEAGUE });
    await sidebar.look('life-waits');
    await button(sidebar, 'Đọc văn bản').click();
    await sidebar.page.getByText('Đã đọc và giữ văn bản của bước này.').first().waitFor();
    expect(sidebar.calls.slice(-1)[0]).toEqual({ name: 'readWaiting', values: ['a1b2c3d4', 'submitted'] });
  });
});

describe('the story of a period', () => {
  test('tells what was done, which figures moved, and gives each version back', async () => {
    const sidebar = await sidebarAt('history');
    await sidebar.page.getByText('Hồ sơ tiếp nhận: 5.424 → 5.427').waitFor();
    await sidebar.look('history');
    expect(await button(sidebar, /^Tải tệp Word/).count()).toBe(2);
    const saved = sidebar.page.waitForEvent('download');
    await button(sidebar, /^Tải tệp Word: bản đã sửa/).click();
    expect((await saved).suggestedFilename()).toContain('.docx');
    expect(sidebar.calls.slice(-1)[0]).toEqual({ name: 'versionFile', values: ['a1b2c3d4', 'K2'] });
  });

  test('of another period is a choice away; without any, says so', async () => {
    const sidebar = await sidebarAt('history');
    await sidebar.page.getByLabel('Kỳ').selectOption('quý I năm 2023');
    await sidebar.page.getByText('Diễn biến').waitFor();
    expect(sidebar.calls.slice(-1)[0]).toEqual({ name: 'history', values: ['quý I năm 2023'] });
    const none = await sidebarAt('history', {
      history: () => ok({ ...A_HISTORY, periods: [], events: [], versions: [] }),
    });
    await none.page.getByText('Nhật ký chưa có kỳ nào.').waitFor();
    await none.look('history-none');
  });
});
