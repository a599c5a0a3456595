import type { Usage } from './usage';

export const MERGE_USAGE = {
  name: 'merge',
  does: 'Đưa số liệu mới vào văn bản đã sửa: ghi bao-cao-moi.docx, giữ những chỗ đã sửa; văn bản đã sửa giữ nguyên',
  operands: [
    { name: 'BẢNG_TÍNH.xlsx', means: 'bảng tính có số liệu mới' },
    {
      name: 'ĐÃ_SỬA.docx',
      means: 'báo cáo do phần mềm tạo rồi được sửa tay, tải về từ Google Docs hoặc lưu từ Word, LibreOffice',
    },
  ],
  options: {
    base: {
      value: 'BẢN_ĐÃ_TẠO.docx',
      means: 'báo cáo lúc mới tạo, khi chưa ai sửa; cần đến khi văn bản đã sửa và bảng tính không mang theo bản đó',
    },
    template: { value: 'MẪU.docx', means: 'mẫu riêng đã dùng khi tạo báo cáo, nếu mẫu đó không nằm trong bảng tính' },
    out: { value: 'THƯ_MỤC', means: 'thư mục ghi bao-cao-moi.docx (mặc định: out)' },
  },
  exits: {
    0: 'đã ghép, không còn chỗ nào phải chọn hoặc sửa tay',
    1: 'gõ sai lệnh, không đọc được tệp, không tìm được bản lúc mới tạo hoặc mẫu có lỗi; chưa ghi tệp nào',
    2: 'đã ghép; còn chỗ ghi cả hai cách viết hoặc câu viết tay có số của báo cáo cũ, đều được nêu ra',
  },
} as const satisfies Usage;
