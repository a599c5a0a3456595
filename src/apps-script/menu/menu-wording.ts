import type { Page, PageGroup } from '../../protocol/pages';

export const TITLE = 'Báo cáo CCHC';

export const MENU_GROUPS: Readonly<Record<PageGroup, string>> = {
  overview: 'Tổng quan',
  input: 'Nhập liệu',
  data: 'Số liệu',
  reports: 'Báo cáo',
  settings: 'Thiết lập',
};

/** The headings of the sidebar's pages, except that the home page's item opens the sidebar as such. */
export const MENU_ITEMS: Readonly<Record<Page, string>> = {
  home: 'Mở bảng điều khiển',
  today: 'Việc hôm nay',
  entry: 'Nhập nhanh',
  import: 'Nhập từ phần mềm một cửa',
  assignments: 'Phân công viết báo cáo',
  problems: 'Kiểm tra số liệu',
  figures: 'Chỉ tiêu, so sánh, truy vết',
  reconcile: 'Đối chiếu với phần mềm một cửa',
  charts: 'Biểu đồ',
  freeze: 'Chốt số liệu',
  report: 'Tạo báo cáo',
  annexes: 'Phụ lục, biểu mẫu',
  templates: 'Mẫu báo cáo',
  sharing: 'Chia sẻ với cấp trên',
  history: 'Lịch sử của một kỳ',
  export: 'Xuất PDF / Word',
  'check-file': 'Kiểm tra một báo cáo có sẵn',
  'set-up': 'Thiết lập bảng tính',
  'new-year': 'Sang năm mới',
  help: 'Trợ giúp',
};
