import type { MergePreview, MergeServer, ShownEdit, ShownEdits } from '../../../src/protocol/merging';
import { ok } from './answers';
import { A_REPORT } from './made-report';

export const EDITS: ShownEdits = edits([
  {
    where: 'Đoạn 12, mục «2. Kết quả»: sửa',
    before: 'Ủy ban nhân dân phường đã ban hành 12 văn bản chỉ đạo, điều hành công tác cải cách hành chính.',
    after:
      'Ủy ban nhân dân phường đã ban hành 12 văn bản chỉ đạo, điều hành; phân công rõ người, rõ việc, rõ thời hạn.',
  },
  { where: 'Đoạn 31, mục «II. Khó khăn»: thêm', before: '', after: 'Việc đồng bộ dữ liệu đất đai còn chậm.' },
  { where: 'Bảng 2, dòng 4, cột 1: bỏ', before: '3 | Chứng thực | 0 | 0', after: '' },
]);

const NEWS: ShownEdits = edits([
  {
    where: 'Đoạn 20, mục «3. Thủ tục hành chính»: sửa',
    before: 'Trong kỳ phường tiếp nhận 5.424 hồ sơ.',
    after: 'Trong kỳ phường tiếp nhận 5.427 hồ sơ.',
  },
  { where: 'Bảng 1, dòng 3, cột 4: sửa', before: '1.204', after: '1.207' },
]);

export const A_PREVIEW: MergePreview = {
  seen: '0a1b2c3d',
  edits: EDITS,
  news: NEWS,
  taken: 2,
  conflicts: [
    {
      where: 'Đoạn 22, mục «3. Thủ tục hành chính»',
      edited: 'Đã giải quyết khoảng 5.390 hồ sơ, đạt 99,4%.',
      now: 'Đã giải quyết 5.393 hồ sơ, đạt 99,37%.',
    },
    { where: 'Đoạn 40, mục «II. Khó khăn»', edited: 'Còn 08 hồ sơ trễ hạn do hệ thống lỗi.', now: '' },
  ],
  notes: [
    'Chỗ đã bị xóa tay có nội dung mới, vẫn để xóa. Lúc tạo: «3 | Chứng thực | 0 | 0». Bản mới: «3 | Chứng thực | 1 | 1».',
  ],
};

export function edits(shown: readonly ShownEdit[], count = shown.length): ShownEdits {
  return { count, shown };
}

export const MERGE_SERVER: MergeServer = {
  mergeReport: ({ seen, choices }) =>
    seen === ''
      ? ok({ kind: 'shown', preview: A_PREVIEW })
      : ok({ kind: 'made', made: A_REPORT, left: choices.filter((choice) => choice === 'both').length }),
};
