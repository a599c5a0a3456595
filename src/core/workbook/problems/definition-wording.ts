import type { DefinitionDetail, FormulaFault } from './definition-detail';
import { expectation, LEFT_OUT, shortened } from './expected-words';

const FAULTS: Readonly<Record<FormulaFault, string>> = {
  bracket: 'không dùng dấu ngoặc',
  number: 'không ghi số, chỉ ghi mã chỉ tiêu; số gõ tay thì khai ở tab «Số liệu nhập tay» rồi dùng mã',
  'other-sign': 'đây không phải mã chỉ tiêu; các mã nối với nhau bằng dấu + hoặc dấu -',
  division: 'không dùng dấu chia ở đây',
  incomplete: 'thiếu mã ở trước hoặc sau dấu + hoặc dấu -',
};

/** The explanation of a problem with own indicators. */
export function definitionText(problem: DefinitionDetail): string {
  switch (problem.code) {
    case 'definition-code-malformed':
      return `tìm thấy «${shortened(problem.found)}», cần mã gồm chữ in hoa không dấu, chữ số và dấu gạch dưới, có ít nhất một chữ, ví dụ HS_LUU_DONG. ${LEFT_OUT} Hãy gõ lại mã.`;
    case 'definition-code-taken':
      return `mã «${problem.found}» là mã có sẵn của phần mềm. ${LEFT_OUT} Hãy đặt mã khác.`;
    case 'definition-incomplete':
      return `cách tính «${problem.method}» cần ô này, nhưng ô đang để trống. ${LEFT_OUT} Hãy điền ô này.`;
    case 'definition-circular':
      return `chỉ tiêu «${problem.found}» được tính qua chính nó nên không tính được. ${LEFT_OUT} Hãy bỏ mã này hoặc dùng mã khác.`;
    case 'definition-left-out':
      return `dùng mã «${problem.found}» mà dòng của mã đó đang có lỗi. ${LEFT_OUT} Hãy sửa dòng của mã «${problem.found}» trước.`;
    case 'definition-overrides':
      return `chỉ tiêu ${problem.indicator}: tab «Chỉ tiêu» ghi «${shortened(problem.found)}», tab này ghi «${shortened(problem.used)}»; đang dùng giá trị ở tab này. Hãy sửa cho khớp.`;
    case 'source-not-counted':
      return `tìm thấy «${shortened(problem.found)}», cần một mã đếm số dòng của tab ${quoted(problem.sheets)}, ví dụ HS_TIEP_NHAN. ${LEFT_OUT}`;
    case 'formula-faulty':
      return `tìm thấy «${shortened(problem.found)}»: ${FAULTS[problem.fault]}. Cần các mã nối bằng dấu + hoặc dấu -, ví dụ HS_MOI + HS_KY_TRUOC. ${LEFT_OUT}`;
    case 'formula-code-unknown':
      return `không có chỉ tiêu mã «${shortened(problem.found)}»; cần mã có ở tab «Chỉ tiêu» hoặc «Chỉ tiêu riêng». ${LEFT_OUT}`;
    case 'formula-holds-rate':
      return `mã «${problem.found}» là tỷ lệ, không cộng, trừ, chia với mã khác được. ${LEFT_OUT} Hãy dùng các mã tử số, mẫu số của tỷ lệ đó.`;
    case 'condition-malformed':
      return `tìm thấy «${shortened(problem.found)}», cần điều kiện dạng «Cột = giá trị»; nhiều điều kiện cách nhau bằng dấu chấm phẩy, giá trị có dấu chấm phẩy thì để trong ngoặc kép. ${LEFT_OUT}`;
    case 'condition-column-unknown':
      return `tab «${problem.inSheet}» không có cột «${shortened(problem.found)}». ${LEFT_OUT} Hãy thêm cột đó hoặc sửa lại tên cột trong điều kiện.`;
    case 'condition-value-unreadable':
      return `giá trị «${shortened(problem.found)}» của cột «${problem.ofColumn}» không đọc được, cần ${expectation(problem.accepts)}. ${LEFT_OUT}`;
    case 'typed-figure-code-unknown':
      return `không có mã «${shortened(problem.found)}» ở tab «Chỉ tiêu riêng» (hoặc dòng của mã đó đang có lỗi). ${LEFT_OUT} Hãy sửa lại mã, hoặc khai mã này ở tab «Chỉ tiêu riêng».`;
    case 'typed-figure-small':
      return `đơn vị là %, nên số này in là ${problem.found}%. Nếu ô đang hiện dạng phần trăm (97,5% được lưu là 0,975), hãy gõ lại số, không kèm dấu %: 97,5.`;
    case 'typed-figure-not-typed':
      return `chỉ tiêu «${problem.found}» không có cách tính «Nhập tay» nên số gõ ở đây không dùng đến. ${LEFT_OUT} Hãy xóa dòng này, hoặc sửa cách tính ở tab «Chỉ tiêu riêng».`;
    case 'target-unreadable':
      return `tìm thấy «${shortened(problem.found)}», cần mục tiêu dạng ${
        problem.inPercent ? '≥ 98%, ≤ 5% hoặc 100%' : '≥ 100, ≤ 5 hoặc 0'
      }, phần thập phân sau dấu phẩy. Chỉ tiêu này coi như chưa có mục tiêu.`;
  }
}

function quoted(sheets: readonly string[]): string {
  const names = sheets.map((name) => `«${name}»`);
  return `${names.slice(0, -1).join(', ')} hoặc ${names[names.length - 1]}`;
}
