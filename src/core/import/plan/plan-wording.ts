import { LEFT_OUT } from '../../workbook/problems/expected-words';
import { problemMessage } from '../../workbook/problems/problem-wording';
import type { ExportPlace } from '../import-rows';
import { unreadableCause } from '../values/unreadable-cause';
import { UNREADABLE_CAUSES } from '../words/cause-words';
import { rowText } from '../words/place-words';
import type { RefusalProblem } from './import-plan';

const NOT_IMPORTED = 'Dòng này không được nhập.';

/**
 * Why a row of the export is refused or one of its cells left blank; without the place.
 *
 * @param placeOf Where a row with this number is.
 */
export function refusalMessage(problem: RefusalProblem, placeOf: (row: number) => ExportPlace): string {
  switch (problem.code) {
    case 'procedure-code-unknown':
      return `Không có thủ tục mã «${problem.found}» (đã tìm theo «${problem.tried}») ở tab «Thủ tục» (hoặc dòng thủ tục đó đang có lỗi). ${NOT_IMPORTED}`;
    case 'procedure-name-unknown':
      return `Mã TTHC để trống, và tab «Thủ tục» không có thủ tục tên «${problem.name}». ${NOT_IMPORTED}`;
    case 'procedure-name-ambiguous':
      return `Mã TTHC để trống, và tab «Thủ tục» có nhiều thủ tục tên «${problem.name}». Hãy ghi rõ mã. ${NOT_IMPORTED}`;
    case 'day-order-unsure':
      return `«${problem.found}»: chưa rõ thứ tự ngày, tháng của cột này. ${NOT_IMPORTED}`;
    case 'day-misplaced':
      return `«${problem.found}»: không phải một ngày theo thứ tự ngày, tháng đã chọn cho cột này. Hãy sửa ô này trong tệp. ${NOT_IMPORTED}`;
    case 'column-not-in-export':
      return `Không có cột nào của tệp được đọc là cột bắt buộc này. ${NOT_IMPORTED}`;
    case 'row-repeated':
      return `«${problem.key}» đã có ở dòng ${rowText(placeOf(problem.firstRow))}. ${NOT_IMPORTED}`;
    case 'cell-unreadable': {
      const cause = unreadableCause(problem.found, problem.accepts);
      const said = cause === null ? '' : UNREADABLE_CAUSES[cause];
      const message = problemMessage(problem);
      return problem.rowLeftOut
        ? message.replace(LEFT_OUT, `${said} ${NOT_IMPORTED}`.trim())
        : `${message} ${said}`.trim();
    }
    default:
      return problemMessage(problem).replace(LEFT_OUT, NOT_IMPORTED);
  }
}
