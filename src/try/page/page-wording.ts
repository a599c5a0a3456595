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
  mail: 'Thư báo của Google (bản chạy thử không gửi thật)',
  mailText: ({ to, fileName, message }: { to: string; fileName: string; message: string }) =>
    `Gửi đến ${to}: được mở «${fileName}».${message === '' ? '' : ` Lời nhắn: ${message}`}`,
  failed: 'Chương trình báo lỗi',
  stopped: 'Máy chủ chạy thử không trả lời. Hãy chạy lại npm run try rồi mở địa chỉ mới.',
  refused: 'Không thực hiện được',
  protected: 'Cảnh báo',
  dismiss: 'Đóng thông báo',
  cancel: 'Hủy',
  answers: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },

  grid: 'Các ô của bảng tính',
  cell: (name: string, text: string, area: string) =>
    `Ô ${name}${text === '' ? ', trống' : `: ${text}`}${area === name ? '' : ` – đang chọn ${area}`}`,
  nameBox: 'Địa chỉ ô đang chọn',
  formulaBar: 'Nội dung ô đang chọn',
  values: 'Các giá trị được chọn',
  openList: 'Mở danh sách giá trị',
  openFilter: 'Lọc theo cột này',

  undo: 'Hoàn tác (Ctrl+Z)',
  redo: 'Làm lại (Ctrl+Y)',
  bold: 'In đậm (Ctrl+B)',
  boldLetter: 'B',
  background: 'Màu nền',
  color: (code: string) => (code === '#ffffff' ? 'Không tô nền' : `Nền ${COLORS[code] ?? code}`),
  numberFormat: 'Định dạng số',
  formats: {
    '': 'Tự động',
    '0': 'Số nguyên: 1000',
    '#,##0': 'Số có dấu nhóm: 1.000',
    '#,##0.00': 'Hai số lẻ: 1.000,12',
    '0%': 'Phần trăm: 10%',
    '0.00%': 'Phần trăm: 10,12%',
    'dd/MM/yyyy': 'Ngày: 13/06/2023',
    '@': 'Văn bản thuần túy',
  } as Readonly<Record<string, string>>,
  freezeRows: 'Cố định các hàng đến ô đang chọn',
  freezeColumns: 'Cố định các cột đến ô đang chọn',

  cellsMenu: 'Việc làm với ô đang chọn',
  cut: 'Cắt',
  copy: 'Sao chép',
  paste: 'Dán',
  pasteWithKeys: 'Trình duyệt không cho trang đọc bảng nhớ tạm. Hãy nhấn Ctrl+V để dán.',
  rowAbove: 'Chèn hàng phía trên',
  rowBelow: 'Chèn hàng phía dưới',
  deleteRows: 'Xóa hàng',
  columnBefore: 'Chèn cột bên trái',
  columnAfter: 'Chèn cột bên phải',
  deleteColumns: 'Xóa cột',

  note: 'Ghi chú',
  noteOf: (cell: string) => `Ghi chú của ô ${cell}`,
  noteSave: 'Lưu',

  filterToggle: 'Tạo hoặc xóa bộ lọc',
  filterPanel: 'Bộ lọc của cột',
  filterSearch: 'Tìm giá trị',
  filterValues: 'Giá trị của cột',
  filterAll: 'Chọn tất cả',
  filterNone: 'Bỏ chọn',
  filterApply: 'Áp dụng',
  filterMore: (count: number) => `Còn ${numberText(count)} giá trị, hãy gõ để tìm.`,
  blankValue: '(Ô trống)',
  sortAscending: 'Sắp xếp A → Z',
  sortDescending: 'Sắp xếp Z → A',

  addTab: 'Thêm trang tính',
  hiddenTabs: 'Hiện trang tính đang ẩn',
  tabMenu: 'Nhấn đúp để đổi tên, nhấn chuột phải để mở menu',
  renameTab: 'Đổi tên trang tính',
  hideTab: 'Ẩn trang tính',
  removeTab: 'Xóa trang tính',
  removeTabAsk: (name: string) => `Xóa trang tính «${name}» cùng mọi ô của nó?`,

  documentNotDrawn: 'Không vẽ được văn bản này. Hãy tải tệp .docx về để mở bằng Word hoặc LibreOffice.',

  chart: (title: string, range: string) => `Biểu đồ ${title} (${range})`,
};

const COLORS: Readonly<Record<string, string>> = {
  '#f3f3f3': 'xám nhạt',
  '#efefef': 'xám',
  '#fff2cc': 'vàng nhạt',
  '#fce5cd': 'cam nhạt',
  '#f4cccc': 'đỏ nhạt',
  '#d9ead3': 'xanh lá nhạt',
  '#cfe2f3': 'xanh dương nhạt',
  '#d9d2e9': 'tím nhạt',
};

function numberText(value: number): string {
  return value.toLocaleString('vi-VN');
}
