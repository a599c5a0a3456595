import type { ImportCounts } from '../../core/import/plan/import-plan';

export const IMPORT_WORDS = {
  action: 'Nhập dữ liệu',
  undoAction: 'Hoàn tác nhập dữ liệu',
  busy: 'Lần nhập này đang được ghi ở một cửa sổ khác. Hãy đợi một phút rồi bấm «Tiếp tục».',
  notThere: 'Không còn lần nhập này: đã có lần nhập khác thay thế. Hãy mở lại trang «Nhập từ phần mềm một cửa».',
  otherUnfinished: (officer: string) =>
    `Lần nhập trước của ${officer} mới ghi được một phần. Hãy bấm «Tiếp tục» để ghi nốt, hoặc «Hoàn tác», rồi mới nhập tệp khác.`,
  badCall: 'Dữ liệu gửi lên không đúng. Hãy tải lại bảng điều khiển rồi nhập lại.',
  incomplete:
    'Dữ liệu của lần nhập này chưa gửi đủ hoặc không còn nguyên vẹn. Hãy bấm «Bỏ, không nhập» rồi chọn lại tệp.',
  noPreview: 'Hãy xem trước rồi mới ghi vào bảng tính.',
  beingUndone: 'Lần nhập này đang được hoàn tác. Hãy hoàn tác cho xong rồi nhập lại tệp.',
  alreadyWritten: 'Lần nhập này đã ghi vào bảng tính. Muốn bỏ, hãy bấm «Hoàn tác».',
  nothingWritten: 'Lần nhập này chưa ghi gì vào bảng tính, nên không có gì để hoàn tác.',
  damaged:
    'Bản lưu để hoàn tác ở tab «_Nhập» không còn nguyên vẹn. Hãy khôi phục tab này từ Lịch sử phiên bản rồi làm lại; nếu không khôi phục được thì xóa tab này rồi bấm «Hoàn tác» để kết thúc.',
  noTab: (tab: string) => `Bảng tính chưa có tab «${tab}». Hãy chạy «Thiết lập bảng tính» trước.`,
  obstacles: 'Bảng tính chưa sẵn sàng để nhập.',
  cancelled: 'Đã bỏ, không ghi gì vào bảng tính.',
  written: (tab: string, { added, changed, unchanged, refused }: ImportCounts) =>
    `Tab «${tab}»: thêm ${added}, sửa ${changed}, không đổi ${unchanged}, từ chối ${refused} dòng.`,
  undone: (tab: string, stayed: number) =>
    `Tab «${tab}»: đã trả lại như trước khi nhập${stayed > 0 ? `, trừ ${stayed} chỗ` : ''}.`,
};
