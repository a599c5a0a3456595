import type { Traits } from './traits';

type Sentence = readonly [english: RegExp, vietnamese: string];

/**
 * Vietnamese texts that live accounts were seen to give: https://github.com/RomainVialard/ErrorHandler lists them
 * beside the English ones, which stand here in the same order.
 */
const SEEN: readonly Sentence[] = [
  [
    /^We're sorry, a server error occurred\. Please wait a bit and try again\.$/,
    'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  ],
  [
    /^Authorization is required to perform that action\. Please run the script again to authorize it\.$/,
    'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
  ],
  [/^Authorization is required to perform that action\.$/, 'Cần được cho phép để thực hiện hành động đó.'],
  [/^Empty response$/, 'Câu trả lời trống'],
  [/^Range not found$/, 'Không tìm thấy dải ô'],
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  ],
  [/^You do not have permissions to access the requested document\.$/, 'Bạn không có quyền truy cập tài liệu yêu cầu.'],
  [
    /^There are too many LockService operations against the same script\.$/,
    'Có quá nhiều thao tác LockService trên cùng một tập lệnh.',
  ],
  [/^Service invoked too many times for one day: (.*)\.$/, 'Dịch vụ bị gọi quá nhiều lần trong một ngày: $1.'],
  [
    /^A sheet with the name "(.*)" already exists\. Please enter another name\.$/,
    'Đã tồn tại một trang tính có tên "$1". Vui lòng nhập tên khác.',
  ],
  [
    /^Service Spreadsheets failed while accessing document with id (.*)\.$/,
    'Dịch vụ Bảng tính bị lỗi khi truy cập tài liệu có id $1.',
  ],
  // Seen with a list of values in a public repository of November 2025, without one nowhere.
  [
    /^The data you entered in cell (\w+) violates the data validation rules set on this cell\. Please enter one of the following values: (.*)$/,
    'Dữ liệu bạn đã nhập vào ô $1 vi phạm các quy tắc xác thực dữ liệu đã được thiết lập cho ô này. Vui lòng nhập một trong các giá trị sau: $2',
  ],
];

/**
 * Texts whose Vietnamese form nobody has published: a live account has one, and other words than these are likely.
 * What a script does with them must not depend on them.
 */
const GUESSED: readonly Sentence[] = [
  [
    /^Service Spreadsheets timed out while accessing document with id (.*)\.$/,
    'Dịch vụ Bảng tính mất quá nhiều thời gian với tài liệu $1.',
  ],
  [/^Service invoked too many times in a short time: (.*)\. .*$/, 'Lượt gọi dịch vụ $1 dồn dập.'],
  [/^Argument too large: (.*)$/, 'Đối số lớn quá mức: $1'],
  [/^The parameters \((.*)\) don't match the method signature for (.*)\.$/, 'Các tham số ($1) không hợp với $2.'],
  [/^The number of (\w+) in the data does not match.*$/, 'Số $1 của dữ liệu khác số $1 của dải ô.'],
  [
    /^The data you entered in cell (\w+) violates .*$/,
    'Dữ liệu bạn đã nhập vào ô $1 vi phạm các quy tắc xác thực dữ liệu đã được thiết lập cho ô này.',
  ],
  [/^Specified permissions are not sufficient to call (\S+)\. .*: (.*)$/, 'Không đủ quyền để gọi $1: $2'],
  [/^API call to (\S+) failed with error: (.*)$/, 'Lệnh gọi API tới $1 không thành công, nội dung lỗi: $2'],
];

/** What an exception says in an account of this language; texts that are in neither list stay English. */
export function worded(english: string, language: Traits['language']): string {
  if (language === 'en') return english;
  const found = [...SEEN, ...GUESSED].find(([pattern]) => pattern.test(english));
  return found ? english.replace(...found) : english;
}
