import type { Answer, Failure } from '../../protocol/answer';
import { type Cause, causeOf } from './google-error';

/** A reason to stop that the officer can read and act on. */
export class Refusal extends Error {
  constructor(
    readonly kind: Failure['kind'],
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The only place of this edge that catches: every call from the sidebar or the menu goes through it. */
export function answered<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { kind: error.kind, message: error.message, details: error.details };
  const message = String((error as Error | null)?.message ?? error);
  const cause = causeOf(error);
  const details = [cause === 'mistake' ? `Phần mềm báo: ${message}` : `Google báo: ${message}`];
  return { kind: cause === 'rights' ? 'denied' : 'failed', message: ADVICE[cause], details };
}

const AGAIN = 'Có lỗi khi làm việc với Google. Hãy chạy lại; nếu vẫn lỗi, xem Trợ giúp.';

/** What to do about each cause. */
const ADVICE: Readonly<Record<Cause, string>> = {
  'daily-limit': 'Đã hết hạn mức Google cho phép trong ngày. Hãy chạy lại vào ngày mai.',
  storage: 'Google Drive của tài khoản đã hết dung lượng. Hãy xóa bớt tệp và dọn thùng rác, rồi chạy lại.',
  rights:
    'Google chưa cho phép. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính trong một hồ sơ ' +
    'trình duyệt chỉ có tài khoản công vụ, rồi chạy lại và chấp nhận cấp quyền.',
  gone: 'Google không tìm thấy tệp hoặc thư mục cần dùng, có thể đã bị xóa. Hãy chạy lại; nếu vẫn lỗi, xem Trợ giúp.',
  request: AGAIN,
  pace: 'Google đang giới hạn số lần gọi. Hãy đợi một phút rồi chạy lại.',
  time: 'Google xử lý quá lâu. Hãy chạy lại.',
  service: 'Máy chủ của Google đang gặp lỗi. Hãy đợi một phút rồi chạy lại.',
  mistake: 'Phần mềm gặp sự cố. Hãy gửi dòng chi tiết cho người quản trị, kèm phiên bản ở trang Trợ giúp.',
  unknown: AGAIN,
};
