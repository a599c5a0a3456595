import { error, warning } from './rule';

/** Wording that belongs to another report, to another time, or to no report at all. */
export const WORD_RULES = {
  'other-period-words': error(
    ({ said, period }: { readonly said: string; readonly period: string }) =>
      `Lời văn ghi «${said}», nhưng đây là báo cáo ${period}. Có thể sót lại từ báo cáo cũ; hãy sửa theo đúng kỳ.`,
  ),
  'other-year': warning(
    ({ said, year }: { readonly said: string; readonly year: string }) =>
      `Lời văn ghi «${said}», nhưng báo cáo là của năm ${year}. Hãy kiểm tra lại năm.`,
  ),
  'unfinished-year-as-result': warning(
    ({ said, before }: { readonly said: string; readonly before: string }) =>
      `Lời văn ghi «${said}» khi năm đó chưa kết thúc; kết quả đã có là của năm ${before}. Hãy kiểm tra lại năm.`,
  ),
  'term-outdated': warning(
    ({ said }: { readonly said: string }) =>
      `«${said}» không còn dùng: từ Nghị định 42/2022/NĐ-CP dịch vụ công trực tuyến gồm toàn trình và một phần. Hãy thay bằng tên gọi này.`,
  ),
  'end-mark-repeated': warning(
    () => 'Dấu kết thúc «./.» có nhiều hơn một lần. Chỉ ghi một lần, ở cuối nội dung báo cáo.',
  ),
  'letter-skipped': warning(
    ({ before, found, expected }: { readonly before: string; readonly found: string; readonly expected: string }) =>
      `Sau điểm ${before}) là điểm ${found}), đúng ra là ${expected}). Thứ tự chữ cái tiếng Việt là a, b, c, d, đ, e, g, h.`,
  ),
  'number-skipped': warning(
    ({ before, found, expected }: { readonly before: string; readonly found: string; readonly expected: string }) =>
      `Sau mục ${before} là mục ${found}, đúng ra là ${expected}. Hãy đánh số lại.`,
  ),
  'heading-empty': warning(
    ({ heading }: { readonly heading: string }) =>
      `Mục «${heading}» không có nội dung. Nếu trong kỳ không phát sinh thì ghi rõ như vậy.`,
  ),
  'archive-names-person': warning(
    ({ name }: { readonly name: string }) =>
      `Dòng Lưu ghi tên người («${name}»). Dòng này chỉ ghi VT và chữ viết tắt của đơn vị soạn thảo (Nghị định 30/2020/NĐ-CP).`,
  ),
  'word-doubled': warning(({ said }: { readonly said: string }) => `Chữ viết lặp: «${said}». Hãy bỏ bớt một lần.`),
  'text-leftover': error(
    ({ said }: { readonly said: string }) => `Còn sót phần chưa điền: «${said}». Hãy điền nội dung hoặc xóa đi.`,
  ),
  'text-damaged': warning(
    ({ said }: { readonly said: string }) =>
      `Chữ bị lỗi phông hoặc không theo chuẩn Unicode: «${said}». Hãy gõ lại bằng bảng mã Unicode dựng sẵn.`,
  ),
};
