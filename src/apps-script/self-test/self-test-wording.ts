/** What the officer reads of scratch things; the words of the questions stand in `probe-wording.ts`. */
export const LEFT_OUT = {
  late: 'hết thời gian của lần chạy này',
  notChosen: 'không chọn thử sao chép',
} as const;

/** Names an officer recognises at once, and which say that they may be deleted. */
export const scratchName = (run: string) => `Tự kiểm tra ${run} (xóa được)`;
/** Names of ranges allow no space. */
export const scratchRangeName = (run: string, which: string) => `tu_kiem_tra_${run}_${which}`;

export const NOT_REMOVED = {
  tab: (name: string, said: string) => `Tab «${name}» chưa xóa được (Google báo: ${said}). Hãy xóa tab đó.`,
  names: (said: string) =>
    `Tên vùng «tu_kiem_tra_…» chưa xóa được (Google báo: ${said}). Hãy xóa ở Dữ liệu → Dải ô được đặt tên.`,
  folder: (name: string, said: string) =>
    `Thư mục «${name}» trong Drive của bạn chưa xóa được (Google báo: ${said}). Hãy chuyển thư mục đó vào thùng rác.`,
  copy: (name: string, said: string) =>
    `Bản sao «${name}» trong Drive của bạn chưa xóa được (Google báo: ${said}). Hãy chuyển bản sao đó vào thùng rác.`,
  copyAt: (url: string) => `Google không cho phần mềm xóa bản sao vừa thử: hãy mở ${url} rồi chuyển vào thùng rác.`,
  unknown: (said: string) =>
    `Chưa dọn dẹp được (Google báo: ${said}). Hãy bấm «Dọn dẹp», hoặc xóa tab và thư mục tên «Tự kiểm tra …».`,
  copyPerhaps: (name: string) =>
    `Lần tự kiểm tra trước bị ngắt khi đang sao chép: nếu trong Drive của bạn có bản sao «${name}», hãy chuyển nó vào thùng rác.`,
} as const;

export const SCRATCH_TEXT = {
  chart: 'Biểu đồ thử',
  protection: 'Bảo vệ thử',
  yes: 'Có',
  no: 'Không',
  wrong: 'Có lẽ',
  document: 'Báo cáo thử',
  ownAddress: '(địa chỉ của bạn)',
  noDocument: 'chưa có tài liệu thử, vì bước nhập .docx không thành',
} as const;

/** How a cell's value is told. */
export const KIND = {
  text: (text: string) => `chữ «${text}»`,
  number: (number: number) => `số ${number}`,
  day: (day: string) => `ngày ${day}`,
  other: (value: unknown) => `giá trị ${String(value)}`,
  blank: 'ô trống',
} as const;

export const THROWN_AT = {
  set: 'ngay khi ghi',
  read: 'khi đọc lại',
  flush: 'khi flush',
  never: 'không báo lỗi',
} as const;
