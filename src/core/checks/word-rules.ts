import { error, warning } from './rule';

/** Wording left over from another report or period, or out of place in any report. */
export const WORD_RULES = {
  'other-period-words': error({
    finds: 'Lời văn nhắc đến loại kỳ khác với kỳ báo cáo, ví dụ «trong quý» ở báo cáo 6 tháng.',
    mend: 'Có thể sót lại từ báo cáo cũ; hãy sửa theo đúng kỳ.',
    says: ({ said, period }: { readonly said: string; readonly period: string }, mend) =>
      `Lời văn ghi «${said}», nhưng đây là báo cáo ${period}. ${mend}`,
  }),
  'other-year': warning({
    finds: 'Lời văn nhắc đến kỳ của một năm khác với năm báo cáo.',
    mend: 'Hãy kiểm tra lại năm.',
    says: ({ said, year }: { readonly said: string; readonly year: string }, mend) =>
      `Lời văn ghi «${said}», nhưng báo cáo là của năm ${year}. ${mend}`,
  }),
  'unfinished-year-as-result': warning({
    finds: 'Lời văn nói đến kết quả của cả năm khi năm đó chưa kết thúc.',
    mend: 'Hãy kiểm tra lại năm.',
    says: ({ said, before }: { readonly said: string; readonly before: string }, mend) =>
      `Lời văn ghi «${said}» khi năm đó chưa kết thúc; kết quả đã có là của năm ${before}. ${mend}`,
  }),
  'term-outdated': warning({
    finds: 'Dịch vụ công trực tuyến được gọi theo mức độ 3, mức độ 4, là tên gọi không còn dùng.',
    mend: 'Hãy thay bằng «toàn trình» hoặc «một phần» (Nghị định 42/2022/NĐ-CP).',
    says: ({ said }: { readonly said: string }) =>
      `«${said}» không còn dùng: từ Nghị định 42/2022/NĐ-CP dịch vụ công trực tuyến gồm toàn trình và một phần. Hãy thay bằng tên gọi này.`,
  }),
  'text-leftover': error({
    finds: 'Còn sót phần chưa điền: dãy dấu chấm, XXX, ???, thẻ {{…}}.',
    mend: 'Hãy điền nội dung hoặc xóa đi.',
    says: ({ said }: { readonly said: string }, mend) => `Còn sót phần chưa điền: «${said}». ${mend}`,
  }),
  'letter-skipped': warning({
    finds: 'Các điểm a), b), c) không theo thứ tự.',
    mend: 'Thứ tự chữ cái tiếng Việt là a, b, c, d, đ, e, g, h.',
    says: (
      { before, found, expected }: { readonly before: string; readonly found: string; readonly expected: string },
      mend,
    ) => `Sau điểm ${before}) là điểm ${found}), đúng ra là ${expected}). ${mend}`,
  }),
  'number-skipped': warning({
    finds: 'Các phần, mục được đánh số không theo thứ tự.',
    mend: 'Hãy đánh số lại.',
    says: (
      { before, found, expected }: { readonly before: string; readonly found: string; readonly expected: string },
      mend,
    ) => `Sau mục ${before} là mục ${found}, đúng ra là ${expected}. ${mend}`,
  }),
  'heading-empty': warning({
    finds: 'Một mục chỉ có tiêu đề, không có nội dung.',
    mend: 'Nếu trong kỳ không phát sinh thì ghi rõ như vậy.',
    says: ({ heading }: { readonly heading: string }, mend) => `Mục «${heading}» không có nội dung. ${mend}`,
  }),
  'end-mark-repeated': warning({
    finds: 'Dấu kết thúc «./.» có nhiều hơn một lần.',
    mend: 'Chỉ ghi một lần, ở cuối nội dung báo cáo.',
    says: (_, mend) => `Dấu kết thúc «./.» có nhiều hơn một lần. ${mend}`,
  }),
  'archive-names-person': warning({
    finds: 'Dòng Lưu ghi tên người.',
    mend: 'Dòng này chỉ ghi VT và chữ viết tắt của đơn vị soạn thảo (Nghị định 30/2020/NĐ-CP).',
    says: ({ name }: { readonly name: string }, mend) => `Dòng Lưu ghi tên người («${name}»). ${mend}`,
  }),
  'word-doubled': warning({
    finds: 'Một chữ được viết hai lần liền nhau.',
    mend: 'Hãy bỏ bớt một lần.',
    says: ({ said }: { readonly said: string }, mend) => `Chữ viết lặp: «${said}». ${mend}`,
  }),
  'text-damaged': warning({
    finds: 'Chữ bị lỗi phông (TCVN3, VNI) hoặc không theo chuẩn Unicode.',
    mend: 'Hãy gõ lại bằng bảng mã Unicode dựng sẵn.',
    says: ({ said }: { readonly said: string }, mend) =>
      `Chữ bị lỗi phông hoặc không theo chuẩn Unicode: «${said}». ${mend}`,
  }),
};
