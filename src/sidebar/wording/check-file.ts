export const CHECK_FILE = {
  note: 'Chọn một báo cáo, kể cả không do phần mềm này lập. Tệp được đọc bằng chương trình của chính bảng tính này và không được lưu lại.',
  label: 'Tệp báo cáo (.docx hoặc .txt, tối đa 10 MB)',
  choose: 'Chọn tệp…',
  noneChosen: 'Chưa chọn tệp',
  check: 'Kiểm tra tệp này',
  checking: 'Đang kiểm tra…',
  noFile: 'Hãy chọn một tệp .docx hoặc .txt.',
  tooLarge: 'Tệp lớn hơn 10 MB. Hãy bỏ bớt ảnh trong tệp rồi chọn lại.',
  empty: 'Tệp này trống.',
  unreadable: 'Không đọc được tệp này. Hãy đóng tệp trong Word rồi chọn lại.',
  read: (paragraphs: string, compared: boolean) =>
    `Đã đọc ${paragraphs} đoạn${compared ? ', so với số liệu và văn bản của bảng tính này' : ''}.`,
  clean: 'Không tìm thấy chỗ nào mâu thuẫn.',
  copy: 'Chép danh sách',
  copied: 'Đã chép danh sách.',
  notCopied: 'Trình duyệt không cho chép; hãy bôi đen danh sách rồi nhấn Ctrl + C.',
};
