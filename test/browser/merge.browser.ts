import type { LifeShown } from '../../src/protocol/life';
import type { MergeOrder } from '../../src/protocol/merging';
import { button, focused, type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { aLife } from './scripted/life';
import { A_PREVIEW, EDITS, edits } from './scripted/merge';

const sidebarAt = sidebars();

const LOOK = { isChanged: true, edits: EDITS, differences: [], findings: [], personalData: [] };
const MOVED = { ...LOOK, differences: ['Hồ sơ tiếp nhận: văn bản 5.424, bảng tính 5.427'] };
const MERGE = 'Ghép số liệu mới vào bản đã sửa';

async function lifeWith(given: Partial<LifeShown>, script: Script = {}): Promise<Sidebar> {
  const sidebar = await sidebarAt('report', { lifeOf: () => ok(aLife('draft', given)), ...script });
  await sidebar.page.getByText(/^Vòng đời báo cáo/).click();
  await sidebar.page.getByRole('list', { name: 'Các bước' }).waitFor();
  return sidebar;
}

const entriesIn = ({ page }: Sidebar) => page.locator('.edits > li').count();
const ordersIn = ({ calls }: Sidebar) =>
  calls.filter(({ name }) => name === 'mergeReport').map(({ values }) => values[0] as MergeOrder);

describe('what people changed in the document', () => {
  test('is told place by place, before and now', async () => {
    const sidebar = await lifeWith({ look: LOOK });
    await sidebar.page.getByText('Đã sửa từ lúc tạo: 3 chỗ').waitFor();
    expect(await sidebar.page.locator('.edits > li').first().textContent()).toMatch(
      /Đoạn 12, mục «2. Kết quả»: sửaLúc tạo: .*12 văn bản.*Bây giờ: .*rõ người, rõ việc/,
    );
    expect(await button(sidebar, MERGE).count()).toBe(0);
    await sidebar.look('merge-edits');
  });

  test('is nothing, or not known', async () => {
    const nobody = await lifeWith({});
    await nobody.page.getByText('Chưa ai sửa văn bản từ lúc tạo.').waitFor();
    const unknown = await lifeWith({ look: { ...LOOK, edits: null } });
    await unknown.page.getByText('Không biết văn bản đã sửa chỗ nào').waitFor();
    await unknown.look('merge-edits-unknown');
  });

  test('a long list is folded, and unfolded goes on where it ended', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      where: `Đoạn ${at + 1}: thêm`,
      before: '',
      after: 'Câu mới.',
    }));
    const sidebar = await lifeWith({ look: { ...LOOK, edits: edits(many, 45) } });
    expect(await entriesIn(sidebar)).toBe(20);
    await button(sidebar, 'Hiện tất cả 30 chỗ').click();
    expect(await entriesIn(sidebar)).toBe(30);
    expect(await focused(sidebar)).toContain('Đoạn 21: thêm');
    await sidebar.page.getByText('Đang hiện 30 chỗ đầu trong 45 chỗ.').waitFor();
  });
});

describe('new figures into the edited document', () => {
  test('are offered where the figures moved, first shown, then made with what was chosen', async () => {
    const sidebar = await lifeWith({ look: MOVED });
    await sidebar.look('merge-offer');
    await button(sidebar, MERGE).click();
    await sidebar.page.getByText('chưa tạo văn bản nào').waitFor();
    expect(await focused(sidebar)).toContain('chưa tạo văn bản nào');
    await sidebar.look('merge-preview');
    const [first, second] = await sidebar.page.locator('.conflicts fieldset').all();
    await first?.getByLabel('Lấy câu mới').check();
    await second?.getByLabel('Giữ câu đã sửa').check();
    await button(sidebar, 'Tạo bản mới').click();
    await sidebar.page
      .getByRole('link', { name: /^Mở báo cáo/ })
      .first()
      .waitFor();
    expect(ordersIn(sidebar)).toEqual([
      { run: 'a1b2c3d4', kind: 'cchc', file: null, seen: '', choices: [] },
      { run: 'a1b2c3d4', kind: 'cchc', file: null, seen: A_PREVIEW.seen, choices: ['now', 'edited'] },
    ]);
    expect(await sidebar.page.getByText(/ghi cả hai câu/).count()).toBe(0);
    await sidebar.look('merge-made');
  });

  test('keep both wordings where nobody chose, and say how many wait', async () => {
    const sidebar = await lifeWith({ look: MOVED });
    await button(sidebar, MERGE).click();
    await button(sidebar, 'Tạo bản mới').click();
    await sidebar.page.getByText('Còn 2 chỗ ghi cả hai câu, tô vàng').waitFor();
    await sidebar.look('merge-left');
  });

  test('are left alone by a change of mind', async () => {
    const sidebar = await lifeWith({ look: MOVED });
    await button(sidebar, MERGE).click();
    await button(sidebar, 'Không, giữ nguyên').click();
    expect(await focused(sidebar)).toContain(MERGE);
    expect(ordersIn(sidebar)).toHaveLength(1);
  });

  test('say so when there is nothing new', async () => {
    const preview = { ...A_PREVIEW, taken: 0, conflicts: [], notes: [], news: edits([]) };
    const sidebar = await lifeWith({ look: MOVED }, { mergeReport: () => ok({ kind: 'shown' as const, preview }) });
    await button(sidebar, MERGE).click();
    await sidebar.page.getByText('không có gì mới so với văn bản').waitFor();
    expect(await button(sidebar, 'Tạo bản mới').count()).toBe(0);
  });

  test('a colleague chooses the file', async () => {
    const sidebar = await lifeWith({ isMaker: false, look: null, unread: 'Chưa đọc văn bản.' });
    await button(sidebar, `${MERGE}…`).click();
    await sidebar.page.getByText('Chưa chọn tệp; phải chọn tệp .docx').waitFor();
    await sidebar.look('merge-colleague');
    const buffer = Buffer.from('PK');
    await sidebar.page
      .getByLabel('Tệp .docx của bản đã sửa')
      .setInputFiles({ name: 'sua.docx', mimeType: 'a/b', buffer });
    await button(sidebar, MERGE).click();
    await sidebar.page.getByText('chưa tạo văn bản nào').waitFor();
    expect(ordersIn(sidebar)[0]?.file).toEqual({ name: 'sua.docx', base64: 'UEs=' });
  });

  test('what is refused is told, with the way to a new report', async () => {
    const sidebar = await lifeWith(
      { look: MOVED },
      { mergeReport: () => failure('refused', 'Bảng tính không còn giữ bản lúc mới tạo.') },
    );
    await button(sidebar, MERGE).click();
    await sidebar.page.getByText('Bảng tính không còn giữ bản lúc mới tạo.').waitFor();
    await button(sidebar, 'Đến trang Tạo báo cáo').waitFor();
    await sidebar.look('merge-refused');
  });
});
