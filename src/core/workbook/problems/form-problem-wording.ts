import type { FormulaFault } from './definition-detail';
import { shortened } from './expected-words';
import type { BlankLine, FormDetail } from './form-detail';

const BLANK = 'Số liệu của dòng này in trống.';

const FAULTS: Readonly<Record<FormulaFault, string>> = {
  bracket: 'không dùng dấu ngoặc',
  number: 'không ghi số, chỉ ghi mã chỉ tiêu; số gõ tay thì khai ở tab «Số liệu nhập tay» rồi dùng mã',
  'other-sign': 'đây không phải mã chỉ tiêu; các mã nối với nhau bằng dấu +, dấu - hoặc một dấu /',
  division: 'chỉ dùng được một dấu chia',
  incomplete: 'thiếu mã ở trước hoặc sau một dấu',
};

/** The explanation of a problem with a form. */
export function formProblemText(problem: FormDetail): string {
  switch (problem.code) {
    case 'line-formula-faulty':
      return `tìm thấy «${shortened(problem.found)}»: ${FAULTS[problem.fault]}. Cần các mã nối bằng dấu + hoặc dấu -, có thể chia một lần, ví dụ HS_SOM_HAN + HS_DUNG_HAN / HS_GIAI_QUYET. ${BLANK}`;
    case 'line-code-unknown':
      return `không có chỉ tiêu mã «${shortened(problem.found)}»; cần mã có ở tab «Chỉ tiêu» hoặc «Chỉ tiêu riêng». ${BLANK} Hãy sửa lại mã, hoặc khai mã này ở tab «Chỉ tiêu riêng».`;
    case 'line-holds-rate':
      return `mã «${problem.found}» là tỷ lệ nên phải đứng một mình, không cộng, trừ, chia với mã khác. ${BLANK} Hãy dùng các mã tử số, mẫu số của tỷ lệ đó.`;
    case 'line-mixes-money':
      return `mã «${problem.found}» khác loại với mã đứng đầu: không cộng, trừ số tiền với số không phải tiền. ${BLANK} Hãy tách thành hai dòng, hoặc sửa đơn vị tính của chỉ tiêu.`;
    case 'line-code-left-out':
      return `dùng mã «${problem.found}» mà dòng của mã đó ở tab «Chỉ tiêu riêng» đang có lỗi. ${BLANK} Hãy sửa dòng của mã đó trước.`;
    case 'form-apart':
      return `biểu «${shortened(problem.form)}» đã có các dòng đến dòng ${problem.after}, rồi đến biểu khác; dòng này in tiếp vào cuối biểu đó. Hãy chuyển các dòng cùng biểu về liền nhau.`;
    case 'form-named-twice':
      return `tìm thấy «${shortened(problem.found)}», nhưng biểu này đã có tên «${shortened(problem.used)}»; đang in tên đã có. Hãy chỉ ghi tên ở dòng đầu của biểu.`;
    case 'form-lines-blank':
      return `biểu «${shortened(problem.form)}» có ${problem.lines.length} dòng chưa có số liệu nên in trống: ${problem.lines.map(lineText).join('; ')}.${remedies(problem)}`;
  }
}

function lineText({ mark, codes }: BlankLine): string {
  return `${shortened(mark)} (${codes.join(', ')})`;
}

function remedies({ toType, toDefine, toCount, toFill }: FormDetail & { code: 'form-lines-blank' }): string {
  return [
    toType.length > 0 ? ` Hãy gõ số ở tab «Số liệu nhập tay» cho mã: ${toType.join(', ')}.` : '',
    toDefine.length > 0
      ? ` Hãy khai ở tab «Chỉ tiêu riêng», rồi gõ số ở tab «Số liệu nhập tay», cho mã: ${toDefine.join(', ')}.`
      : '',
    ...toCount.map(
      ({ code, source, condition }) =>
        ` Hãy khai ở tab «Chỉ tiêu riêng» mã ${code}: cách tính Đếm, nguồn ${source}, điều kiện «${condition}».`,
    ),
    toFill.length > 0 ? ` Hãy bổ sung dữ liệu ở tab: ${toFill.map((name) => `«${name}»`).join(', ')}.` : '',
  ].join('');
}
