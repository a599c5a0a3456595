/** All texts around the rows of the tab `Truy vết`. */
export const TRACE_WORDS = {
  title: (code: string, label: string) => `${code}: ${label}`,
  rows: (count: string) => `${count} dòng`,
  /** The headers above the place of each row. */
  places: ['Đến dòng', 'Tab'],
  jump: (row: number) => `Đến dòng ${row}`,
  sinceFreeze: (frozen: string) =>
    `Kỳ này đã chốt: báo cáo lấy số đã chốt (${frozen}). Các dòng dưới đây là của bảng tính hiện nay, có thể đã sửa sau khi chốt.`,
} as const;
