/** What went wrong with a call of Google's services, as far as the error tells. */
export type GoogleCause = 'daily-limit' | 'storage' | 'rights' | 'gone' | 'request' | 'pace' | 'time' | 'service';

/**
 * Words by which an error of Google's services is known where it brings no code, in lower case. Apps Script words its
 * exceptions in the account's language; the English words are documented or were seen, the Vietnamese ones were seen:
 * https://github.com/RomainVialard/ErrorHandler. For the advanced Drive service only the sentence around the API's own
 * English text is translated. The causes stand in the order in which they are looked for: a lasting one wins.
 */
export const GOOGLE_SIGNS: Readonly<Record<GoogleCause, readonly string[]>> = {
  'daily-limit': ['too many times for one day', 'daily limit exceeded', 'dịch vụ bị gọi quá nhiều lần trong một ngày'],
  storage: ['storage quota'],
  rights: [
    'permission_denied',
    'authorization is required',
    'do not have permission',
    'does not have sufficient permissions',
    'permissions are not sufficient',
    'trying to edit a protected cell',
    'cần được cho phép để thực hiện',
    'bạn không có quyền',
  ],
  gone: [
    'file not found',
    'is missing (perhaps it was deleted',
    'no item with the given id could be found',
    'bị thiếu (có thể tài liệu đã bị xóa',
    'không tìm thấy mục nào có id',
  ],
  request: [
    "don't match the method signature",
    'range not found',
    'coordinates of the range are outside',
    'in the data does not match the number',
    'violates the data validation rules',
    'already exists. please enter another name',
    'argument too large',
    'invalid argument',
    'không tìm thấy dải ô',
    'tọa độ của dải ô nằm ngoài',
    'đã tồn tại một trang tính có tên',
    'vi phạm các quy tắc xác thực dữ liệu',
    'quy tắc định dạng có điều kiện không thể',
    'email không hợp lệ',
  ],
  pace: [
    'too many times in a short time',
    'rate limit',
    'too many lockservice operations',
    'quá nhiều thao tác lockservice',
  ],
  time: ['timed out', 'exceeded maximum execution time'],
  service: [
    'server error occurred',
    'service spreadsheets failed while accessing',
    'service unavailable',
    'service error',
    'internal error',
    'backend error',
    'empty response',
    'try again',
    'máy chủ đã gặp lỗi',
    'dịch vụ bảng tính bị lỗi',
    'câu trả lời trống',
    'vui lòng chờ một lát và thử lại',
  ],
};

/** What the words of an error say; null when they are none that is known. */
export function causeInWords(message: string): GoogleCause | null {
  const said = message.normalize('NFC').toLowerCase();
  const causes = Object.keys(GOOGLE_SIGNS) as readonly GoogleCause[];
  return causes.find((cause) => GOOGLE_SIGNS[cause].some((sign) => said.includes(sign))) ?? null;
}
