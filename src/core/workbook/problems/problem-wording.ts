import { dayText } from '../../calendar/day-text';
import { isFailedFormula } from '../contract/cell';
import { DOCUMENTS_TAB } from '../contract/record-tabs';
import { SETTINGS_TAB } from '../contract/rule-tabs';
import { ANNEXES, SETTINGS } from '../contract/settings';
import { definitionText } from './definition-wording';
import { expectation, LEFT_OUT, shortened } from './expected-words';
import { formProblemText } from './form-problem-wording';
import type { FrozenChanges } from './frozen-changes';
import { oddCharactersText } from './odd-characters-wording';
import type { LeftOut, NeededFor, Place, Problem, SectionElsewhere } from './problem';

/** The whole message to an officer: where, what was found, what is expected, what happens to the row. */
export function problemText(problem: Problem): string {
  const place = placeText(problem);
  return place === '' ? capitalised(explanation(problem)) : `${place}: ${explanation(problem)}`;
}

/** Said wherever something is refused because the settings give no period; the problems behind it follow. */
export const NO_PERIOD = 'Chưa xác định được kỳ báo cáo.';
export const NO_AGENCY = 'Chưa điền tên cơ quan.';

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

const COUNTED = 'Dòng vẫn được tính.';
const FAILED_FORMULA = ': công thức của ô chưa có kết quả. Hãy chờ tải xong hoặc sửa công thức, rồi làm lại';

const NO_TAB = 'bảng tính thiếu tab này, các số liệu liên quan ghi «chưa có số liệu». Hãy thêm tab với đúng tên.';
const NO_SETTINGS =
  'bảng tính thiếu tab này nên chưa xác định được kỳ báo cáo. Hãy thêm tab với đúng tên và các cột «Mục», «Giá trị», rồi điền kỳ báo cáo.';

/** Where a section that the outline in force lacks is found, and where its content belongs now. */
function elsewhereText(elsewhere: readonly SectionElsewhere[]): string {
  return elsewhere
    .map(({ section, sets, movedTo }) => {
      const found = ` Mục ${section} có ở bộ đề cương ${sets.join(', ')}`;
      return movedTo === null ? `${found}.` : `${found}; ở đề cương đang dùng, nội dung đó thuộc mục ${movedTo}.`;
    })
    .join('');
}

const SECTION_LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  paragraph: 'Đoạn này không đưa vào báo cáo.',
  assignment: 'Phân công này được bỏ qua.',
};

const LACKING_SETTING: Readonly<Record<NeededFor, string>> = {
  period: 'nên chưa xác định được kỳ báo cáo và chưa tính được số liệu.',
  'own-documents': 'nên chưa biết văn bản nào do đơn vị ban hành.',
};

function explanation(problem: Problem): string {
  switch (problem.code) {
    case 'tab-missing':
      return problem.sheet === SETTINGS_TAB.name ? NO_SETTINGS : NO_TAB;
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
      }. ${problem.consequence ?? leftOutText(problem.rowLeftOut)}`;
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
    case 'dossier-apology-before-received':
      return `ngày xin lỗi ${dayText(problem.apologisedOn)} trước ngày tiếp nhận ${dayText(problem.receivedOn)}. ${COUNTED} Hãy sửa lại ngày.`;
    case 'delay-cause-withheld':
      return `nguyên nhân trễ của ${problem.count} hồ sơ có thể chứa dữ liệu cá nhân nên không in trong báo cáo; số hồ sơ được ghi vào «Chưa phân loại». Hãy ghi lại nguyên nhân, không nêu tên, địa chỉ hay mã số của ai.`;
    case 'dossier-procedure-unknown':
      return `không có thủ tục mã «${problem.procedureCode}» ở tab «Thủ tục» (hoặc dòng thủ tục đó đang có lỗi). ${LEFT_OUT}`;
    case 'procedure-change-undated':
      return `có thay đổi nhưng chưa có ngày thay đổi, không tính vào số thủ tục thay đổi trong kỳ; thủ tục ${
        problem.abolished ? 'coi như đã hết hiệu lực' : 'vẫn tính là đang có hiệu lực'
      }.`;
    case 'procedure-of-district':
      return `${problem.count} thủ tục ghi cấp Huyện (dòng ${problem.rows.join(', ')}${problem.count > problem.rows.length ? ', …' : ''}), nhưng từ ngày 01/7/2025 không còn cấp huyện. Hồ sơ của các thủ tục này vẫn được tính, ở dòng Cấp huyện. Hãy sửa cột này thành Xã, Tỉnh hoặc Trung ương theo cơ quan nay có thẩm quyền.`;
    case 'document-symbol-disagrees':
      return `số trong ký hiệu «${problem.symbol}» khác với cột «Số» (${problem.number}). ${COUNTED} Hãy sửa cho khớp.`;
    case 'section-unknown':
      return `không có mục báo cáo «${shortened(problem.found)}»; cần một mã mục có trong đề cương đang dùng.${elsewhereText(problem.elsewhere)} ${
        problem.leftOut === null ? COUNTED : SECTION_LEFT_OUT[problem.leftOut]
      }`;
    case 'section-not-asked':
      return `kỳ báo cáo này không có mục ${problem.sections.join(', ')} nên dòng này không in trong báo cáo. Hãy chuyển sang mục khác, hoặc sửa cột «Kỳ» của mục ở tab «Đề cương».`;
    case 'coming-task-unprinted':
      return 'đề cương không có mục nào mang khối «Nhiệm vụ kỳ tới» nên nhiệm vụ này không in trong báo cáo. Hãy thêm khối đó vào một mục ở tab «Đề cương».';
    case 'heading-tag-unknown':
      return `tiêu đề chỉ dùng được thẻ chữ như {{ky_bao_cao}}, {{ky_sau}}; không dùng được «{{${shortened(problem.tag)}}}». Tiêu đề in không có thẻ này.`;
    case 'heading-tag-broken':
      return `thẻ viết dở «${shortened(problem.found)}»; thẻ có dạng {{ky_bao_cao}}. Tiêu đề in không có thẻ này.`;
    case 'outline-set-outdated':
      return 'đang dùng bộ đề cương 2023, của thời còn cấp huyện, cho kỳ kết thúc sau ngày 30/6/2025. Hãy chọn bộ 2026, hoặc nhập đề cương cấp trên yêu cầu vào tab «Đề cương».';
    case 'outline-set-differs':
      return `Cấu hình chọn bộ đề cương ${problem.setting} nhưng tab «Đề cương» đang theo bộ ${problem.tab}; báo cáo lập theo tab. Muốn đổi bộ: mở trang Thiết lập, chọn bộ ${problem.setting}, rồi chuyển các mục; nếu không, hãy chọn lại bộ ${problem.tab} ở Cấu hình.`;
    case 'tab-other':
      return `tab này không có cột ${problem.headers.map((header) => `«${header}»`).join(', ')} nên là tab riêng của đơn vị, trùng tên với tab phần mềm dùng. Tab giữ nguyên; báo cáo lập như khi tab để trống. Hãy đổi tên tab này, rồi chạy lại Thiết lập bảng tính.`;
    case 'outline-code-malformed':
      return `«${shortened(problem.found)}» không phải mã mục; mã mục có dạng I, I.1 hoặc II.2.d. ${LEFT_OUT}`;
    case 'outline-parent-missing':
      return `mục ${problem.section} không có mục ${problem.parent} ở trên; mục vẫn in ở vị trí của dòng. Hãy thêm dòng cho mục ${problem.parent}.`;
    case 'outline-out-of-place':
      return `mục ${problem.section} không đứng dưới mục ${problem.parent}${
        problem.under === '' ? '' : ` mà dưới mục ${problem.under}`
      }; mục vẫn in ở vị trí của dòng. Hãy chuyển dòng lên dưới mục ${problem.parent} hoặc đổi mã mục.`;
    case 'choice-unknown':
      return `không có «${shortened(problem.found)}»; có thể chọn: ${problem.known.join('; ')}. Phần này được bỏ qua, phần còn lại của dòng vẫn dùng.`;
    case 'estimate-parent-unknown':
      return `không có khoản mục «${problem.parent}» cùng loại ở tab này, nên khoản này không cộng vào tổng dự toán.`;
    case 'ledger-project-unknown':
      return `không có công trình mã «${problem.projectCode}» ở tab «Đầu tư công», khoản này không tính vào giải ngân. ${COUNTED}`;
    case 'narrative-tag-unknown':
      return `không có thẻ «{{${problem.tag}}}». Đoạn này không đưa vào báo cáo. Hãy dùng mã ở tab «Chỉ tiêu».`;
    case 'narrative-tag-broken':
      return `thẻ viết dở «${shortened(problem.found)}»; thẻ có dạng {{HS_TIEP_NHAN}}. Đoạn này không đưa vào báo cáo.`;
    case 'narrative-figure-missing':
      return `${problem.tags.map((tag) => `{{${tag}}}`).join(', ')} chưa có số liệu của kỳ này nên câu in ra thiếu số. Hãy bổ sung số liệu, hoặc sửa hay bỏ câu này.`;
    case 'narrative-for-other-period':
      return `đoạn viết cho kỳ «${shortened(problem.writtenFor)}», không phải «${problem.period}», nên không đưa vào báo cáo. Hãy soát lại ở trang «Phân công» rồi dùng cho kỳ này; đoạn dùng cho mọi kỳ thì để trống ô này.`;
    case 'indicator-unknown':
      return `không có chỉ tiêu mã «${problem.found}»; dòng này được bỏ qua.`;
    case 'definition-code-malformed':
    case 'definition-code-taken':
    case 'definition-incomplete':
    case 'definition-circular':
    case 'definition-left-out':
    case 'definition-overrides':
    case 'source-not-counted':
    case 'formula-faulty':
    case 'formula-code-unknown':
    case 'formula-holds-rate':
    case 'condition-malformed':
    case 'condition-column-unknown':
    case 'condition-value-unreadable':
    case 'typed-figure-code-unknown':
    case 'typed-figure-small':
    case 'typed-figure-not-typed':
    case 'target-unreadable':
      return definitionText(problem);
    case 'line-formula-faulty':
    case 'line-code-unknown':
    case 'line-holds-rate':
    case 'line-mixes-money':
    case 'line-code-left-out':
    case 'form-apart':
    case 'form-named-twice':
    case 'form-lines-blank':
      return formProblemText(problem);
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
    case 'own-issuer-unlisted':
      return `tab «${DOCUMENTS_TAB.name}» có ${problem.count} văn bản của «${shortened(problem.issuer)}», là cơ quan cùng đơn vị nhưng không ghi ở mục «${SETTINGS.ownIssuers.header}» nên không tính vào số văn bản ban hành. Nếu cần tính, hãy thêm tên cơ quan đó vào mục này; nếu không, hãy chấp nhận cảnh báo.`;
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
