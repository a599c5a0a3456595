import { lettersOf } from '../xlsx/cell-address';
import type { NotEdited } from '../xlsx/editing/edit-book';
import type { Notice } from '../xlsx/editing/notices';

const MOST_PLACES = 10;

/** Why nothing is written, and what to do. */
export const NOT_WRITTEN: Readonly<Record<NotEdited['reason'], string>> = {
  signed:
    'Bảng tính đã được ký số, ghi vào sẽ làm mất chữ ký, nên chưa ghi gì. ' +
    'Hãy mở bằng Excel, chọn Tệp › Thông tin › Xem chữ ký, xóa chữ ký rồi chạy lại, hoặc nhập vào bản chưa ký.',
  'read-only':
    'Bảng tính được đặt chỉ đọc (có mật khẩu sửa đổi hoặc khuyến nghị chỉ đọc), nên chưa ghi gì. ' +
    'Hãy mở bằng Excel, chọn Lưu như › Công cụ › Tùy chọn chung, bỏ mật khẩu sửa đổi và dấu khuyến nghị chỉ đọc, lưu lại rồi chạy lại.',
  final:
    'Bảng tính đã được đánh dấu là bản cuối cùng (Mark as Final), nên chưa ghi gì. ' +
    'Hãy mở bằng Excel, chọn Vẫn chỉnh sửa (Edit Anyway), lưu lại rồi chạy lại, hoặc nhập vào bản còn đang dùng.',
  full: 'Trang tính không còn đủ dòng cho các dòng mới (Excel chỉ có 1.048.576 dòng), nên chưa ghi gì. Hãy lập bảng tính mới cho các dòng này.',
  other:
    'Không sửa được tệp bảng tính này mà giữ nguyên các phần khác, nên chưa ghi gì. ' +
    'Hãy mở tệp bằng Excel, lưu lại thành .xlsx rồi chạy lại.',
};

export function noticeText(notice: Notice, target: string): string {
  switch (notice.kind) {
    case 'chart':
      return `Biểu đồ ở tab «${notice.tab}» đang lấy số liệu đến dòng ${notice.oldLast} của tab «${target}»; hãy mở rộng vùng số liệu đến dòng ${notice.newLast}.`;
    case 'pivot':
      return `Bảng tổng hợp (PivotTable) ở tab «${notice.tab}» đang lấy số liệu đến dòng ${notice.oldLast} của tab «${target}»; hãy mở rộng nguồn số liệu đến dòng ${notice.newLast} rồi làm mới (Refresh).`;
    case 'formula':
      return `Công thức ở ô ${notice.place} của tab «${notice.tab}» đang tính đến dòng ${notice.oldLast} của tab «${target}»; hãy sửa thành dòng ${notice.newLast} nếu cần tính cả dòng mới.`;
    case 'rule':
      return `Danh sách chọn hoặc quy tắc ở tab «${notice.tab}» đang lấy số liệu đến dòng ${notice.oldLast} của tab «${target}»; hãy mở rộng đến dòng ${notice.newLast}.`;
    case 'table':
      return notice.hasTotals
        ? `Bảng «${notice.name}» có dòng tổng nên không tự mở rộng được, các dòng mới nằm dưới bảng; hãy chuyển các dòng đó lên trên dòng tổng.`
        : `Bảng «${notice.name}» không tự mở rộng được vì phía dưới có bảng khác; hãy chuyển bảng đó đi rồi kéo rộng bảng «${notice.name}».`;
    case 'unfilled':
      return `Công thức ở cột ${notice.columns.map(lettersOf).join(', ')} không tự chép được xuống các dòng mới, ô để trống; hãy mở bằng Excel và kéo công thức xuống.`;
    case 'merged':
      return `Không ghi vào ${placesText(notice.places)} vì ô nằm khuất trong vùng gộp ô; hãy bỏ gộp ô rồi nhập lại.`;
  }
}

function placesText(places: readonly string[]): string {
  const more = places.length > MOST_PLACES ? `, … (${places.length} ô)` : '';
  return `ô ${places.slice(0, MOST_PLACES).join(', ')}${more}`;
}

/** Formulas in columns that the report reads and that have no result until Excel calculates them. */
export function uncalculatedText(tab: string, header: string, count: number): string {
  return `Tab «${tab}», cột «${header}»: ${count} ô công thức cần Excel tính lại; hãy mở tệp bằng Excel rồi lưu trước khi lập báo cáo.`;
}
