import type { FileRefusal } from '../reading/file-kind';

/** Names for tables that have none in their file. */
export const READ_NAMES = {
  table: (number: number) => `Bảng ${number}`,
  text: 'Tệp chữ',
};

const EXPORT_AGAIN = 'Hãy xuất lại từ phần mềm một cửa ở dạng Excel (.xlsx) hoặc CSV.';
const SAVE_AS_XLSX =
  'Hãy mở bằng chương trình đã tạo ra tệp, chọn Lưu như (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi dùng tệp vừa lưu.';
const SAVE_AS_UTF8 = 'Hãy xuất lại từ phần mềm ở dạng Excel (.xlsx) hoặc CSV UTF-8.';

const REFUSAL_TEXTS: Readonly<Record<FileRefusal, string>> = {
  empty: 'Tệp trống, không có dữ liệu. Hãy xuất lại hoặc chép lại tệp.',
  locked:
    'Tệp đang đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, chọn Tệp › Thông tin › Bảo vệ sổ làm việc › ' +
    'Mã hóa bằng mật khẩu, xóa trống ô mật khẩu, lưu lại rồi dùng tệp vừa lưu.',
  'old-xls':
    'Tệp thuộc định dạng Excel 97-2003 (.xls), không đọc được. Hãy mở bằng Excel, chọn Lưu như (Save As), ' +
    'kiểu “Excel Workbook (*.xlsx)”, rồi dùng tệp vừa lưu.',
  xlsb: `Tệp là bảng tính nhị phân của Excel (.xlsb), không đọc được. ${SAVE_AS_XLSX}`,
  ods: `Tệp là bảng tính OpenDocument (.ods), không đọc được. ${SAVE_AS_XLSX}`,
  numbers:
    'Tệp là bảng tính của Numbers (Apple), không đọc được. Hãy mở bằng Numbers, chọn Tệp › Xuất ra › Excel…, ' +
    'rồi dùng tệp .xlsx vừa xuất.',
  word: `Tệp là văn bản (Word, RTF hoặc OpenDocument), không phải bảng tính. ${EXPORT_AGAIN}`,
  pdf: `Tệp là PDF, không phải bảng tính. ${EXPORT_AGAIN}`,
  json: `Tệp là dữ liệu JSON, không phải bảng tính. ${EXPORT_AGAIN}`,
  'utf-7': `Tệp chữ ở bảng mã UTF-7, không đọc được: các chữ có dấu đã thành mã như “+HtM”. ${SAVE_AS_UTF8}`,
  sylk: `Tệp là bảng tính SYLK (.slk), không đọc được. ${SAVE_AS_XLSX}`,
  dif: `Tệp là bảng tính DIF (.dif), không đọc được. ${SAVE_AS_XLSX}`,
  'flat-ods': `Tệp là bảng tính OpenDocument dạng XML (.fods), không đọc được. ${SAVE_AS_XLSX}`,
  xml: `Tệp là dữ liệu XML của phần mềm, không phải bảng tính: không có dòng, cột. ${EXPORT_AGAIN}`,
  zipped:
    'Tệp là tệp nén (.zip) chứa tệp khác bên trong. Hãy giải nén (bấm chuột phải › Extract All…), ' +
    'rồi chọn tệp số liệu vừa giải nén.',
  'login-page':
    'Tệp là trang đăng nhập của phần mềm, không phải bảng số liệu: phiên làm việc đã hết hạn khi xuất. ' +
    'Hãy đăng nhập lại rồi xuất lại.',
  'no-text': `Nội dung tệp không phải bảng tính hay tệp chữ (có thể là ảnh hoặc tệp nén). ${EXPORT_AGAIN}`,
  'not-a-workbook':
    'Trong tệp không có bảng tính .xlsx (có thể là tệp nén hoặc tệp của chương trình khác). ' +
    'Hãy chọn đúng tệp, hoặc mở tệp ra, lưu thành .xlsx rồi dùng tệp vừa lưu.',
  damaged:
    'Tệp .xlsx bị hỏng hoặc tải về chưa trọn vẹn nên không đọc được. Hãy xuất lại hoặc tải lại; nếu vẫn hỏng, trong Excel chọn ' +
    'Mở › Mở và Sửa chữa (Open and Repair), lưu lại thành .xlsx rồi dùng tệp vừa lưu.',
  'too-large':
    'Tệp quá lớn nên không đọc được: có trang tính hoặc số ô vượt xa mức một cơ quan cần. ' +
    'Hãy xuất lại từng phần (theo tháng, theo lĩnh vực) rồi dùng từng tệp; nếu tệp chỉ có ít số liệu, hãy mở bằng Excel, ' +
    'xóa các dòng, cột, trang tính thừa rồi lưu lại.',
  tangled: `Trang web trong tệp lồng thẻ quá nhiều lớp nên không đọc được. ${EXPORT_AGAIN}`,
  'no-table': `Trong tệp không có bảng nào; có thể là trang đăng nhập hoặc trang báo lỗi. ${EXPORT_AGAIN}`,
};

/** For an officer: what is wrong with the file and what to do. */
export function refusalText(refusal: FileRefusal): string {
  return REFUSAL_TEXTS[refusal];
}

export const COLUMN_NAMES = {
  unnamed: (letters: string) => `Cột ${letters}`,
};
