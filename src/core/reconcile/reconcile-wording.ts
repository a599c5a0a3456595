import { COLUMNS_06A, type Column06a } from '../annexes/form-06a';
import { groupedText } from '../indicators/number-text';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import type { Explanation } from './explain';
import type { FormProblem } from './pasted-form';
import type { BrokenSum } from './pasted-identities';
import type { Reconciliation } from './reconcile';
import type { Reason } from './suppositions';

const COLUMN_LABELS: Readonly<Record<Column06a, string>> = {
  received: 'Nhận giải quyết: tổng số',
  online: 'Nhận: trực tuyến',
  inPersonOrPost: 'Nhận: trực tiếp, bưu chính',
  carriedOver: 'Nhận: từ kỳ trước',
  resolved: 'Đã giải quyết: tổng số',
  early: 'Đã giải quyết: trước hạn',
  onTime: 'Đã giải quyết: đúng hạn',
  late: 'Đã giải quyết: quá hạn',
  pending: 'Đang giải quyết: tổng số',
  pendingInTime: 'Đang giải quyết: trong hạn',
  overdue: 'Đang giải quyết: quá hạn',
};

export function columnLabel(column: Column06a): string {
  return COLUMN_LABELS[column];
}

/** The column's number in the form, such as `(7)`. */
export function columnNumber(column: Column06a): string {
  return `(${COLUMNS_06A.indexOf(column) + 3})`;
}

/** `+3` when the software has three more than the register, `−2` when it has two fewer. */
export function differenceText(ours: number, theirs: number): string {
  const difference = theirs - ours;
  return `${difference > 0 ? '+' : '−'}${groupedText(Math.abs(difference))}`;
}

const CLOSED = DOSSIERS_TAB.columns.closedInSoftwareOn.header;

interface ReasonWords {
  readonly reason: string;
  readonly remedy: string;
  /** The column of the tab of dossiers where an officer can correct it. */
  readonly column: string;
}

export const REASON_WORDS: Readonly<Record<Reason, ReasonWords>> = {
  'closed-after': {
    reason: 'Đã trả trong kỳ, phần mềm kết thúc sau ngày cuối kỳ',
    remedy: 'Giữ ngày trả thật trong sổ và nêu rõ khi báo cáo; kỳ sau phần mềm mới tính là đã giải quyết.',
    column: CLOSED,
  },
  'not-closed': {
    reason: 'Đã trả kết quả, chưa có ngày kết thúc trên phần mềm',
    remedy:
      'Kết thúc hồ sơ trên phần mềm, rồi ghi ngày kết thúc vào sổ; nếu phần mềm đã kết thúc thì chỉ cần ghi ngày.',
    column: CLOSED,
  },
  'closed-there': {
    reason: 'Sổ ghi đang giải quyết, phần mềm đã kết thúc trong kỳ',
    remedy: 'Ghi ngày trả kết quả vào sổ nếu đã trả; nếu chưa trả, đề nghị mở lại trên phần mềm.',
    column: DOSSIERS_TAB.columns.returnedOn.header,
  },
  'closed-later': {
    reason: 'Ngày kết thúc trên phần mềm khác ngày trả, nên tính sớm, đúng hay quá hạn khác nhau',
    remedy: 'Giữ ngày trả thật trong sổ và nêu lý do chậm kết thúc trên phần mềm.',
    column: CLOSED,
  },
  'across-cut-off': {
    reason: 'Ngày nhận, ngày trả và ngày kết thúc trên phần mềm nằm ở hai bên ngày đầu hoặc ngày cuối kỳ',
    remedy: 'Xem kỳ trên phần mềm có đúng ngày đầu, ngày cuối của kỳ báo cáo không.',
    column: CLOSED,
  },
  'other-level': {
    reason: 'Thủ tục thuộc cấp khác: một bên tính, một bên không, hoặc xếp vào cấp khác',
    remedy: 'Xem cột Cấp ở tab Thủ tục và mục Phạm vi hồ sơ ở tab Cấu hình.',
    column: DOSSIERS_TAB.columns.procedureCode.header,
  },
  'supplement-overdue': {
    reason: 'Chờ bổ sung và đã qua ngày hẹn: sổ tính trong hạn, phần mềm có thể tính quá hạn',
    remedy: 'Cập nhật trạng thái chờ bổ sung trên phần mềm.',
    column: DOSSIERS_TAB.columns.status.header,
  },
  'supplement-resolved': {
    reason: 'Chờ bổ sung: sổ tính đang giải quyết, phần mềm có thể tính vào cột (9) đúng hạn',
    remedy: 'Xem ghi chú cột (9) của phần mềm; nêu rõ khi báo cáo.',
    column: DOSSIERS_TAB.columns.status.header,
  },
  'refused-on-time': {
    reason: 'Từ chối, rút hoặc dừng giải quyết: sổ tính theo ngày trả, phần mềm có thể tính vào cột (9) đúng hạn',
    remedy: 'Xem ghi chú cột (9) của phần mềm; nêu rõ khi báo cáo.',
    column: DOSSIERS_TAB.columns.status.header,
  },
};

export const MAKES_WORDS: Readonly<Record<Explanation['makes'], string>> = {
  all: 'Giải thích đủ',
  together: 'Cùng nhau giải thích đủ',
  part: 'Có thể liên quan',
};

export function closingUnknownText({ returned, noted }: Reconciliation['closing']): string {
  return `Mới có ${groupedText(noted)} trong ${groupedText(returned)} hồ sơ đã trả trong kỳ ghi «${CLOSED}»; hồ sơ để trống được coi là có thể chưa kết thúc trên phần mềm. Ghi thêm ngày kết thúc thì chỉ ra hồ sơ chính xác hơn.`;
}

/** What could not be read in the pasted form, and what to do. */
export function formProblemText(problem: FormProblem): string {
  switch (problem.code) {
    case 'form-empty':
      return 'Tab còn trống. Hãy dán biểu II.06a của phần mềm một cửa vào, kể cả các dòng tiêu đề.';
    case 'form-unknown':
      return 'Không nhận ra biểu II.06a. Hãy dán cả dòng đánh số cột (1) đến (13), hoặc dán đủ 13 cột theo thứ tự của biểu.';
    case 'columns-missing':
      return `Không tìm thấy ${problem.columns.map((column) => `cột ${columnNumber(column)} ${COLUMN_LABELS[column]}`).join('; ')}. Các cột này không được đối chiếu.`;
    case 'lines-missing':
      return 'Không có dòng số liệu nào dưới tiêu đề. Hãy dán cả các dòng lĩnh vực.';
    case 'sectors-missing':
      return 'Biểu không có dòng lĩnh vực nào nên chỉ đối chiếu được dòng tổng. Hãy dán cả các dòng lĩnh vực.';
    case 'line-unnamed':
      return 'Dòng có số nhưng không có tên lĩnh vực nên không được đối chiếu.';
    case 'line-repeated':
      return `Lĩnh vực «${problem.name}» đã có ở dòng ${problem.firstRow}; số của các dòng được cộng lại.`;
    case 'count-unreadable':
      return `«${problem.name}», cột ${columnNumber(problem.column)}: tìm thấy «${problem.found}», cần số hồ sơ là số nguyên. Ô này không được đối chiếu. Nếu dấu chấm phân cách nghìn bị hiểu là dấu phẩy thập phân, hãy đặt định dạng Văn bản thuần túy cho tab rồi dán lại.`;
  }
}

export function brokenSumText({ name, total, parts, said, sum }: BrokenSum): string {
  const whole = `«${name}»: cột ${columnNumber(total)} ghi ${groupedText(said)}`;
  if (parts === 'sectors') return `${whole}, nhưng các lĩnh vực cộng lại ${groupedText(sum)}.`;
  return `${whole}, nhưng ${parts.map(columnNumber).join(' + ')} = ${groupedText(sum)}.`;
}

/** Headers of the tab of results. */
export const RESULT_HEADERS = [
  'Cấp',
  'Lĩnh vực',
  'Cột',
  'Nội dung',
  'Sổ',
  'Phần mềm',
  'Chênh lệch',
  'Số hồ sơ',
  'Mức giải thích',
  'Hồ sơ (dòng)',
] as const;

export const RESULT_WORDS = {
  title: (period: string) => `Đối chiếu với phần mềm một cửa, ${period}`,
  madeAt: (time: string) => `Lập lúc ${time}. Chênh lệch = số phần mềm trừ số trong sổ.`,
  agreeing: (count: number) => `Số lĩnh vực khớp: ${count}.`,
  agreed: 'Không có chênh lệch.',
  agreedSoFar: 'Không có chênh lệch ở những ô đọc được; còn ô chưa đối chiếu được, xem dưới đây.',
  unread: 'Chưa đối chiếu được.',
  presence: { ours: 'chỉ có trong sổ', theirs: 'chỉ có trên phần mềm' },
  row: (row: number, text: string) => `Dòng ${row}: ${text}`,
  more: (count: number) => `… và ${groupedText(count)} hồ sơ khác`,
} as const;

export const DAY_WORDS = {
  received: (day: string) => `nhận ${day}`,
  returned: (day: string) => `trả ${day}`,
  notReturned: 'chưa trả',
  closed: (day: string) => `phần mềm kết thúc ${day}`,
  notClosed: 'phần mềm chưa kết thúc',
};
