export const UPGRADE = {
  title: 'Bảng tính này lập từ phiên bản trước',
  note: 'Báo cáo vẫn lập được như cũ. Nâng cấp để dùng đề cương, chỉ tiêu và cột mới; số liệu đã nhập giữ nguyên từng ô.',
  nameTaken: 'Chưa thêm được một tab của phần mềm',
  lacks: 'Phần còn thiếu',
  run: 'Nâng cấp bảng tính',
  running: 'Đang nâng cấp…',
  done: 'Đã nâng cấp. Phần đã thêm:',
  kept: 'Cột mới nằm ở bên phải; không ô nào đã nhập bị thay đổi.',
};
