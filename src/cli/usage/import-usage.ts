import type { Usage } from './usage';

export const IMPORT_USAGE = {
  name: 'import',
  does: 'Nhập dữ liệu của phần mềm khác vào bảng tính; chỉ xem trước khi không có --apply',
  operands: [
    { name: 'BẢNG_TÍNH.xlsx', means: 'bảng tính của đơn vị' },
    { name: 'TỆP_XUẤT', means: 'tệp xuất từ phần mềm một cửa, sổ văn bản hoặc phần mềm kế toán' },
  ],
  options: {
    tab: {
      value: '"Hồ sơ"',
      means: 'tab nhận dữ liệu: Hồ sơ, Thủ tục, Văn bản hoặc Thu chi (mặc định: theo các cột của tệp)',
    },
    sheet: {
      value: '"Tháng 1"',
      repeatable: true,
      means: 'bảng của tệp cần nhập; "*" là mọi bảng cùng mẫu (mặc định: bảng hợp nhất)',
    },
    map: {
      value: '"A=B"',
      repeatable: true,
      means: 'cột A của tệp (tên hoặc chữ cái, như C) ghi vào cột B của tab; để trống B là không nhập cột đó',
    },
    'day-order': {
      value: 'dmy|mdy|swapped',
      means:
        'thứ tự ngày, tháng ở mọi cột ngày của tệp: dmy (ngày/tháng/năm), mdy (tháng/ngày/năm), swapped (ô ngày đã bị đổi chỗ ngày với tháng)',
    },
    apply: { means: 'ghi vào bảng tính; không có thì chỉ xem trước' },
    force: { means: 'không còn tác dụng; giữ lại để các lệnh cũ vẫn chạy được' },
    json: { means: 'in kết quả dạng JSON' },
  },
  exits: { 0: 'đã nhập hoặc xem trước, dù có thể có dòng bị từ chối', 1: 'gõ sai lệnh hoặc không đọc được gì' },
} as const satisfies Usage;
