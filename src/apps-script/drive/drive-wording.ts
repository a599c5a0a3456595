import { ADVICE } from '../run/failure-wording';
import type { Cause } from '../run/google-error';

/** Why Google does not give a document back as a Word file, and what an officer can do about it. */
export const EXPORT_ADVICE = {
  size: 'Văn bản xuất ra lớn hơn 10 MB nên Google không cho đọc lại. Hãy bỏ bớt hoặc giảm cỡ ảnh trong văn bản, rồi thử lại.',
  gone: 'Google Drive không còn văn bản này, hoặc tài khoản đang dùng không mở được. Hãy tạo văn bản mới.',
  rights:
    'Google không cho tài khoản này tải văn bản về. Hãy mở văn bản xem còn tải được dạng Word không; nếu không, hỏi ' +
    'người quản trị Google của cơ quan.',
  noFile: 'Google trả lời nhưng không kèm tệp Word, nên chưa đọc lại được văn bản.',
  other: 'Google chưa cho đọc lại văn bản.',
} as const;

/** What an officer can do about an export that failed. */
export function adviceOn(cause: Cause): string {
  if (cause === 'size' || cause === 'gone' || cause === 'rights') return EXPORT_ADVICE[cause];
  return `${EXPORT_ADVICE.other} ${ADVICE[cause]}`;
}
