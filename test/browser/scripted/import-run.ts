import type { ImportPreview, ImportState } from '../../../src/core/import/plan/preview-types';
import type { ImportRunServer } from '../../../src/protocol/import-run';
import { ok } from './answers';

export const COUNTS = { added: 1204, changed: 37, unchanged: 3120, refused: 3, kept: 12 };

export function anImport(given: Partial<ImportState> = {}): ImportState {
  return {
    id: 'a1b2c3d4',
    tab: 'Hồ sơ',
    officer: 'tran.binh@phuongmau.gov.vn',
    at: '13/06/2023 13:50',
    phase: 'staged',
    blocks: 3,
    done: 0,
    counts: COUNTS,
    stayed: [],
    stayedCount: 0,
    ...given,
  };
}

export const PREVIEW: ImportPreview = {
  state: anImport(),
  frozen: [],
  added: [
    { row: 12, name: 'H32.101.23-230612-0004' },
    { row: 13, name: 'H32.101.23-230612-0005' },
  ],
  changed: [
    {
      row: 4,
      sheetRow: 1638,
      name: 'H32.101.23-230206-0021',
      cells: [
        { column: 'Ngày trả kết quả', before: '', after: '08/06/2023' },
        { column: 'Trạng thái', before: 'Đang giải quyết', after: 'Đã trả kết quả' },
      ],
    },
  ],
  refused: [
    {
      row: 17,
      name: 'H32.101.23-230611-0002',
      column: 'Mã TTHC',
      text: 'Không có thủ tục mã «2.000815» ở tab «Thủ tục» (hoặc dòng thủ tục đó đang có lỗi). Dòng này không được nhập.',
    },
  ],
  warnings: [
    {
      row: 21,
      name: '',
      column: 'Ngày hẹn trả',
      text: 'Tìm thấy «31/2/2023», cần một ngày có thật, dạng ngày/tháng/năm, từ năm 1945 đến 2099. Ô này coi như để trống, dòng vẫn được tính.',
    },
  ],
  warningCount: 1,
  odd: null,
  missingColumns: ['Nguyên nhân trễ'],
};

/** Answers of a Sheet into which nothing was imported yet. */
export const IMPORT_RUN_SERVER: ImportRunServer = {
  importState: () => ok(null),
  stageImport: (id, index, count) => ok(anImport({ id, phase: 'staging', blocks: count, done: index + 1 })),
  previewImport: () => ok(PREVIEW),
  applyImport: () => ok(anImport({ phase: 'applied', done: 3 })),
  cancelImport: () => ok(anImport({ phase: 'cancelled' })),
  undoImport: () => ok(anImport({ phase: 'undone' })),
};
