export const IMPORT_SOURCE = {
  note: 'Tệp xuất từ phần mềm một cửa, sổ quỹ hoặc sổ văn bản. Tệp được đọc ngay trên máy này; họ tên, điện thoại, địa chỉ của người nộp không được gửi đi.',
  fileHeading: 'Từ một tệp',
  fileLabel: 'Tệp .xlsx, .xls (dạng trang web), .csv hoặc .txt, tối đa 20 MB',
  choose: 'Chọn tệp…',
  noneChosen: 'Chưa chọn tệp',
  readFile: 'Đọc tệp này',
  reading: 'Đang đọc…',
  noFile: 'Hãy chọn một tệp.',
  tooLarge: 'Tệp lớn hơn 20 MB. Hãy xuất theo từng tháng hoặc từng quý rồi chọn lại.',
  unreadable: 'Trình duyệt không đọc được tệp này. Hãy đóng tệp trong Excel rồi chọn lại.',
  tabHeading: 'Từ một tab đã dán vào bảng tính',
  tabLabel: 'Tab đã dán',
  noTabs: 'Bảng tính chưa có tab nào được dán thêm.',
  readTab: 'Đọc tab này',
};

export const IMPORT_FOUND = {
  heading: 'Đã tìm thấy',
  none: 'Không tìm thấy bảng nào có dòng tiêu đề. Hãy xem lại tệp: bảng cần một dòng tên cột phía trên số liệu.',
  remembered: 'Đọc theo cách đã lưu lần trước cho loại tệp này.',
  sheet: 'Bảng trong tệp',
  headerRow: 'Dòng tiêu đề bắt đầu ở dòng',
  noHeaderThere: (row: number) => `Dòng ${row} không có tên cột nào.`,
  tab: 'Nhập vào tab',
  rows: (rows: string) => `${rows} dòng dữ liệu`,
  header: (first: number, last: number) =>
    first === last ? `Tiêu đề ở dòng ${first}` : `Tiêu đề ở dòng ${first}–${last}`,
  skipped: (rows: string) => `Bỏ qua ${rows} dòng không phải dữ liệu`,
  skippedRows: (rows: string, places: string) => `${rows} (dòng ${places})`,
};

export const IMPORT_COLUMNS = {
  heading: 'Các cột',
  note: 'Mỗi cột của tệp được ghi vào cột nào. Chọn lại nếu chưa đúng.',
  target: (header: string) => `Cột nhận của «${header}»`,
  leftOut: 'Không nhập',
  samples: (texts: string) => `Ví dụ: ${texts}`,
  personal: 'Dữ liệu cá nhân',
  personalNote: 'Không nhập, không gửi đi.',
  personalChosen:
    'Cột này có dữ liệu cá nhân. Bảng tính chỉ giữ số liệu để báo cáo; hãy chọn «Không nhập» nếu không thật cần.',
  words: 'Từ chưa biết trong cột này, hãy chọn nghĩa:',
  word: (found: string, rows: string) => `«${found}» (${rows} dòng)`,
  wordAsIs: 'Để nguyên (dòng sẽ bị từ chối)',
  lacking: 'Còn thiếu cột bắt buộc',
  lackingNote: 'Chọn cột của tệp cho các cột này; nếu không, các dòng mới sẽ bị từ chối.',
  preview: 'Xem trước',
  preparing: 'Đang chuẩn bị…',
  noRows: 'Không có dòng nào để nhập. Hãy chọn ít nhất một cột.',
};
