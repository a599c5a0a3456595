import { faultText } from '../figures-package/package-wording';
import type { ShapeFault } from '../json/shape';

export type RemarksProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'empty' }
  | { readonly code: 'other-file'; readonly isPackage: boolean }
  | { readonly code: 'newer-format'; readonly found: number }
  | { readonly code: 'unnamed' }
  | ({ readonly code: 'field' } & ShapeFault);

export function remarksProblemText(problem: RemarksProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'Không đọc được tệp ý kiến: tệp hỏng hoặc bị cắt khi gửi. Hãy đề nghị cấp trên gửi lại.';
    case 'empty':
      return 'Chưa có ý kiến nào: mỗi ý kiến ghi một dòng.';
    case 'other-file':
      return `Tệp này không phải tệp ý kiến.${problem.isPackage ? ' Có vẻ là gói số liệu.' : ''}`;
    case 'newer-format':
      return `Tệp ý kiến do phiên bản mới hơn lập (định dạng ${problem.found}). Hãy cập nhật phần mềm rồi đọc lại.`;
    case 'unnamed':
      return 'Tệp ý kiến không ghi đơn vị hoặc kỳ; hãy kiểm tra đúng là gửi cho đơn vị mình.';
    case 'field':
      return faultText(problem);
  }
}
