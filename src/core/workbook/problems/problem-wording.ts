import { EARLIEST_YEAR, LATEST_YEAR } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { isFailedFormula } from '../contract/cell';
import type { CellKind } from '../contract/column';
import { ANNEXES } from '../contract/settings';
import type { FrozenChanges } from './frozen-changes';
import { oddCharactersText } from './odd-characters-wording';
import type { LeftOut, NeededFor, Place, Problem } from './problem';

/** The whole message to an officer: where, what was found, what is expected, what happens to the row. */
export function problemText(problem: Problem): string {
  const place = placeText(problem);
  return place === '' ? capitalised(explanation(problem)) : `${place}: ${explanation(problem)}`;
}

/** The message without the place, for lists that show the place in a column of its own. */
export function problemMessage(problem: Problem): string {
  return capitalised(explanation(problem));
}

function placeText({ sheet, row, column }: Place): string {
  const parts: string[] = [];
  if (sheet !== null) parts.push(`tab «${sheet}»`);
  if (row !== null) parts.push(`dòng ${row}`);
  if (column !== null) parts.push(row === null ? `cột «${column}»` : `ô «${column}»`);
  return capitalised(parts.join(', '));
}

/** Added to the message when the row is left out. */
export const LEFT_OUT = 'Dòng này không được tính.';
const COUNTED = 'Dòng vẫn được tính.';
const FAILED_FORMULA = ': công thức của ô chưa có kết quả. Hãy chờ tải xong hoặc sửa công thức, rồi làm lại';

const SECTION_LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  paragraph: 'Đoạn này không đưa vào báo cáo.',
  assignment: 'Phân công này được bỏ qua.',
};

const LACKING_SETTING: Readonly<Record<NeededFor, string>> = {
  period: 'nên chưa xác định được kỳ báo cáo và chưa tính được số liệu.',
  'own-documents': 'nên chưa biết văn bản nào do phường ban hành.',
};

function explanation(problem: Problem): string {
  switch (problem.code) {
    case 'tab-missing':
      return 'bảng tính thiếu tab này, các số liệu liên quan ghi «chưa có số liệu». Hãy thêm tab với đúng tên.';
    case 'tab-repeated':
      return 'có hai tab cùng tên (không kể chữ hoa, khoảng trắng, ký tự ẩn); chỉ tab đứng trước được đọc.';
    case 'column-missing':
      return 'thiếu cột bắt buộc này, chưa tính được số liệu của tab. Hãy thêm lại cột với đúng tên ở dòng tiêu đề.';
    case 'column-repeated':
      return 'có hai cột cùng tên; chỉ cột bên trái được đọc.';
    case 'cell-empty':
      return problem.isMerged
        ? `ô bắt buộc nằm trong vùng gộp nên không có giá trị riêng; giá trị chỉ có ở dòng đầu của vùng. ${LEFT_OUT} Hãy bỏ gộp ô rồi điền từng dòng.`
        : `ô bắt buộc đang để trống. ${LEFT_OUT}`;
    case 'cell-unreadable':
      return `tìm thấy «${shortened(problem.found)}»${
        isFailedFormula(problem.found) ? FAILED_FORMULA : `, cần ${expectation(problem.accepts)}`
      }. ${leftOutText(problem.rowLeftOut)}`;
    case 'code-in-scientific-notation':
      return `tìm thấy «${shortened(problem.found)}»: mã đã bị đổi sang dạng số mũ nên mất các chữ số cuối. Hãy mở tệp gốc trên phần mềm, xuất lại với cột mã dạng Văn bản (Text), hoặc gõ lại mã. ${leftOutText(problem.rowLeftOut)}`;
    case 'odd-characters':
      return `${oddCharactersText(problem)}. Nên gõ lại các ô này.`;
    case 'row-repeated':
      return `«${problem.key}» đã có ở dòng ${problem.firstRow}. ${LEFT_OUT}`;
    case 'dossier-returned-without-day':
      return `trạng thái là «${problem.status}» nhưng chưa có ngày trả kết quả. ${LEFT_OUT}`;
    case 'dossier-returned-in-other-status':
      return `đã có ngày trả kết quả nhưng trạng thái là «${problem.status}». ${
        problem.cancelled ? 'Hồ sơ được tính là hồ sơ hủy.' : 'Hồ sơ được tính là đã trả.'
      } Hãy sửa lại trạng thái.`;
    case 'dossier-returned-before-received':
      return `ngày trả ${dayText(problem.returnedOn)} trước ngày tiếp nhận ${dayText(problem.receivedOn)}. ${LEFT_OUT}`;
    case 'dossier-due-before-received':
      return `ngày hẹn ${dayText(problem.dueOn)} trước ngày tiếp nhận ${dayText(problem.receivedOn)}. ${LEFT_OUT}`;
    case 'dossier-procedure-unknown':
      return `không có thủ tục mã «${problem.procedureCode}» ở tab «Thủ tục» (hoặc dòng thủ tục đó đang có lỗi). ${LEFT_OUT}`;
    case 'procedure-change-undated':
      return `có thay đổi nhưng chưa có ngày thay đổi, không tính vào số thủ tục thay đổi trong kỳ; thủ tục ${
        problem.abolished ? 'coi như đã hết hiệu lực' : 'vẫn tính là đang có hiệu lực'
      }.`;
    case 'document-symbol-disagrees':
      return `số trong ký hiệu «${problem.symbol}» khác với cột «Số» (${problem.number}). ${COUNTED} Hãy sửa cho khớp.`;
    case 'section-unknown':
      return `không có mục báo cáo «${shortened(problem.found)}»; cần một mã mục như I.1, II.2.d, II.8.đ. ${
        problem.leftOut === null ? COUNTED : SECTION_LEFT_OUT[problem.leftOut]
      }`;
    case 'estimate-parent-unknown':
      return `không có khoản mục «${problem.parent}» cùng loại ở tab này, nên khoản này không cộng vào tổng dự toán.`;
    case 'ledger-project-unknown':
      return `không có công trình mã «${problem.projectCode}» ở tab «Đầu tư công», khoản này không tính vào giải ngân. ${COUNTED}`;
    case 'narrative-tag-unknown':
      return `không có thẻ «{{${problem.tag}}}». Đoạn này không đưa vào báo cáo. Hãy dùng mã ở tab «Chỉ tiêu».`;
    case 'narrative-tag-broken':
      return `thẻ viết dở «${shortened(problem.found)}»; thẻ có dạng {{HS_TIEP_NHAN}}. Đoạn này không đưa vào báo cáo.`;
    case 'narrative-for-other-period':
      return `đoạn viết cho kỳ «${shortened(problem.writtenFor)}», không phải «${problem.period}», nên không đưa vào báo cáo. Hãy soát lại ở trang «Phân công» rồi dùng cho kỳ này; đoạn dùng cho mọi kỳ thì để trống ô này.`;
    case 'indicator-unknown':
      return `không có chỉ tiêu mã «${problem.found}»; dòng này được bỏ qua.`;
    case 'setting-unknown':
      return `không có mục cấu hình «${problem.found}»; dòng này được bỏ qua. ${
        problem.nearest === null ? 'Hãy kiểm tra lại tên mục.' : `Có phải «${problem.nearest}»? Hãy sửa lại tên mục.`
      }`;
    case 'setting-unreadable':
      return `mục «${problem.setting}»: tìm thấy «${shortened(problem.found)}», cần ${expectation(problem.accepts)}${
        problem.neededFor === null ? '. Đang dùng giá trị mặc định.' : `, ${LACKING_SETTING[problem.neededFor]}`
      }`;
    case 'setting-missing':
      return `chưa điền mục «${problem.setting}», ${LACKING_SETTING[problem.neededFor]}`;
    case 'period-number-out-of-range':
      return `mục «${problem.setting}»: tìm thấy ${problem.found}, cần số từ 1 đến ${problem.most} theo loại kỳ đã chọn.`;
    case 'period-reversed':
      return `kỳ báo cáo bắt đầu ${dayText(problem.period.from)} sau ngày kết thúc ${dayText(problem.period.to)}.`;
    case 'period-off-rule':
      return `mục «${problem.setting}» đang là ${dayText(problem.found)}, theo Nghị định 09/2019/NĐ-CP là ${dayText(problem.rule)}. Vẫn dùng ngày đã điền.`;
    case 'days-off-unconfirmed':
      return `chưa có ngày nghỉ của năm ${problem.year}; hạn trả chỉ trừ các ngày lễ cố định. Hãy bổ sung theo thông báo của năm.`;
    case 'annex-unknown':
      return `không có phụ lục «${shortened(problem.found)}»; có thể chọn: ${Object.values(ANNEXES).join('; ')}. Dòng này được bỏ qua.`;
    case 'template-damaged':
      return `mẫu «${problem.name}» không còn nguyên vẹn nên không dùng được. Hãy nạp lại mẫu từ tệp .docx gốc.`;
    case 'frozen-changed':
      return `kỳ «${problem.period}» đã chốt và báo cáo lấy số liệu đã chốt, nhưng từ khi chốt đến nay bảng tính đã sửa ${changesText(problem.changes)}. Hãy sửa lại như cũ, hoặc mở kỳ đã chốt, nêu lý do rồi chốt lại.`;
    case 'frozen-damaged':
      return `nội dung đã chốt của kỳ «${problem.period}» không còn nguyên vẹn nên không dùng được; báo cáo đang lấy số liệu hiện có trong bảng tính. Hãy khôi phục tab «_Chốt» từ Lịch sử phiên bản, hoặc mở kỳ đã chốt rồi chốt lại.`;
    case 'frozen-figures-damaged':
      return `số liệu đã chốt của kỳ «${problem.period}» đã bị sửa nên không dùng để đối chiếu. Hãy khôi phục ô này từ Lịch sử phiên bản.`;
  }
}

function leftOutText(rowLeftOut: boolean): string {
  return rowLeftOut ? LEFT_OUT : 'Ô này coi như để trống, dòng vẫn được tính.';
}

/** `3 dòng («Hồ sơ» HS.1, «Hồ sơ» HS.2, …) và 1 chỉ tiêu (HS_MOI: 10 → 11)`. */
function changesText({ rowCount, rows, figures }: FrozenChanges): string {
  const rowNames = rows.map(({ sheet, key }) => `«${sheet}» ${shortened(key)}`);
  const figureTexts = figures.map(({ code, before, after }) => `${code}: ${before} → ${after}`);
  const parts = [
    rowCount === 0 ? '' : `${rowCount} dòng (${firstOf(rowNames, rowCount)})`,
    figures.length === 0 ? '' : `${figures.length} chỉ tiêu nếu tính lại (${firstOf(figureTexts, figures.length)})`,
  ];
  return parts.filter((part) => part !== '').join(', làm đổi ');
}

function firstOf(texts: readonly string[], count: number): string {
  return [...texts.slice(0, 3), ...(count > 3 ? ['…'] : [])].join('; ');
}

/** Says what a cell of this kind should contain. */
export function expectation(accepts: CellKind): string {
  switch (accepts.kind) {
    case 'raw':
    case 'text':
      return 'chữ';
    case 'lines':
      return 'chữ, mỗi giá trị một dòng';
    case 'code':
      return 'mã dạng văn bản (chọn ô, Định dạng → Số → Văn bản thuần túy, rồi gõ lại mã)';
    case 'day':
      return `một ngày có thật, dạng ngày/tháng/năm, từ năm ${EARLIEST_YEAR} đến ${LATEST_YEAR}`;
    case 'order':
      return 'một số';
    case 'yesNo':
      return '«Có» hoặc «Không»';
    case 'choice':
      return `một trong các giá trị: ${Object.keys(accepts.choices).join(', ')}`;
    case 'whole':
      if (accepts.unit === 'đồng') return accepts.least < 0 ? 'số nguyên đồng' : 'số nguyên đồng, không âm';
      return `số nguyên từ ${accepts.least} đến ${accepts.most}`;
  }
}

function shortened(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
