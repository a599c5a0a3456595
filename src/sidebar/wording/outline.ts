import type { SectionChange } from '../../core/outline/outline-changes';

export const OUTLINE = {
  title: 'Đề cương báo cáo',
  inUse: (set: string) => `Đang dùng bộ đề cương ${set}.`,
  own: (nearest: string) => `Đang dùng đề cương riêng ở tab Đề cương, gần nhất với bộ ${nearest}.`,
  setting: (setting: string) =>
    `Ô Bộ đề cương ở tab Cấu hình ghi ${setting}, nhưng báo cáo lập theo tab Đề cương. Muốn theo bộ ${setting}, hãy bấm nút bên dưới; chỉ sửa ô đó thì chưa đổi đề cương.`,
  note: 'Đổi bộ đề cương sẽ ghi lại các cột của tab Đề cương. Hãy xem trước phần thay đổi.',
  changes: (set: string, count: string) => `Bộ ${set}: ${count} mục khác`,
  none: (set: string) => `Bộ ${set}: giống đề cương đang dùng`,
  kinds: { added: 'thêm', removed: 'bỏ', changed: 'đổi' } satisfies Record<SectionChange['kind'], string>,
  use: (set: string) => `Dùng bộ ${set}`,
  restore: (set: string) => `Khôi phục bộ ${set}`,
  question: (set: string) =>
    `Ghi lại cả tab Đề cương theo bộ ${set}? Phần tự sửa trong các cột của đề cương sẽ mất; cột riêng của đơn vị giữ nguyên từng dòng, các tab khác giữ nguyên.`,
  yes: 'Ghi lại',
  using: 'Đang ghi đề cương…',
  used: (set: string) => `Đã ghi tab Đề cương theo bộ ${set}.`,
  moveTitle: (from: string, to: string) => `Chuyển Mục báo cáo từ bộ ${from} sang bộ ${to}`,
  moveNote: (count: string) => `${count} ô có mã mục đã đổi. Chuyển một lần cho mọi tab; các ô khác giữ nguyên.`,
  moveNone: 'Không ô nào phải đổi mã mục.',
  cell: (tab: string, row: number) => `${tab}, dòng ${row}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  leftTitle: 'Không có mục tương ứng, cần tự chọn mục mới',
  renumbered: (count: string) =>
    `${count} đoạn được đánh lại Thứ tự vì nhiều mục nhập làm một: đoạn của mục trước đứng trước, giữ thứ tự cũ trong từng mục.`,
  frozen: 'Kỳ đã chốt giữ nguyên mục như khi chốt; không phải mở kỳ hay chốt lại.',
  doubtfulTitle: 'Ô cần xem lại',
  doubtfulNote: (from: string, to: string) =>
    `Các ô này còn mã của bộ ${from}; bộ ${to} cũng có mã đó nhưng cho nội dung khác, nên báo cáo có thể in sai chỗ. Hãy chọn lại mục cho từng ô.`,
  seen: 'Đã xem',
  seenDone: 'Đã ghi nhận các ô đã xem.',
  waitTitle: (from: string, to: string) => `Chưa chuyển Mục báo cáo từ bộ ${from} sang bộ ${to}`,
  waitNote: (from: string) =>
    `Đề cương đã đổi nhưng các ô còn mã của bộ ${from}. Báo cáo lập lúc này có thể in nội dung dưới mục khác.`,
  waitDoubtful: (count: string) => `${count} ô Mục báo cáo cần xem lại sau khi đổi đề cương.`,
  toSetUp: 'Mở trang Thiết lập',
  move: 'Chuyển các mục',
  moving: 'Đang chuyển…',
  moved: (count: string) => `Đã chuyển ${count} ô.`,
  keep: 'Không chuyển',
  keeping: 'Đang bỏ đề nghị…',
  kept: 'Giữ nguyên các mã mục đã gõ.',
  more: (count: string) => `… và ${count} ô khác.`,
};
