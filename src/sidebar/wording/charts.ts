export const CHARTS = {
  note: (tab: string) =>
    `Tab ${tab} vẽ số liệu của kỳ báo cáo bằng biểu đồ của chính Google Trang tính. Bảng số của từng biểu đồ ở ngay bên dưới.`,
  draw: (tab: string) => `Lập / cập nhật tab ${tab}`,
  drawing: 'Đang vẽ…',
  drawn: (tab: string) => `Đã cập nhật tab ${tab}.`,
  toTab: (tab: string) => `Đến tab ${tab}`,
  charts: 'Các biểu đồ',
  isThere: 'đã có',
  isNotThere: 'chưa có',
  kept: 'Màu, cỡ, vị trí đã chỉnh được giữ nguyên, miễn là không đổi tên biểu đồ. Tính lại cũng cập nhật tab này; không cần nữa thì xóa tab.',
};
