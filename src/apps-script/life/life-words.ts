/** What the steps in the life of a report say to officers, beside what the core says of them. */
export const LIFE_WORDS = {
  notWord: (name: string) => `«${name}» không phải tệp Word (.docx) đọc được. Hãy chọn tệp .docx của báo cáo.`,
  chooseFile: 'Hoặc chọn tệp .docx của báo cáo ở bước này.',
  otherReport: (name: string) => `Tệp «${name}» khác hẳn báo cáo đã tạo: chưa đến một nửa số dòng giống nhau.`,
  changedSince: (step: string) => `Văn bản đã thay đổi sau bước «${step}».`,
  waits: (maker: string) =>
    `Chưa đọc văn bản: chỉ ${maker} mở được từ đây. Văn bản được đọc khi ${maker} mở trang này, hoặc khi chọn tệp .docx.`,
  entered: (row: number) => `Đã ghi vào tab «Văn bản», dòng ${row}.`,
  enteredBefore: (row: number) => `Báo cáo đã có ở tab «Văn bản», dòng ${row}.`,
  notEntered: 'Chưa ký được vì chưa ghi được vào tab «Văn bản».',
  removed: (row: number) => `Đã xóa dòng ${row} của tab «Văn bản» mà bước Ký đã ghi.`,
  kept: 'Dòng của báo cáo ở tab «Văn bản» đã được sửa hoặc không còn, nên giữ nguyên. Hãy sửa trực tiếp trên bảng tính.',
  becauseOf: (reason: string) => `Lý do vẫn làm: ${reason}`,
  noVersion: 'Không có bản này trong bảng tính. Hãy tải lại trang.',
  brokenVersion: 'Bản này không còn nguyên vẹn. Hãy khôi phục tab «_Bản» từ Lịch sử phiên bản.',
};
