import { pattern } from '../pattern';
import { PERSON } from '../people';

const UNIT =
  'đồng|đ|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|hồ sơ|lượt|lần|phiếu|trường hợp|văn bản|thủ tục|giao dịch|cuộc|tin|tài khoản|người|hộ|kb|mb|gb|tb|m2|m3|ha|km|kg|tấn|usd|ngày|giờ|trang|bản|suất|điểm|kwh|bit|byte|đơn vị';

/** `225.483.917 đồng`, `0987654321 lượt`; not `0905123456 người nộp`. */
const COUNTED = pattern(`^\\s?\\(?(?:%|(?!${PERSON})(?:${UNIT})(?![\\p{L}]))`, 'u');

/** The number of a document: `123/KH-UBND`, `0903/2023`. */
const IN_SYMBOL = pattern(/^\s?\/\s?(?!0[\d .-]{8})[\p{L}\d]|^_/u);

const GOES_ON = pattern(/^,\d|^\p{L}/u);

/** Whether the words after a number make it an amount or a count. */
export function isCounted(after: string): boolean {
  return COUNTED.test(after.toLowerCase()) || GOES_ON.test(after);
}

export function isInSymbol(after: string): boolean {
  return IN_SYMBOL.test(after);
}
