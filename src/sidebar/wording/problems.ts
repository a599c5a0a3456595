import { CONFIDENCE_WORDS, SEVERITY_WORDS } from '../../core/checks/finding-text';
import type { PanelProblem } from '../../protocol/panel';

export const PROBLEMS = {
  check: 'Kiểm tra lại',
  checking: 'Đang kiểm tra…',
  clean: 'Không tìm thấy lỗi hay cảnh báo nào. Có thể tạo báo cáo.',
  truncated: (listed: string, all: string) =>
    `Chỉ liệt kê ${listed} mục đầu trong tổng số ${all}. Sửa xong hãy kiểm tra lại.`,
  hint: 'Bấm vào một mục để đến ô cần sửa.',
  severities: {
    error: { title: SEVERITY_WORDS.error, note: 'Phải sửa: số liệu có thể sai hoặc bị bỏ qua.' },
    warning: { title: SEVERITY_WORDS.warning, note: 'Nên xem lại trước khi gửi báo cáo.' },
  } satisfies Record<PanelProblem['severity'], { title: string; note: string }>,
  wholeWorkbook: 'Cả bảng tính',
  row: (row: number) => `Dòng ${row}`,
  column: (column: string) => `Cột ${column}`,
  tab: 'Cả tab',
  inTab: (sheet: string) => `Tab ${sheet}`,
  personal: 'Dữ liệu cá nhân',
  confidence: CONFIDENCE_WORDS,
  accept: 'Chấp nhận…',
  acceptOf: (message: string) => `Chấp nhận: ${message}`,
  acceptReason: 'Vì sao điều này chấp nhận được?',
  acceptYes: 'Chấp nhận',
  accepting: 'Đang ghi…',
  accepted: 'Đã chấp nhận và ghi lý do.',
  acceptedTitle: 'Đã chấp nhận',
  acceptedNote: 'Không nhắc lại cho đến khi sự việc thay đổi.',
  acceptedSummary: 'Xem những mục đã chấp nhận',
  acceptedBecause: (reason: string) => `Lý do: ${reason}`,
  withdraw: 'Rút lại',
  withdrawOf: (message: string) => `Rút lại chấp nhận: ${message}`,
  withdrawing: 'Đang rút lại…',
  withdrawn: 'Đã rút lại.',
};
