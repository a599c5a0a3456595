import type { Usage } from './usage';

export const CHECK_USAGE = {
  name: 'check',
  does: 'Kiểm tra một báo cáo hoặc bảng tính, chỉ ra những chỗ mâu thuẫn',
  operands: [
    {
      name: 'TỆP',
      means: 'báo cáo .docx hoặc .txt, không nhất thiết do phần mềm này tạo; hoặc chính bảng tính .xlsx',
    },
  ],
  options: {
    workbook: { value: 'BẢNG_TÍNH.xlsx', means: 'bảng tính để đối chiếu số liệu và văn bản' },
    json: { means: 'in kết quả dạng JSON' },
  },
  exits: { 0: 'không có lỗi', 1: 'gõ sai lệnh hoặc không đọc được tệp', 2: 'có lỗi' },
} as const satisfies Usage;
