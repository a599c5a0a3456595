import { dayText } from '../calendar/day-text';
import { intoFrozenText } from '../frozen/frozen-days';
import { codesOf, isLeaf, type Outline, type SectionCode } from '../outline/outline';
import type { CellKind, Column } from '../workbook/contract/column';
import type { Tab } from '../workbook/contract/tab';
import { expectation } from '../workbook/problems/expected-words';
import type { Problem } from '../workbook/problems/problem';
import { problemMessage } from '../workbook/problems/problem-wording';
import type { EntryObjection } from './entry-types';
import type { EntryWarning } from './entry-warning';

/** A problem as an objection: the field, what was found and what is expected, by the outline in force. */
export function objectionOf(tab: Tab, problem: Problem, outline: Outline): EntryObjection {
  const [field, column] = Object.entries(tab.columns).find(([, { header }]) => header === problem.column) ?? [];
  return objection(
    field ?? '',
    problem.column ?? '',
    column ? objectionText(problem, column, outline) : problemMessage(problem),
  );
}

export function objection(field: string, header: string, text: string): EntryObjection {
  return { field, text: header === '' ? text : `${header}: ${text}` };
}

function objectionText(problem: Problem, { accepts }: Column<unknown>, outline: Outline): string {
  switch (problem.code) {
    case 'cell-empty':
      return `chưa điền, cần ${needed(accepts)}.`;
    case 'cell-unreadable':
      return `tìm thấy «${problem.found}», cần ${needed(accepts)}.`;
    case 'code-in-scientific-notation':
      return `tìm thấy «${problem.found}», cần mã đủ các chữ số, không phải số mũ.`;
    case 'dossier-procedure-unknown':
      return `không có thủ tục mã «${problem.procedureCode}» ở tab «Thủ tục», cần chọn một thủ tục trong danh sách.`;
    case 'dossier-due-before-received':
      return `ngày hẹn ${dayText(problem.dueOn)} trước ngày tiếp nhận, cần từ ngày ${dayText(problem.receivedOn)} trở đi.`;
    case 'dossier-returned-before-received':
      return `ngày trả ${dayText(problem.returnedOn)} trước ngày tiếp nhận, cần từ ngày ${dayText(problem.receivedOn)} trở đi.`;
    case 'dossier-apology-before-received':
      return `ngày xin lỗi ${dayText(problem.apologisedOn)} trước ngày tiếp nhận, cần từ ngày ${dayText(problem.receivedOn)} trở đi.`;
    case 'dossier-returned-without-day':
      return `trạng thái là «${problem.status}» nhưng chưa có ngày trả, cần ${needed(accepts)}.`;
    case 'dossier-returned-in-other-status':
      return `đã có ngày trả kết quả mà trạng thái là «${problem.status}», cần Đã trả kết quả, Từ chối, Rút hồ sơ hoặc Dừng giải quyết.`;
    case 'ledger-project-unknown':
      return `không có công trình mã «${problem.projectCode}» ở tab «Đầu tư công», cần một mã ở tab đó hoặc để trống.`;
    case 'document-symbol-disagrees':
      return `số trong ký hiệu «${problem.symbol}» khác số đã điền (${problem.number}), cần hai số khớp nhau.`;
    case 'section-unknown':
      return `không có mục «${problem.found}», cần một mã mục của đề cương đang dùng, như ${firstCodes(outline).join(', ')}.`;
    default:
      return problemMessage(problem);
  }
}

const EXAMPLES = 3;

/** Sections under which officers write, as examples. */
function firstCodes(outline: Outline): readonly SectionCode[] {
  return codesOf(outline)
    .filter((code) => isLeaf(outline, code))
    .slice(0, EXAMPLES);
}

/** Like `expectation`, but without its advice on cell formats, which does not apply to a form. */
function needed(accepts: CellKind): string {
  return accepts.kind === 'code' ? 'một mã' : expectation(accepts);
}

export const OBJECTIONS = {
  columnMissing:
    'tab không có cột này nên giá trị đã điền sẽ mất. Hãy bấm «Nâng cấp bảng tính» ở trang «Thiết lập bảng tính» để thêm cột, rồi lưu.',
  writtenBefore: (row: number) =>
    `Lần bấm Lưu trước đã ghi vào dòng ${row} với giá trị khác. Hãy sửa trực tiếp ở dòng đó; bấm Lưu lần nữa sẽ ghi thêm một dòng mới.`,
  dossierExists: (code: string, row: number) => `«${code}» đã có ở dòng ${row}, cần một mã chưa dùng.`,
  dossierUnknown: (code: string) => `không có hồ sơ mã «${code}» ở tab «Hồ sơ», cần chọn một hồ sơ trong danh sách.`,
  answered: (row: number, day: string) =>
    `hồ sơ ở dòng ${row} đã trả ngày ${day}. Nếu cần, hãy sửa trực tiếp trên bảng tính.`,
  cancelled: (row: number) => `hồ sơ ở dòng ${row} đã hủy, không có kết quả để trả.`,
  documentExists: (symbol: string, { year, row }: { readonly year: number; readonly row: number }) =>
    `số ${symbol} của năm ${year} đã có ở dòng ${row}, cần một số chưa dùng.`,
};

/** Something an officer should look at; the row is written anyway. */
export function warningText(warning: EntryWarning): string {
  switch (warning.code) {
    case 'number-out-of-order':
      return `Số ${warning.number} ngày ${dayText(warning.day)} không theo thứ tự: ${warning.neighbours
        .map(({ symbol, day }) => `số ${symbol} ngày ${dayText(day)}`)
        .join(', ')}. Trong một dãy, số lớn hơn có ngày bằng hoặc muộn hơn.`;
    case 'number-taken':
      return `Trong dãy này, số ${warning.number} đã dùng cho ${warning.symbol} (dòng ${warning.row}).`;
    case 'day-to-come':
      return `${warning.header}: ${dayText(warning.day)} sau ngày hôm nay.`;
    case 'period-frozen':
      return intoFrozenText(warning.span);
    case 'days-off-unknown':
      return `Chưa có ngày nghỉ của năm ${warning.year}; hạn trả chỉ trừ các ngày lễ cố định.`;
  }
}
