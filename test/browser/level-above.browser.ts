import type { LifeState } from '../../src/core/report-life/life-steps';
import type { AnswerOrder, RemarksOrder } from '../../src/protocol/level-above';
import type { StepOrder } from '../../src/protocol/life';
import { button, focused, type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { CARRIED, PACKAGE_FILE } from './scripted/level-above';
import { aLife, COLLEAGUE } from './scripted/life';
import { aPanel } from './scripted/panel';

const sidebarAt = sidebars();

async function lifeIn(state: LifeState, script: Script = {}): Promise<Sidebar> {
  const sidebar = await sidebarAt('report', { lifeOf: () => ok(aLife(state)), ...script });
  await sidebar.page.getByText(/^Vòng đời báo cáo/).click();
  await sidebar.page.getByRole('list', { name: 'Các bước' }).waitFor();
  return sidebar;
}

async function remarksIn(state: LifeState, script: Script = {}): Promise<Sidebar> {
  const sidebar = await lifeIn(state, script);
  await sidebar.page.getByText('Ý kiến của cấp trên', { exact: true }).click();
  await button(sidebar, 'Thêm ý kiến').waitFor();
  return sidebar;
}

const aFile = (text: string) => ({
  name: 'y-kien-ubnd-phuong-mau.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const lastCall = ({ calls }: Sidebar) => calls[calls.length - 1];

describe('the package of figures', () => {
  test.each<LifeState>(['draft', 'submitted', 'returned'])('is not offered in the state %s', async (state) => {
    const sidebar = await lifeIn(state);
    expect(await button(sidebar, 'Tải gói số liệu').count()).toBe(0);
    expect(await button(sidebar, 'Gửi gói số liệu').count()).toBe(0);
  });

  test.each<LifeState>(['signed', 'sent'])('is downloaded in the state %s', async (state) => {
    const sidebar = await lifeIn(state);
    const saved = sidebar.page.waitForEvent('download');
    await button(sidebar, 'Tải gói số liệu').click();
    expect((await saved).suggestedFilename()).toBe(PACKAGE_FILE.name);
    await sidebar.page.getByText('Hãy gửi kèm báo cáo qua thư điện tử.').waitFor();
    expect(lastCall(sidebar)).toEqual({ name: 'figuresPackage', values: ['a1b2c3d4'] });
    await sidebar.look(`package-downloaded-${state}`);
  });

  test('is shared after a question, and the accounts are told', async () => {
    const sidebar = await lifeIn('signed');
    await button(sidebar, 'Gửi gói số liệu').click();
    await sidebar.page.getByText(/cho những tài khoản đang được chia sẻ báo cáo xem/).waitFor();
    expect(sidebar.calls.map(({ name }) => name)).not.toContain('sharePackage');
    await sidebar.look('package-question');
    await button(sidebar, 'Gửi').click();
    await sidebar.page.getByText('cchc@thanhpho.gov.vn').waitFor();
    expect(lastCall(sidebar)).toEqual({ name: 'sharePackage', values: ['a1b2c3d4'] });
    expect(await focused(sidebar)).toContain('Đã gửi gói số liệu');
    await sidebar.look('package-shared');
  });

  test('that cannot be shared yet leads to sharing the report', async () => {
    const why = 'Báo cáo chưa chia sẻ với tài khoản nào của cấp trên.';
    const sidebar = await lifeIn('sent', { sharePackage: () => failure('refused', why) });
    await button(sidebar, 'Gửi gói số liệu').click();
    await button(sidebar, 'Gửi').click();
    await sidebar.page.getByText(why).waitFor();
    await sidebar.look('package-refused');
    await button(sidebar, 'Chia sẻ báo cáo').click();
    await sidebar.page
      .getByRole('heading', { name: /Chia sẻ/ })
      .first()
      .waitFor();
  });

  test('is only downloaded by a colleague', async () => {
    const life = aLife('sent', { isMaker: false, look: null, unread: `Chỉ ${COLLEAGUE} mở được.` });
    const sidebar = await lifeIn('sent', { lifeOf: () => ok(life) });
    await sidebar.page.getByText(/tài khoản khác tải về để gửi qua thư điện tử/).waitFor();
    expect(await button(sidebar, 'Gửi gói số liệu').count()).toBe(0);
    await sidebar.look('package-colleague');
  });
});

describe('remarks of the level above', () => {
  test.each<LifeState>(['sent', 'returned'])('are listed in the state %s, answered and open', async (state) => {
    const sidebar = await remarksIn(state);
    await sidebar.page.getByText('Đã bổ sung tại mục I.2.').waitFor();
    expect(await button(sidebar, /^Đã tiếp thu/).count()).toBe(1);
    await sidebar.look(`remarks-${state}`);
  });

  test('before the report is sent there are none to add', async () => {
    const sidebar = await lifeIn('signed');
    expect(await sidebar.page.getByText('Ý kiến của cấp trên', { exact: true }).count()).toBe(0);
  });

  test('are added from the file that came back', async () => {
    const sidebar = await remarksIn('sent', { remarksOf: () => ok({ remarks: [], notes: [] }) });
    await sidebar.page.getByText('Chưa nhận ý kiến nào về báo cáo này.').waitFor();
    await sidebar.look('remarks-none');
    const text = '{ "format": 1, "remarks": [] }';
    await sidebar.page.getByLabel('Tệp y-kien-….json cấp trên gửi').setInputFiles(aFile(text));
    await button(sidebar, 'Thêm ý kiến').click();
    await sidebar.page.getByText('Đã thêm 2 ý kiến vào tab «Ý kiến cấp trên».').first().waitFor();
    expect(lastCall(sidebar)).toEqual({ name: 'addRemarks', values: [{ run: 'a1b2c3d4', text, isSure: false }] });
    await sidebar.look('remarks-added');
  });

  test('are pasted, and with nothing to add the field says so', async () => {
    const sidebar = await remarksIn('sent');
    await button(sidebar, 'Thêm ý kiến').click();
    await sidebar.page.getByText('Hãy chọn tệp hoặc dán ý kiến.').waitFor();
    await sidebar.page.getByLabel('Hoặc dán ý kiến, mỗi ý kiến một dòng').fill('Nêu nguyên nhân.\nBổ sung số.');
    await button(sidebar, 'Thêm ý kiến').click();
    await sidebar.page
      .getByText(/^Đã thêm 2 ý kiến/)
      .first()
      .waitFor();
    expect(lastCall(sidebar)?.values).toMatchObject([{ text: 'Nêu nguyên nhân.\nBổ sung số.' }]);
  });

  test('of another unit are asked about first', async () => {
    const concerns = ['Tệp ghi đơn vị «UBND phường Khác», còn báo cáo là của «UBND phường Mẫu».'];
    const addRemarks = ({ isSure }: RemarksOrder) =>
      isSure
        ? ok({ kind: 'done' as const, shown: { remarks: [], notes: ['Đã thêm 1 ý kiến.'] } })
        : ok({ kind: 'asked' as const, concerns });
    const sidebar = await remarksIn('sent', { addRemarks });
    await sidebar.page.getByLabel('Hoặc dán ý kiến, mỗi ý kiến một dòng').fill('Nêu nguyên nhân.');
    await button(sidebar, 'Thêm ý kiến').click();
    await sidebar.page.getByText(concerns[0] ?? '').waitFor();
    await sidebar.look('remarks-asked');
    await button(sidebar, 'Vẫn ghi').click();
    await sidebar.page.getByText('Đã thêm 1 ý kiến.').first().waitFor();
  });

  test('are answered with what was done', async () => {
    const sidebar = await remarksIn('sent');
    await button(sidebar, /^Đã tiếp thu/).click();
    await sidebar.page.getByLabel('Tiếp thu, giải trình thế nào?').fill('Đã nêu ở mục II.2.b.');
    await sidebar.look('remarks-answer');
    await button(sidebar, 'Ghi trả lời').click();
    await sidebar.page.getByText('Đã nêu ở mục II.2.b.').waitFor();
    expect(lastCall(sidebar)?.values[0]).toEqual({
      ...{ run: 'a1b2c3d4', code: 'HS_TRE_HAN', place: 'II.2.b' },
      ...{ text: 'Nêu nguyên nhân hồ sơ trễ hạn tăng.', answer: 'Đã nêu ở mục II.2.b.' },
    } satisfies AnswerOrder);
  });

  test('fill the field of a report that is returned, and go with that step', async () => {
    const sidebar = await lifeIn('sent');
    const remark = { code: '', place: 'II.5', text: 'Bổ sung số liệu.', answered: false };
    const sent = { format: 1, unit: 'UBND phường Mẫu', period: 'Quý II', remarks: [remark], score: null, rank: null };
    const file = sidebar.page.getByLabel(/kèm theo, nếu có/).first();
    await file.setInputFiles(aFile('{"format":1,"indicators":{}}'));
    await sidebar.page.getByText(/Có vẻ là gói số liệu/).waitFor();
    await file.setInputFiles(aFile(JSON.stringify(sent)));
    const field = sidebar.page.getByLabel('Nhận xét, lý do trả lại');
    await sidebar.page.waitForFunction(
      "[...document.querySelectorAll('textarea')].some((one) => one.value.startsWith('II.5'))",
    );
    expect(await field.inputValue()).toBe('II.5: Bổ sung số liệu.');
    await sidebar.look('returned-with-remarks');
    await button(sidebar, 'Ghi bị trả lại').click();
    await sidebar.page.getByText('Đã ghi báo cáo bị trả lại.').first().waitFor();
    const order = sidebar.calls.find(({ name }) => name === 'takeStep')?.values[0] as StepOrder;
    expect(order).toMatchObject({ remark: 'II.5: Bổ sung số liệu.', remarks: JSON.stringify(sent) });
  });
});

describe('in the next period', () => {
  test('open remarks stand on the page of the report, each with its figure, and are answered there', async () => {
    let open = CARRIED;
    const sidebar = await sidebarAt('report', {
      panelState: () => ok(aPanel({ openRemarks: open })),
      answerRemark: () => {
        open = CARRIED.slice(1);
        return ok({ remarks: [], notes: [] });
      },
    });
    await sidebar.page.getByRole('heading', { name: 'Tiếp thu ý kiến kỳ trước: 2' }).waitFor();
    await sidebar.page.getByText('kỳ trước 15, kỳ này 3 (giảm 12 hồ sơ)').waitFor();
    await sidebar.look('carried');
    await button(sidebar, /^Đã tiếp thu: Nêu nguyên nhân/).click();
    await sidebar.page.getByLabel('Tiếp thu, giải trình thế nào?').fill('Đã nêu.');
    await button(sidebar, 'Ghi trả lời').click();
    await sidebar.page.getByRole('heading', { name: 'Tiếp thu ý kiến kỳ trước: 1' }).waitFor();
  });

  test('without open remarks nothing is said of them', async () => {
    const sidebar = await sidebarAt('report');
    await sidebar.page.getByText(/^Vòng đời báo cáo/).waitFor();
    expect(await sidebar.page.getByText(/Tiếp thu ý kiến kỳ trước/).count()).toBe(0);
  });
});
