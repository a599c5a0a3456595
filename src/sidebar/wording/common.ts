import type { Page, PageGroup } from '../../protocol/pages';

/** The words that the sidebar itself shows. */
export const TITLE = 'Báo cáo CCHC';

export const GROUP_NAMES: Readonly<Record<PageGroup, string>> = {
  overview: 'Tổng quan',
  input: 'Nhập liệu',
  data: 'Số liệu',
  reports: 'Báo cáo',
  settings: 'Thiết lập',
};

/** No tab has the name of its group, so that each name identifies one tab. */
export const PAGE_NAMES: Readonly<Record<Page, { readonly tab: string; readonly heading: string }>> = {
  home: { tab: 'Tình hình', heading: 'Tổng quan' },
  today: { tab: 'Hôm nay', heading: 'Việc hôm nay' },
  entry: { tab: 'Nhập nhanh', heading: 'Nhập nhanh' },
  import: { tab: 'Nhập tệp', heading: 'Nhập từ phần mềm một cửa' },
  assignments: { tab: 'Phân công', heading: 'Phân công viết báo cáo' },
  problems: { tab: 'Kiểm tra', heading: 'Kiểm tra số liệu' },
  figures: { tab: 'Chỉ tiêu', heading: 'Chỉ tiêu, so sánh, truy vết' },
  reconcile: { tab: 'Đối chiếu', heading: 'Đối chiếu với phần mềm một cửa' },
  charts: { tab: 'Biểu đồ', heading: 'Biểu đồ' },
  freeze: { tab: 'Chốt số', heading: 'Chốt số liệu' },
  report: { tab: 'Tạo báo cáo', heading: 'Tạo báo cáo' },
  annexes: { tab: 'Phụ lục', heading: 'Phụ lục, biểu mẫu' },
  templates: { tab: 'Mẫu báo cáo', heading: 'Mẫu báo cáo' },
  sharing: { tab: 'Chia sẻ', heading: 'Chia sẻ với cấp trên' },
  history: { tab: 'Lịch sử', heading: 'Lịch sử của một kỳ' },
  export: { tab: 'Xuất tệp', heading: 'Xuất PDF / Word' },
  'check-file': { tab: 'Soát tệp', heading: 'Kiểm tra một báo cáo có sẵn' },
  'set-up': { tab: 'Bảng tính', heading: 'Thiết lập bảng tính' },
  'new-year': { tab: 'Năm mới', heading: 'Sang năm mới' },
  help: { tab: 'Trợ giúp', heading: 'Trợ giúp' },
};

export const COMMON = {
  groups: 'Các nhóm trang của bảng điều khiển',
  pagesOf: (group: string) => `Các trang của nhóm ${group}`,
  reading: 'Đang đọc bảng tính…',
  retry: 'Thử lại',
  cancel: 'Không, giữ nguyên',
  busyWith: (work: string) => `Đang chạy «${work}». Hãy đợi xong rồi làm việc khác.`,
  newTab: 'mở trong thẻ mới',
  toSettings: 'Đến tab Cấu hình',
  settingsTab: 'Cấu hình',
  jumped: 'Đã chuyển đến ô trong bảng tính.',
  readAt: (time: string) => `Số liệu đọc lúc ${time}.`,
  errors: (count: string) => `${count} lỗi`,
  warnings: (count: string) => `${count} cảnh báo`,
  none: 'Không có lỗi, không có cảnh báo',
  reasonHint: 'Lý do được ghi vào tab Nhật ký.',
  noReason: 'Hãy nêu lý do.',
  chooseFile: 'Chọn tệp',
  readFromDoc: 'Không chọn: đọc từ Google Tài liệu',
  mustChoose: 'Chưa chọn tệp; phải chọn tệp .docx',
  unreadableFile: 'Trình duyệt không đọc được tệp này.',
};

export const NEW_SHEET = {
  title: 'Bảng tính chưa được thiết lập',
  text: 'Cần tạo các tab số liệu trước. Việc này chỉ làm một lần, mất khoảng một phút.',
  button: 'Đến Thiết lập bảng tính',
};
