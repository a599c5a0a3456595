import { allMatches } from '../passage';
import { pattern } from '../pattern';

/** What the words before a number say it is. */
export type NumberLabel =
  | 'identity'
  | 'bank'
  | 'tax'
  | 'insurance'
  | 'licence'
  | 'card'
  | 'phone'
  | 'money'
  | 'other-code';

const BANKS =
  'vietcombank|vcb|vietinbank|bidv|agribank|techcombank|tcb|mb ?bank|mb(?= )|acb|sacombank|tp ?bank|vp ?bank|hd ?bank|shb|sea ?bank|ocb|vib|msb|eximbank|lp ?bank|lienvietpostbank|pvcombank|nam ?a ?bank|bac ?a ?bank|ab ?bank|scb|kienlong ?bank|ncb|bao ?viet ?bank|co-?op ?bank|ngân hàng';

const WORDS: Readonly<Record<NumberLabel, string>> = {
  'other-code':
    'mã (?:thủ tục|tthc|đơn vị|vận đơn|giao dịch|đơn hàng|bưu gửi|bưu chính|tài sản|hóa đơn|dự án|chương|số dự án|đvqhns|qhns|vùng|số doanh nghiệp|doanh nghiệp|định danh (?:điện tử )?(?:cơ quan|đơn vị|tổ chức|của (?:cơ quan|đơn vị|tổ chức))|số định danh (?:cơ quan|đơn vị|tổ chức))|hóa đơn|phiên bản|sê-?ri|serial|imei|(?:văn bản|công văn)(?: đi| đến)? số|vận đơn|dung lượng|lượt truy cập|giấy phép kinh doanh|đăng ký kinh doanh|định danh (?:điện tử )?(?:của )?(?:cơ quan|đơn vị|tổ chức)',
  identity:
    'cccd|cmnd|cmtnd|cmt|cm thư|căn cước(?: công dân)?|số cc|cc số|thẻ cc|định danh(?: cá nhân)?|số đd|đdcn|ddcn|chứng minh(?: thư| nhân dân)+|giấy tờ tùy thân',
  bank: `(?:số )?tài khoản(?! định danh| vneid| dịch vụ| điện tử| người dùng| mạng| zalo)|stk|số tk|tk|a\\/c|${BANKS}`,
  tax: 'mã số thuế|mã thuế|mst|m\\.s\\.t\\.?',
  insurance: 'bhxh|bhyt|bảo hiểm (?:xã hội|y tế)|(?:thẻ|sổ|mã|số) bảo hiểm',
  licence: 'gplx|giấy phép lái(?: xe)?|bằng lái(?: xe)?',
  card: 'số thẻ|thẻ (?:atm|ngân hàng|tín dụng|ghi nợ|thanh toán|nội địa|visa|mastercard|napas)|(?:qua|về|vào) thẻ|atm|napas',
  phone:
    'điện thoại|sđt|đt|dđ|số máy|di động|zalo|viber|liên hệ|liên lạc|gọi|nhắn|đường dây nóng|hotline|tổng đài|fax|alo',
  money:
    'số tiền|kinh phí|dự toán|ngân sách|tổng (?:mức|số|vốn|thu|chi|cộng)|doanh thu|trị giá|giá trị|thu|chi|vốn|phí|lệ phí|nguồn|quyết toán|tạm ứng',
};

const LABELS = Object.keys(WORDS) as NumberLabel[];
/** One group for each label, the longer words first. */
const LABEL = pattern(`(?<!\\p{L})(?:${LABELS.map((label) => `(${WORDS[label]})`).join('|')})(?!\\p{L})`, 'gu');

/** In characters: words farther away belong to something else. */
const FARTHEST = 34;

/** The label nearest before the number; null when there is none. */
export function labelBefore(before: string): NumberLabel | null {
  let last: RegExpExecArray | null = null;
  for (const match of allMatches(before.toLowerCase(), LABEL)) last = match;
  if (!last) return null;
  const gap = before.slice(last.index + last[0].length);
  if (gap.length > FARTHEST || /\d{3}/.test(gap)) return null;
  const group = last.slice(1).findIndex((words) => words !== undefined);
  return LABELS[group] ?? null;
}

const BANK_AFTER = pattern(`^[\\s,()[\\]-]{0,4}(?:tại |của |ở )?(?:${BANKS})(?!\\p{L})`, 'u');

export function isBeforeBank(after: string): boolean {
  return BANK_AFTER.test(after.toLowerCase());
}
