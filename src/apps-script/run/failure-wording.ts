import type { Cause } from './google-error';

const AGAIN = 'Có lỗi khi làm việc với Google. Hãy chạy lại; nếu vẫn lỗi, xem Trợ giúp.';

/** What to do about each cause. */
export const ADVICE: Readonly<Record<Cause, string>> = {
  'daily-limit': 'Đã hết hạn mức Google cho phép trong ngày. Hãy chạy lại vào ngày mai.',
  storage: 'Google Drive của tài khoản đã hết dung lượng. Hãy xóa bớt tệp và dọn thùng rác, rồi chạy lại.',
  rights:
    'Google chưa cho phép. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính trong một hồ sơ ' +
    'trình duyệt chỉ có tài khoản công vụ, rồi chạy lại và chấp nhận cấp quyền.',
  gone: 'Google không tìm thấy tệp hoặc thư mục cần dùng, có thể đã bị xóa. Hãy chạy lại; nếu vẫn lỗi, xem Trợ giúp.',
  request: AGAIN,
  size: 'Văn bản lớn hơn mức Google cho phép. Hãy bỏ bớt hoặc giảm cỡ ảnh trong văn bản, rồi chạy lại.',
  pace: 'Google đang giới hạn số lần gọi. Hãy đợi một phút rồi chạy lại.',
  time: 'Google xử lý quá lâu. Hãy chạy lại.',
  service: 'Máy chủ của Google đang gặp lỗi. Hãy đợi một phút rồi chạy lại.',
  mistake: 'Phần mềm gặp sự cố. Hãy gửi dòng chi tiết cho người quản trị, kèm phiên bản ở trang Trợ giúp.',
  unknown: AGAIN,
};

/** The words of the error itself, for whoever is asked for help. */
export function saidBy(cause: Cause, message: string): string {
  return cause === 'mistake' ? `Phần mềm báo: ${message}` : `Google báo: ${message}`;
}
