import type { Cell } from '../../../src/core/workbook/contract/cell';
import type { ImportSourceServer, ImportSources } from '../../../src/protocol/import-source';
import { on } from '../../builders/days';
import { ok } from './answers';

export const SOURCES: ImportSources = { sheet: 'ready', pastedTabs: ['Trang tính1', 'Xuất tháng 6'], profiles: [] };

const PASTED: readonly (readonly Cell[])[] = [
  ['DANH SÁCH HỒ SƠ'],
  ['Số hồ sơ', 'Mã TTHC', 'Ngày nhận', 'Hình thức nộp', 'Trạng thái'],
  ['H32.45-230601-0001', '1.000894', on('2023-06-01'), 'Trực tiếp', 'Đang xử lý'],
  ['H32.45-230601-0002', '1.000894', on('2023-06-02'), 'Qua mạng', 'Đã trả kết quả'],
];

/** A pasted tab comes in two blocks. */
export const IMPORT_SOURCE_SERVER: ImportSourceServer = {
  importSources: () => ok(SOURCES),
  pastedRows: (_, firstRow) =>
    ok(firstRow === 1 ? { rows: PASTED.slice(0, 3), nextRow: 4 } : { rows: PASTED.slice(3), nextRow: null }),
  saveImportProfile: () => ok(null),
};
