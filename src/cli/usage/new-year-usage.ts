import type { Usage } from './usage';

export const NEW_YEAR_USAGE = {
  name: 'new-year',
  does: 'Lập bảng tính của năm sau từ bảng tính năm nay; bảng tính cũ giữ nguyên',
  operands: [{ name: 'BẢNG_TÍNH.xlsx', means: 'bảng tính của năm nay' }],
  options: { out: { value: 'NĂM_SAU.xlsx', required: true, means: 'tệp bảng tính của năm sau' } },
  exits: { 0: 'đã ghi bảng tính năm sau', 1: 'gõ sai lệnh, không đọc được tệp hoặc hai năm không khớp; chưa ghi gì' },
} as const satisfies Usage;
