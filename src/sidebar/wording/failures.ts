import type { Failure } from '../../protocol/answer';
import type { PanelPart } from '../../protocol/panel';

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

/** The parts of the Sheet's state, as they are named when they fail. */
export const PANEL_PARTS: Readonly<Record<PanelPart, string>> = {
  figures: 'Đọc bảng tính, tính chỉ tiêu',
  checks: 'Kiểm tra số liệu',
  reports: 'Báo cáo gần đây',
  remarks: 'Ý kiến của cấp trên',
  sheet: 'Dữ liệu mẫu, bảng trực tiếp, sang năm mới',
  charts: 'Cập nhật tab Biểu đồ',
  'due-work': 'Ghi nhớ việc đến hạn',
};

export const FAILED_PARTS = {
  title: (names: readonly string[]) => `Chưa làm được phần: ${names.join('; ')}`,
  rest: 'Các phần khác vẫn dùng được.',
};

export const CALL_FAILURES = {
  denied: 'Google từ chối yêu cầu. Thường do trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc.',
  network: 'Mất kết nối với Google. Hãy kiểm tra mạng rồi thử lại.',
  tooLong: 'Google xử lý quá 6 phút nên đã dừng. Hãy chạy lại; lần chạy sau tự dọn phần làm dở.',
  silent:
    'Đã đợi 6 phút rưỡi mà Google không trả lời. Hãy xem tab «Nhật ký» để biết việc đã xong chưa, rồi mới chạy lại.',
  empty: 'Google trả về kết quả trống. Hãy tải lại bảng tính rồi thử lại.',
  page: 'Trang này gặp sự cố nên chưa hiện được. Các trang khác vẫn dùng được.',
  mistake: (message: string) => `Phần mềm báo: ${message}`,
  other: 'Không gọi được chương trình của bảng tính.',
  said: (message: string) => `Google báo: ${message}`,
};
