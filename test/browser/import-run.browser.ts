import type { ImportState } from '../../src/core/import/plan/preview-types';
import { names, type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { anImport, COUNTS, PREVIEW } from './scripted/import-run';

const sidebarAt = sidebars();

async function sidebarWith(state: ImportState, script: Script = {}): Promise<Sidebar> {
  const sidebar = await sidebarAt('import', { importState: () => ok(state), ...script });
  return sidebar;
}

const button = ({ page }: Sidebar, name: string | RegExp) => page.getByRole('button', { name });

/** Answers one after the other, the last one again and again. */
function inTurn<T>(...answers: readonly T[]): () => T {
  let next = 0;
  return () => answers[Math.min(next++, answers.length - 1)] as T;
}

async function previewed(script: Script = {}): Promise<Sidebar> {
  const sidebar = await sidebarWith(anImport(), script);
  await button(sidebar, 'Tiếp tục').click();
  await sidebar.page.getByRole('heading', { name: 'Xem trước khi nhập vào tab «Hồ sơ»' }).waitFor();
  return sidebar;
}

describe('an import that waits', () => {
  test('names its officer, and goes on to the preview', async () => {
    const sidebar = await sidebarWith(anImport());
    await sidebar.page.getByText('Tab «Hồ sơ», lúc 13/06/2023 13:50, tran.binh@phuongmau.gov.vn').waitFor();
    await sidebar.look('import-staged');
    await button(sidebar, 'Tiếp tục').click();
    await sidebar.page.getByText('Dòng 17 của tệp, cột «Mã TTHC»').waitFor();
    await sidebar.page.getByText('giữ trạng thái của cán bộ').waitFor();
    await sidebar.look('import-preview');
  });

  test('shows before and after of each cell, and leads there', async () => {
    const sidebar = await previewed();
    for (const name of [/^Ô để trống/, /^Dòng thay đổi/, /^Dòng mới/])
      await sidebar.page.locator('summary', { hasText: name }).click();
    await sidebar.page.getByText('Trạng thái: Đang giải quyết → Đã trả kết quả').waitFor();
    await sidebar.page.getByText('… và 1.202 dòng khác.').waitFor();
    await sidebar.look('import-preview-open');
    await button(sidebar, /Dòng 1638/).click();
    expect(sidebar.calls[sidebar.calls.length - 1]).toEqual({
      name: 'jumpTo',
      values: ['Hồ sơ', 1638, 'Ngày trả kết quả'],
    });
  });

  test('is given up with one press', async () => {
    const sidebar = await previewed();
    await button(sidebar, 'Bỏ, không nhập').click();
    await sidebar.page.getByText('Đã bỏ. Bảng tính không thay đổi.').waitFor();
    expect(names(sidebar)).toEqual(['importSources', 'importState', 'previewImport', 'cancelImport']);
    await sidebar.look('import-dropped');
  });

  test('of which nothing is new offers nothing to write', async () => {
    const state = anImport({ counts: { ...COUNTS, added: 0, changed: 0, refused: 0, kept: 0 } });
    const same = {
      ...PREVIEW,
      state,
      added: [],
      changed: [],
      refused: [],
      warnings: [],
      warningCount: 0,
      missingColumns: [],
    };
    const sidebar = await previewed({ previewImport: () => ok(same) });
    await sidebar.page.getByText('Bảng tính đã có đủ dữ liệu của tệp').waitFor();
    expect(await button(sidebar, 'Ghi vào bảng tính').count()).toBe(0);
    await sidebar.look('import-nothing-new');
  });

  test('that was not sent whole can only be given up', async () => {
    const sidebar = await sidebarWith(anImport({ phase: 'staging', done: 1 }));
    await sidebar.page.getByText('Lần nhập chưa gửi xong').waitFor();
    expect(await button(sidebar, 'Tiếp tục').count()).toBe(0);
    await sidebar.look('import-not-sent');
  });
});

describe('writing', () => {
  test('goes block by block, with its progress', async () => {
    const halfway = ok(anImport({ phase: 'applying', done: 2 }));
    const sidebar = await previewed({ applyImport: inTurn(halfway, ok(anImport({ phase: 'applied', done: 3 }))) });
    const release = sidebar.hold();
    await button(sidebar, 'Ghi vào bảng tính').click();
    await sidebar.page.getByRole('progressbar', { name: 'Đã ghi 0 trên 3 phần…' }).waitFor();
    await sidebar.look('import-writing');
    release();
    await sidebar.page.getByText('Đã nhập vào tab «Hồ sơ»').waitFor();
    await sidebar.page.getByText('Thêm 1.204, sửa 37, từ chối 3 dòng.').waitFor();
    expect(names(sidebar).filter((name) => name === 'applyImport')).toHaveLength(2);
    await sidebar.look('import-done');
  });

  test('that fails says that it can go on, and goes on', async () => {
    const applied = ok(anImport({ phase: 'applied', done: 3 }));
    const sidebar = await previewed({ applyImport: inTurn(failure('failed', 'Google xử lý quá lâu.'), applied) });
    await button(sidebar, 'Ghi vào bảng tính').click();
    await sidebar.page.getByText('Phần đã ghi được giữ lại.').waitFor();
    await sidebar.look('import-failed');
    await button(sidebar, 'Ghi vào bảng tính').click();
    await sidebar.page.getByText('Đã nhập vào tab «Hồ sơ»').waitFor();
  });

  test('that failed half way shows on request where it stands', async () => {
    const sidebar = await previewed({ applyImport: () => failure('failed', 'Google xử lý quá lâu.') });
    await button(sidebar, 'Ghi vào bảng tính').click();
    await button(sidebar, 'Xem lần nhập đang ở đâu').click();
    await sidebar.page.getByText('Lần nhập đang chờ ghi').waitFor();
    expect(names(sidebar).filter((name) => name === 'importState')).toHaveLength(2);
  });

  test('that was broken off is gone on with by anybody, or undone', async () => {
    const sidebar = await sidebarWith(anImport({ phase: 'applying', done: 1 }));
    await sidebar.page.getByText('Lần nhập mới ghi được một phần').waitFor();
    await button(sidebar, 'Hoàn tác').waitFor();
    await sidebar.look('import-unfinished');
    await button(sidebar, 'Tiếp tục').click();
    await sidebar.page.getByText('Đã nhập vào tab «Hồ sơ»').waitFor();
  });
});

describe('undoing', () => {
  test('asks first, and names what stayed', async () => {
    const stayed = [
      { kind: 'edited', row: 1638, column: 'Ngày trả kết quả', name: 'H32.101.23-230206-0021' },
      { kind: 'gone', row: null, column: null, name: 'H32.101.23-230206-0033' },
      { kind: 'lost', row: null, column: null, name: '2' },
    ] as const;
    const sidebar = await sidebarWith(anImport({ phase: 'applied', done: 3 }), {
      undoImport: inTurn(
        ok(anImport({ phase: 'undoing', done: 2 })),
        ok(anImport({ phase: 'undone', stayed, stayedCount: 4 })),
      ),
    });
    await button(sidebar, 'Hoàn tác').click();
    await sidebar.page.getByText('Trả tab về như trước lần nhập này?').waitFor();
    await sidebar.look('import-undo-question');
    await button(sidebar, 'Hoàn tác lần nhập').click();
    await sidebar.page.getByText('Dòng 1638, cột Ngày trả kết quả, H32.101.23-230206-0021').waitFor();
    await sidebar.page.getByText('… và 1 chỗ khác.').waitFor();
    expect(names(sidebar).filter((name) => name === 'undoImport')).toHaveLength(2);
    await sidebar.look('import-undone-stayed');
  });

  test('that was broken off goes on without asking again', async () => {
    const sidebar = await sidebarWith(anImport({ phase: 'undoing', done: 1 }));
    await sidebar.page.getByText('Lần nhập đang hoàn tác dở').waitFor();
    await button(sidebar, 'Tiếp tục').click();
    await sidebar.page.getByText('Đã trả tab «Hồ sơ» về như trước khi nhập').waitFor();
    await sidebar.look('import-undone');
  });
});

test('nothing is shown of an import that was undone or given up', async () => {
  for (const phase of ['undone', 'cancelled'] as const) {
    const sidebar = await sidebarWith(anImport({ phase }));
    await sidebar.page.getByText('Đang đọc bảng tính…').waitFor({ state: 'detached' });
    expect(await sidebar.page.locator('.notice').count()).toBe(0);
  }
});
