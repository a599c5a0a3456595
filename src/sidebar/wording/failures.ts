import type { Failure } from '../../core/protocol/answer';

export const FAILURES: Readonly<
  Record<Failure['kind'], { readonly title: string; readonly remedy: readonly string[] }>
> = {
  refused: { title: 'Chưa thực hiện được', remedy: ['Sửa theo thông báo trên rồi thử lại.'] },
  busy: {
    title: 'Đang có người thực hiện',
    remedy: ['Đợi việc đang chạy kết thúc rồi thử lại. Bảng tính không bị thay đổi.'],
  },
  denied: {
    title: 'Google chưa cho phép',
    remedy: [
      'Trong Chrome, bấm ảnh đại diện ở góc trên bên phải, chọn «Thêm hồ sơ».',
      'Trong hồ sơ mới, chỉ đăng nhập tài khoản công vụ.',
      'Mở lại bảng tính trong hồ sơ đó, chạy lại và chấp nhận cấp quyền.',
    ],
  },
  failed: {
    title: 'Có lỗi xảy ra',
    remedy: [
      'Đợi một phút rồi thử lại.',
      'Nếu vẫn lỗi, chép dòng chi tiết gửi người quản trị, kèm phiên bản ở Trợ giúp.',
    ],
  },
};

export const FAILURE_PARTS = { details: 'Chi tiết', remedy: 'Việc cần làm' };

export const CALL_FAILURES = {
  denied: 'Google từ chối yêu cầu. Thường do trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc.',
  network: 'Mất kết nối với Google. Hãy kiểm tra mạng rồi thử lại.',
  tooLong: 'Google xử lý quá 6 phút nên đã dừng. Hãy chạy lại; lần chạy sau tự dọn phần làm dở.',
  silent:
    'Đã đợi 6 phút rưỡi mà Google không trả lời. Hãy xem tab «Nhật ký» để biết việc đã xong chưa, rồi mới chạy lại.',
  empty: 'Google trả về kết quả trống. Hãy tải lại bảng tính rồi thử lại.',
  other: 'Không gọi được chương trình của bảng tính.',
  said: (message: string) => `Google báo: ${message}`,
};
