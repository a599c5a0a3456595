import type { PeriodName } from '../../calendar/period';
import { periodText } from '../../calendar/period-text';
import { error, warning } from '../rule';

export interface UnwrittenSection {
  /** Its code as the report numbers it; empty under a heading without a number. */
  readonly section: string;
  readonly heading: string;
  /** Who has to write it, as the report prints them. */
  readonly officers: string;
  readonly period: string;
}

/** Wording left over from another report or period, or out of place in any report. */
export const WORD_RULES = {
  'other-period-words': error({
    finds:
      'Lời văn nhắc đến loại kỳ khác với kỳ báo cáo, ví dụ «trong quý» ở báo cáo 6 tháng, «trong năm» ở báo cáo quý.',
    mend: 'Có thể sót lại từ báo cáo cũ; hãy sửa theo đúng kỳ.',
    says: ({ said, period }: { readonly said: string; readonly period: PeriodName }, mend) =>
      `Lời văn ghi «${said}», nhưng đây là báo cáo ${periodText(period)}. ${mend}`,
  }),
  'other-year': warning({
    finds: 'Lời văn nhắc đến kỳ của một năm khác với năm báo cáo.',
    mend: 'Hãy kiểm tra lại năm.',
    says: ({ said, year }: { readonly said: string; readonly year: string }, mend) =>
      `Lời văn ghi «${said}», nhưng báo cáo là của năm ${year}. ${mend}`,
  }),
  'unfinished-year-as-result': warning({
    finds: 'Lời văn lấy kết quả của cả năm làm cơ sở cho việc làm ngay từ đầu năm đó.',
    mend: 'Hãy kiểm tra lại năm.',
    says: ({ said, before }: { readonly said: string; readonly before: string }, mend) =>
      `Lời văn ghi «${said}» cho việc làm ngay từ đầu năm, khi năm đó chưa có kết quả; kết quả đã có là của năm ${before}. ${mend}`,
  }),
  'term-outdated': warning({
    finds:
      'Dịch vụ công trực tuyến được gọi theo mức độ 3, mức độ 4, là tên gọi không còn dùng từ Nghị định 42/2022/NĐ-CP.',
    mend: 'Hãy thay bằng «toàn trình» hoặc «một phần».',
    says: ({ said }: { readonly said: string }, mend) =>
      `«${said}» là tên gọi không còn dùng từ Nghị định 42/2022/NĐ-CP. ${mend}`,
  }),
  'text-leftover': error({
    finds: 'Còn sót phần chưa điền: dãy dấu chấm, XXX, ???, «ngày … tháng …», thẻ {{…}}.',
    mend: 'Hãy điền nội dung hoặc xóa đi.',
    says: ({ said }: { readonly said: string }, mend) => `Còn sót phần chưa điền: «${said}». ${mend}`,
  }),
  'section-unwritten': warning({
    finds: 'Một mục của báo cáo chưa có ai viết, nên báo cáo in «Chưa có nội dung» kèm người phụ trách.',
    mend: 'Hãy ghi nội dung vào tab «Nội dung», cột «Mục báo cáo» chọn đúng mục này. Nếu trong kỳ không có việc gì, ghi rõ như vậy, hoặc chọn lại cột «Khi trống» ở tab «Đề cương».',
    says: (unwritten: UnwrittenSection, mend) => `${unwrittenText(unwritten)} ${mend}`,
    identity: ({ section, heading, period }) => [section, heading.toLowerCase(), period],
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
    finds: 'Một chữ hoặc một cụm từ được viết hai lần liền nhau.',
    mend: 'Hãy bỏ bớt một lần.',
    says: ({ said }: { readonly said: string }, mend) => `Viết lặp: «${said}». ${mend}`,
  }),
  'text-damaged': warning({
    finds: 'Chữ bị lỗi phông (TCVN3, VNI) hoặc không theo chuẩn Unicode.',
    mend: 'Hãy chuyển đoạn này sang Unicode rồi dán lại.',
    says: ({ said }: { readonly said: string }, mend) =>
      `Chữ bị lỗi phông hoặc không theo chuẩn Unicode: «${said}». ${mend}`,
  }),
};

/** Which section it is, and who has to write it. */
export function unwrittenText({ section, heading, officers }: Omit<UnwrittenSection, 'period'>): string {
  const named = ['Mục', section, heading && `«${heading}»`].filter((part) => part !== '').join(' ');
  return `${named} chưa có nội dung; phụ trách: ${officers}.`;
}
