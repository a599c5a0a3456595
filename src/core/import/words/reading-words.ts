import type { ColumnDoubt, DayExample } from '../mapping/column-doubts';
import type { DayOrder } from '../mapping/day-order';
import type { DayDoubt } from '../mapping/day-order-doubts';
import type { OtherTable } from '../mapping/export-reading';
import type { Span } from '../mapping/found-table';

export const DAY_ORDER_TEXTS: Readonly<Record<DayOrder, string>> = {
  'day-first': 'ngày/tháng/năm, ô ngày đúng như đang ghi',
  'month-first': 'tháng/ngày/năm, ô ngày đúng như đang ghi',
  swapped: 'đổi chỗ ngày với tháng ở các ô ngày',
};

const DOUBT_TEXTS: Readonly<Record<DayDoubt, (examples: string) => string>> = {
  'month-first': (examples) => `ghi tháng trước, ngày sau: ${examples}`,
  mixed: (examples) => `có ô ghi ngày trước, có ô ghi tháng trước: ${examples}`,
  swapped: (examples) =>
    `các ô ngày đều không quá ngày 12, còn ngày từ 13 trở đi ở dạng chữ: ${examples}. ` +
    'Có thể Excel đã đổi chỗ ngày với tháng khi mở tệp',
  beside: (examples) => `không ô nào cho biết thứ tự (${examples}), mà cột khác của tệp không ghi ngày trước tháng sau`,
  'partly-contradicts': (examples) =>
    `nhiều ngày trái với cột khác hoặc với mã hồ sơ và chỉ khớp nếu đổi chỗ ngày với tháng, các ô còn lại thì không; tệp có thể ghi lẫn hai thứ tự: ${examples}`,
  'one-day': (examples) =>
    `hầu hết ô có cùng một ngày mà tháng thì thay đổi: ${examples}. Có thể ngày và tháng đã đổi chỗ cho nhau`,
  contradicts: (examples) =>
    `phần lớn ngày trái với cột khác hoặc với mã hồ sơ, và sẽ khớp nếu đổi chỗ ngày với tháng: ${examples}`,
};

/** For an officer: why the order of day and month in a column is in doubt. `sheets`: name the sheet of each example. */
export function doubtText({ header, doubt, examples }: ColumnDoubt, { sheets }: { readonly sheets: boolean }): string {
  const place = ({ row, sheet }: DayExample) => (sheets ? `dòng ${row} của bảng «${sheet}»` : `dòng ${row}`);
  return `Cột «${header}»: ${DOUBT_TEXTS[doubt](examples.map((one) => `${one.text} (${place(one)})`).join(', '))}.`;
}

/** `«Tháng 2», dòng 1–3: 2 dòng dữ liệu, cùng mẫu`. */
export function otherTableText({ sheet, span, rows, tab, isAlike, isHidden }: OtherTable): string {
  const kind = isAlike
    ? 'cùng mẫu với bảng được nhập'
    : tab === null
      ? 'không phải bảng nhập được'
      : `hợp với tab «${tab}»`;
  return `«${sheet}»${isHidden ? ' (đang ẩn)' : ''}, ${spanText(span)}: ${rows} dòng dữ liệu, ${kind}`;
}

export function spanText({ first, last }: Span): string {
  return first === last ? `dòng ${first}` : `dòng ${first}–${last}`;
}

/** Rows under a filter are rows of the file like the others. */
export function hiddenRowsText(count: number): string {
  return `${count} dòng đang ẩn trong tệp cũng được nhập. Nếu không muốn, hãy xóa các dòng ấy khỏi tệp rồi nhập lại.`;
}
