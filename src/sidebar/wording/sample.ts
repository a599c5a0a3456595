import type { SampleContents } from '../../protocol/sample';

/** How many rows a sentence names; the rest is counted. */
const MOST_NAMED = 3;

const counted = (count: number) => count.toLocaleString('vi-VN');

export const SAMPLE = {
  toSetUp: 'Đến trang Thiết lập',
  remove: 'Gỡ dữ liệu mẫu',
  counting: 'Đang xem những gì sẽ gỡ…',
  removing: 'Đang gỡ dữ liệu mẫu…',
  yes: 'Gỡ dữ liệu mẫu và những gì làm từ đó',
  question: 'Gỡ dữ liệu mẫu? Những thứ sau sẽ bị xóa khỏi bảng tính:',
  goes: ({ rows, tabs, reports, frozen, accepted, runs, rewritten }: SampleContents): readonly string[] => [
    `${counted(rows)} dòng mẫu ở ${tabs} tab, các giá trị mẫu ở Cấu hình và Chỉ tiêu`,
    ...(reports > 0 ? [`${reports} báo cáo đã tạo từ dữ liệu mẫu: chuyển vào thùng rác của Google Drive`] : []),
    ...(frozen > 0 ? [`${frozen} lần chốt kỳ chỉ có dòng mẫu`] : []),
    ...(accepted > 0 ? [`${accepted} lỗi, cảnh báo của dữ liệu mẫu đã chấp nhận`] : []),
    ...(runs > 0 ? [`${runs} dòng ở tab Nhật ký`] : []),
    ...(rewritten.length > 0 ? [`Tab do phần mềm lập: ${rewritten.join(', ')}`] : []),
  ],
  stays: ({ typed, kept }: SampleContents): string =>
    `Giữ lại: ${[
      'Ngày nghỉ, Đề cương, Biểu mẫu, Căn cứ thay thế',
      ...(kept.frozen > 0 ? [`${kept.frozen} lần chốt kỳ có dòng do cán bộ nhập`] : []),
      ...(kept.accepted > 0 ? [`${kept.accepted} lỗi, cảnh báo khác đã chấp nhận`] : []),
      ...(typed.length > 0 ? [`dòng do cán bộ nhập ở ${typed.map(rowsText).join('; ')}`] : []),
    ].join(', ')}.`,
  removed: 'Đã gỡ dữ liệu mẫu.',
  left: 'Các báo cáo sau do người khác tạo, người đó cần tự xóa:',
};

function rowsText({ tab, rows }: SampleContents['typed'][number]): string {
  const named = rows.slice(0, MOST_NAMED).join(', ');
  return `tab ${tab} (${rows.length} dòng: dòng ${named}${rows.length > MOST_NAMED ? ', …' : ''})`;
}
