/** What putting new figures into an edited report says to officers, beside what the core says of it. */
export const MERGE_WORDS = {
  otherKind: 'Báo cáo này thuộc loại khác. Hãy tải lại trang.',
  otherPeriod: (period: string, now: string) =>
    `Văn bản là báo cáo ${period}, bảng tính đang ở ${now}. Muốn ghép, hãy chọn lại kỳ ở tab «Cấu hình».`,
  onlyMaker: (maker: string) => `Chỉ ${maker} đọc được văn bản này từ đây. Hãy chọn tệp .docx của bản đã sửa.`,
  noBase:
    'Bảng tính không còn giữ bản lúc mới tạo của báo cáo này nên không biết chỗ nào đã sửa tay. Hãy tạo báo cáo mới rồi chép phần đã sửa sang.',
  changedMeanwhile: 'Văn bản hoặc số liệu đã thay đổi từ lúc xem trước. Hãy xem trước lại rồi tạo bản mới.',
  nothingNew: 'Báo cáo lập lại không có gì mới so với văn bản, nên không tạo bản mới.',
  merged: (run: string, edits: number, taken: number) =>
    `Ghép số liệu mới vào bản đã sửa của lần chạy ${run}: giữ ${edits} chỗ đã sửa, lấy ${taken} chỗ mới.`,
  left: (count: number) => (count === 0 ? '' : `Còn ${count} chỗ ghi cả hai câu, tô vàng, chờ chọn.`),
  standing: (where: string) => `${where} (còn từ lần ghép trước)`,
  stale: (count: number) => (count === 0 ? '' : `Còn ${count} câu viết tay có số của báo cáo cũ, chờ sửa.`),
};
