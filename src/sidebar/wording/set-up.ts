export const SET_UP = {
  first: 'Tạo các tab, danh sách chọn, định dạng ngày Việt Nam và màu cảnh báo trễ hạn.',
  again: 'Bảng tính đã sẵn sàng. Chạy lại chỉ bổ sung phần còn thiếu, không đụng đến số liệu đã nhập.',
  liveTitle: 'Bảng trực tiếp',
  liveNote: 'Bảng trực tiếp là một tab riêng, cho thấy mọi chỉ tiêu thay đổi ngay khi nhập. Không cần thì xóa tab đó.',
  addLive: 'Thêm tab Bảng trực tiếp',
  addingLive: 'Đang thêm tab Bảng trực tiếp …',
  liveAdded: 'Đã thêm tab Bảng trực tiếp',
  sample: 'Thêm dữ liệu mẫu để làm thử',
  sampleNote:
    'Số liệu của một đơn vị không có thật, kỳ là quý đang chạy. Chỉ thêm khi các tab còn trống; gỡ ra bất cứ lúc nào.',
  run: 'Thiết lập bảng tính',
  running: 'Đang thiết lập…',
  done: 'Đã thiết lập xong',
  next: 'Việc tiếp theo',
  nextSteps: [
    'Điền tên cơ quan và kỳ báo cáo ở tab Cấu hình.',
    'Nhập hoặc dán hồ sơ vào tab Hồ sơ, thủ tục vào tab Thủ tục.',
    'Mở Kiểm tra số liệu, sửa các lỗi rồi tạo báo cáo.',
  ],
  nextWithSample: [
    'Xem Tổng quan và Kiểm tra số liệu của đơn vị giả định.',
    'Mở Tạo báo cáo, lập thử một báo cáo.',
    'Thử xong thì gỡ dữ liệu mẫu ở trang này, rồi nhập số liệu của đơn vị.',
  ],
  toHome: 'Xem tổng quan',
  sampleIn: 'Bảng tính đang chứa dữ liệu mẫu',
  sampleInNote: 'Báo cáo tạo lúc này chỉ để làm thử. Gỡ dữ liệu mẫu trước khi nhập số liệu thật.',
};
