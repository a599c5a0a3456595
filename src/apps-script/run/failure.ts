import type { Answer, Failure } from '../../protocol/answer';

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
  if (isMistake(error)) return { kind: 'failed', message: MISTAKE, details: [`Phần mềm báo: ${message}`] };
  const { kind, advice } = REMEDIES.find(({ sign }) => sign.test(message)) ?? OTHERWISE;
  return { kind, message: advice, details: [`Google báo: ${message}`] };
}

/** True for errors of the language, which are mistakes of the program; those of Google's services have other names. */
function isMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}

const MISTAKE = 'Phần mềm gặp sự cố. Hãy gửi dòng chi tiết cho người quản trị, kèm phiên bản ở trang Trợ giúp.';

/** Error messages of the live services, as Google documents them, and what to do about each. */
const REMEDIES: readonly { readonly sign: RegExp; readonly kind: Failure['kind']; readonly advice: string }[] = [
  {
    sign: /too many times for one day/i,
    kind: 'failed',
    advice: 'Đã hết hạn mức Google cho phép trong ngày. Hãy chạy lại vào ngày mai.',
  },
  {
    sign: /too many times in a short time|rate limit/i,
    kind: 'failed',
    advice: 'Google đang giới hạn số lần gọi. Hãy đợi một phút rồi chạy lại.',
  },
  {
    sign: /permission|PERMISSION_DENIED|Authorization is required/i,
    kind: 'denied',
    advice:
      'Google chưa cho phép. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính trong một hồ sơ ' +
      'trình duyệt chỉ có tài khoản công vụ, rồi chạy lại và chấp nhận cấp quyền.',
  },
  { sign: /timed out|Exceeded maximum execution time/i, kind: 'failed', advice: 'Google xử lý quá lâu. Hãy chạy lại.' },
];

const OTHERWISE = {
  kind: 'failed',
  advice: 'Có lỗi khi làm việc với Google. Hãy chạy lại; nếu vẫn lỗi, xem Trợ giúp.',
} as const;
