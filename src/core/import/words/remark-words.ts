import type { ColumnRemark } from '../mapping/column-remarks';
import type { UnitLine } from '../values/money-unit';
import { MONEY_UNITS } from './money-unit-words';

const CHECK = 'Hãy kiểm tra trước khi ghi.';

/** For an officer: how a column is read when it could have been read otherwise. */
export function remarkText(remark: ColumnRemark): string {
  const { header } = remark;
  switch (remark.kind) {
    case 'stand-in':
      return (
        `«${remark.target}» được lấy từ cột «${header}». Hồ sơ nộp trực tuyến có thể được tiếp nhận sau ngày nộp; ` +
        'hãy kiểm tra trước khi ghi.'
      );
    case 'by-name':
      return (
        `Tệp không có cột «Mã TTHC»: mã được tra theo tên thủ tục ở cột «${header}», ` +
        'tên phải đúng như ở tab «Thủ tục».'
      );
    case 'unit': {
      const source = remark.line === null ? '' : ` (${placeOf(remark.line)})`;
      return `Cột «${header}» tính bằng ${remark.unit.name}${source}, đã đổi ra đồng.`;
    }
    case 'unit-disputed':
      return `Tiêu đề cột «${header}» ghi ${remark.unit.name} nhưng ${placeOf(remark.line)}; đã đọc theo tiêu đề cột. ${CHECK}`;
    case 'unit-unknown':
      return (
        `Không hiểu đơn vị tính: ${placeOf(remark.line)}; cần một trong các đơn vị: ${MONEY_UNITS.map(({ name }) => name).join(', ')}. ` +
        `Cột «${header}» được đọc là đồng. ${CHECK}`
      );
    case 'rivals':
      return (
        `«${remark.target}» được lấy từ cột «${header}»; tệp còn cột tiền khác không được nhập: ${remark.others.join(', ')}. ` +
        'Nếu cần cột khác, hãy chọn lại cột trước khi ghi.'
      );
  }
}

function placeOf({ row, text }: UnitLine): string {
  return `dòng ${row} ghi «${text}»`;
}
