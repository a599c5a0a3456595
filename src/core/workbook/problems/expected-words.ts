import { EARLIEST_YEAR, LATEST_YEAR } from '../../calendar/day';
import type { CellKind } from '../contract/column';

/** Added to the message when the row is left out. */
export const LEFT_OUT = 'Dòng này không được tính.';

/** Says what a cell of this kind should contain. */
export function expectation(accepts: CellKind): string {
  switch (accepts.kind) {
    case 'raw':
    case 'text':
      return 'chữ';
    case 'lines':
      return 'chữ, mỗi giá trị một dòng';
    case 'code':
      return accepts.takesNumbers
        ? 'số hoặc chữ, không phải ngày (chọn ô, Định dạng → Số → Văn bản thuần túy, rồi gõ lại)'
        : 'mã dạng văn bản (chọn ô, Định dạng → Số → Văn bản thuần túy, rồi gõ lại mã)';
    case 'day':
      return `${accepts.words ? `${Object.keys(accepts.words).join(', ')} hoặc ` : ''}một ngày có thật, dạng ngày/tháng/năm, từ năm ${EARLIEST_YEAR} đến ${LATEST_YEAR}`;
    case 'order':
      return 'một số';
    case 'decimal':
      return 'một số, phần thập phân sau dấu phẩy';
    case 'yesNo':
      return '«Có» hoặc «Không»';
    case 'choice':
      return `một trong các giá trị: ${Object.keys(accepts.choices).join(', ')}`;
    case 'whole':
      if (accepts.unit === 'đồng') return accepts.least < 0 ? 'số nguyên đồng' : 'số nguyên đồng, không âm';
      return `số nguyên từ ${accepts.least} đến ${accepts.most}`;
  }
}

export function shortened(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
