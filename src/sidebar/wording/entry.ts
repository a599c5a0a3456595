import type { EntryKind } from '../../core/entry/entry-types';
export const ENTRY = {
  kind: 'Nhập gì?',
  kinds: {
    dossier: 'Hồ sơ mới tiếp nhận',
    result: 'Trả kết quả hồ sơ',
    issued: 'Văn bản đã ban hành',
    planned: 'Văn bản dự kiến ban hành',
    ledger: 'Khoản thu, chi',
  } satisfies Record<EntryKind, string>,
  yes: 'Có',
  keys: 'Enter để lưu. Gõ 5/6 là ngày 5 tháng 6 năm nay.',
  save: 'Lưu',
  saving: 'Đang lưu…',
  saved: (sheet: string, row: number) => `Đã ghi vào tab ${sheet}, dòng ${row}`,
  jump: 'Đến dòng này',
  undo: 'Hoàn tác',
  undoing: 'Đang hoàn tác…',
  undone: (sheet: string, row: number) => `Đã hoàn tác dòng ${row} của tab ${sheet}`,
  look: 'Cần xem lại',
  mend: 'Chưa lưu. Hãy sửa ô được đánh dấu.',
};

export const ENTRY_DOSSIER = {
  procedure: 'Thủ tục',
  procedureHint: 'Gõ mã, tên hoặc lĩnh vực, không cần dấu.',
  noProcedure: 'Không có thủ tục nào như vậy.',
  used: (count: string) => `${count} hồ sơ`,
  unused: 'chưa có hồ sơ',
  abolished: 'đã bãi bỏ',
  dueHint: 'Để trống: tính theo thời hạn của thủ tục.',
  due: (day: string, limit: string) => `Hạn trả: ${day} (${limit}).`,
  sameDay: 'trong ngày',
  workingDays: (count: number) => `${count} ngày làm việc`,
  calendarDays: (count: number) => `${count} ngày`,
  dueTyped: (day: string) => `Theo thời hạn của thủ tục là ${day}.`,
  answered: 'Đã trả kết quả ngay trong ngày',
  more: 'Thêm: số hóa, tái sử dụng dữ liệu, phi địa giới',
};

export const ENTRY_RESULT = {
  search: 'Mã hồ sơ, hoặc một phần của mã',
  find: 'Tìm hồ sơ',
  finding: 'Đang tìm…',
  none: 'Không có hồ sơ nào có mã như vậy.',
  more: (shown: string, count: string) => `Đang hiện ${shown} trong ${count} hồ sơ. Hãy gõ thêm vài chữ của mã.`,
  found: 'Hồ sơ tìm thấy',
  choose: 'Hãy tìm rồi chọn một hồ sơ.',
  chosen: 'Hồ sơ được chọn',
  received: (day: string) => `Tiếp nhận ${day}`,
  due: (day: string) => `hẹn trả ${day}`,
  answered: (day: string) => `đã trả ${day}`,
  cancelled: 'đã hủy',
  late: (days: number) => `Trả sau ngày hẹn ${days} ngày.`,
};

export const ENTRY_DOCUMENT = {
  next: (number: string) => `Số tiếp theo của dãy: ${number}.`,
  section: 'Ví dụ II.2.d. Để trống nếu không đưa vào báo cáo.',
};
