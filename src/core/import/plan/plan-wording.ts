import { LEFT_OUT, problemMessage } from '../../workbook/problems/problem-wording';
import { unreadableCause } from '../values/unreadable-cause';
import { UNREADABLE_CAUSES } from '../words/cause-words';
import type { RefusalProblem } from './import-plan';

const NOT_IMPORTED = 'Dòng này không được nhập.';

/** Why a row of the export is refused or one of its cells left blank; without the place. */
export function refusalMessage(problem: RefusalProblem): string {
  switch (problem.code) {
    case 'procedure-name-unknown':
      return `Mã TTHC để trống, và tab «Thủ tục» không có thủ tục tên «${problem.name}». ${NOT_IMPORTED}`;
    case 'procedure-name-ambiguous':
      return `Mã TTHC để trống, và tab «Thủ tục» có nhiều thủ tục tên «${problem.name}». Hãy ghi rõ mã. ${NOT_IMPORTED}`;
    case 'column-not-imported':
      return `Không có cột nào của tệp được nhập vào cột bắt buộc này. ${NOT_IMPORTED} Hãy chọn cột cho nó nếu tệp có.`;
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

/** `Dòng 17 của tệp, cột «Ngày trả kết quả»`. */
export function exportPlace({ row, column }: Pick<RefusalProblem, 'row' | 'column'>): string {
  return `Dòng ${row} của tệp${column === null ? '' : `, cột «${column}»`}`;
}
