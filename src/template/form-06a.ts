import { AlignmentType, type Table, type TableCell } from 'docx';
import { cell, headerRow, headerText } from './cells';
import { listTable, rowWhen } from './list-table';

/** Millimetres, column by column; 257 in all, the width between the margins of a landscape page. */
const WIDTHS = [11, 56, 17, 17, 26, 16, 17, 16, 17, 15, 17, 17, 15] as const;
const COLUMN_NUMBERS = WIDTHS.map((_, index) => index + 1);

/** Biểu số II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP): its header of three lines, and the line of column numbers. */
export function form06aTable(): Table {
  const cells = ['{{stt}}', '{{ten}}', ...COLUMN_NUMBERS.slice(2).map((number) => `{{cot_${number}}}`)];
  return listTable({
    list: 'bieu_06a',
    columns: WIDTHS.map((width, index) => (index === 1 ? { width, alignment: AlignmentType.LEFT } : { width })),
    headerRows: [
      headerRow([
        headed('STT', { columns: [1], lines: 3 }),
        headed('Lĩnh vực, công việc giải quyết theo cấp', { columns: [2], lines: 3 }),
        headed('Số hồ sơ nhận giải quyết', { columns: [3, 4, 5, 6] }),
        headed('Số hồ sơ đã giải quyết', { columns: [7, 8, 9, 10] }),
        headed('Số hồ sơ đang giải quyết', { columns: [11, 12, 13] }),
      ]),
      headerRow([
        headed('Tổng số', { columns: [3], lines: 2 }),
        headed('Trong kỳ', { columns: [4, 5] }),
        ...['Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'].map(
          (text, index) => headed(text, { columns: [6 + index], lines: 2 }),
        ),
      ]),
      headerRow([headed('Trực tuyến', { columns: [4] }), headed('Trực tiếp, dịch vụ bưu chính', { columns: [5] })]),
      headerRow(COLUMN_NUMBERS.map((number) => headed(`(${number})`, { columns: [number] }))),
    ],
    rows: [rowWhen('la_cong', cells, true), rowWhen('la_linh_vuc', cells)],
  });
}

interface Place {
  /** Counted from 1, as the form does. */
  readonly columns: readonly number[];
  readonly lines?: number;
}

function headed(text: string, { columns, lines = 1 }: Place): TableCell {
  const width = columns.reduce((sum, column) => sum + (WIDTHS[column - 1] ?? 0), 0);
  return cell([headerText(text)], { width, columnSpan: columns.length, rowSpan: lines });
}
