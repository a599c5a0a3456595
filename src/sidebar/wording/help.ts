export const HELP = {
  what: 'Bảng điều khiển làm gì',
  whatText:
    'Đọc các tab của bảng tính này, tính chỉ tiêu cải cách hành chính, lập báo cáo theo mẫu thành Google Tài liệu và ' +
    'ghi mỗi lần chạy vào tab Nhật ký.',
  order: 'Thứ tự làm mỗi kỳ',
  orderSteps: [
    'Điền kỳ báo cáo ở tab Cấu hình, nhập hồ sơ.',
    'Kiểm tra số liệu, sửa lỗi.',
    'Tạo báo cáo, đọc lại và sửa trên văn bản.',
    'Chia sẻ với cấp trên hoặc xuất PDF, Word.',
  ],
  undo: 'Muốn làm lại',
  undoSteps: [
    'Báo cáo tạo nhầm: xóa văn bản trên Google Drive, bản khác không bị ảnh hưởng.',
    'Chia sẻ nhầm: mở trang Chia sẻ, chọn Bỏ quyền.',
    'Đổi mẫu nhầm: mở trang Mẫu, quay lại mẫu trước đó.',
    'Sửa nhầm số liệu: trong Trang tính, chọn Tệp, Nhật ký phiên bản, Xem nhật ký phiên bản.',
  ],
  accounts: 'Khi Google báo không có quyền',
  accountsText: 'Thường do trình duyệt đăng nhập nhiều tài khoản Google cùng lúc.',
  about: 'Thông tin bản cài đặt',
  reading: 'Đang đọc thông tin…',
  version: 'Phiên bản',
  scriptId: 'Mã tập lệnh',
  copy: 'Chép mã',
  copied: 'Đã chép mã tập lệnh.',
  notCopied: 'Trình duyệt không cho chép; hãy bôi đen mã rồi nhấn Ctrl + C.',
};
