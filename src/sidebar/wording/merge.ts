import type { Choice } from '../../core/merge-edits/choices';

export const MERGE_CHOICES: Readonly<Record<Choice, string>> = {
  edited: 'Giữ câu đã sửa',
  now: 'Lấy câu mới',
  both: 'Để cả hai, chọn sau',
};

export const MERGE = {
  edits: (count: string) => `Đã sửa từ lúc tạo: ${count} chỗ`,
  noEdits: 'Chưa ai sửa văn bản từ lúc tạo.',
  unknownEdits:
    'Không biết văn bản đã sửa chỗ nào: bảng tính không còn giữ bản lúc mới tạo. Báo cáo tạo từ nay về sau đều được giữ.',
  before: 'Lúc tạo:',
  after: 'Bây giờ:',
  added: 'Thêm:',
  removed: 'Bỏ:',
  all: (count: string) => `Hiện tất cả ${count} chỗ`,
  more: (shown: string, count: string) => `Đang hiện ${shown} chỗ đầu trong ${count} chỗ.`,
  offer: 'Số liệu đã đổi sau khi văn bản được sửa. Có thể lập bản mới có số liệu mới mà vẫn giữ phần đã sửa.',
  offerFile: 'Có bản đã sửa ở dạng .docx thì đưa được số liệu mới vào, vẫn giữ phần đã sửa.',
  label: 'Ghép số liệu mới vào bản đã sửa',
  open: 'Ghép số liệu mới vào bản đã sửa…',
  file: 'Tệp .docx của bản đã sửa',
  reading: 'Đang so văn bản với bảng tính…',
  shown: 'Bản mới sẽ như sau, chưa tạo văn bản nào',
  nothing: 'Báo cáo lập lại không có gì mới so với văn bản, nên không cần tạo bản mới.',
  taken: (count: string) => `Lấy theo bảng tính: ${count} chỗ`,
  news: (count: string) => `Báo cáo lập lại khác lúc tạo: ${count} chỗ`,
  kept: (count: string) => `Giữ phần đã sửa: ${count} chỗ`,
  noneKept: 'Văn bản chưa có chỗ nào sửa tay.',
  conflicts: (count: string) => `Hai bên cùng sửa: ${count} chỗ, hãy chọn`,
  conflict: (number: string, where: string) => `Chỗ ${number}. ${where}`,
  edited: 'Người sửa:',
  now: 'Bản mới:',
  dropped: '(bỏ)',
  notes: 'Cần xem lại sau khi ghép',
  make: 'Tạo bản mới',
  making: 'Đang tạo bản mới…',
  stays: 'Văn bản đã sửa vẫn giữ nguyên; bản mới là một dự thảo khác.',
  left: (count: string) =>
    `Còn ${count} chỗ ghi cả hai câu, tô vàng: hãy chọn một, xóa phần còn lại trước khi trình ký.`,
  toReport: 'Đến trang Tạo báo cáo',
};
