/** The words that the page itself shows. */
export const WORDS = {
  officer: 'Đang làm việc với tài khoản',
  keptIn: (file: string) => `Chạy thử trên máy này, không dùng Google. Bấm Lưu để ghi vào tệp out/${file}.`,
  unsaved: (file: string) => `Có thay đổi chưa lưu. Bấm Lưu để ghi vào tệp out/${file}.`,
  save: 'Lưu',
  saveAsNew: 'Lưu thành bản mới',
  saved: (file: string) => `Đã lưu vào out/${file}`,
  download: 'Tải về',
  books: 'Các sổ khác',
  day: 'Ngày làm việc',
  close: 'Đóng bảng điều khiển',
  noSidebar: 'Chọn một mục của menu «Báo cáo CCHC» để mở bảng điều khiển.',
  sheet: (name: string) => `Tab ${name}`,
  above: (rows: string) => `… ${rows} dòng phía trên`,
  below: (rows: string) => `… còn ${rows} dòng`,
  charts: (charts: readonly string[]) => `Biểu đồ trên tab này (bản chạy thử không vẽ): ${charts.join('; ')}.`,
  chart: (title: string, range: string) => `${title} (${range})`,
  mail: 'Thư báo của Google (bản chạy thử không gửi thật)',
  mailText: ({ to, fileName, message }: { to: string; fileName: string; message: string }) =>
    `Gửi đến ${to}: được mở «${fileName}».${message === '' ? '' : ` Lời nhắn: ${message}`}`,
  failed: 'Chương trình báo lỗi',
  stopped: 'Máy chủ chạy thử không trả lời. Hãy chạy lại npm run try rồi mở địa chỉ mới.',
  dismiss: 'Đóng thông báo',
  answers: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
};

export function numberText(value: number): string {
  return value.toLocaleString('vi-VN');
}
