import { error, warning } from './rule';

export interface Named {
  /** Type, number and symbol, as `Kế hoạch số 338/KH-UBND`. */
  readonly document: string;
}

/** What can be wrong with the documents a report names: their numbers, days, issuers, titles and symbols. */
export const DOCUMENT_RULES = {
  'document-two-days': error(
    ({ document, days }: Named & { readonly days: readonly string[] }) =>
      `${document} được ghi với các ngày ban hành khác nhau: ${days.join(' và ')}. Một số, ký hiệu chỉ có một ngày ban hành; hãy đối chiếu văn bản gốc và sửa cho thống nhất.`,
  ),
  'document-two-subjects': error(
    ({ document, subjects }: Named & { readonly subjects: readonly string[] }) =>
      `${document} được ghi với các trích yếu khác nhau: ${subjects.map((subject) => `«${subject}»`).join(' và ')}. Hãy đối chiếu văn bản gốc, sửa trích yếu hoặc sửa số cho đúng văn bản.`,
  ),
  'document-number-out-of-order': warning(
    ({ document, day, neighbours }: Named & { readonly day: string; readonly neighbours: readonly string[] }) =>
      `${document} ngày ${day} không theo thứ tự số và ngày ban hành: ${neighbours.join('; ')}. Trong một dãy số, số lớn hơn không thể có ngày sớm hơn (Nghị định 30/2020/NĐ-CP, Điều 15); hãy kiểm tra lại số và ngày, hoặc mục «Dãy số văn bản».`,
  ),
  'document-issued-on-day-off': warning(
    ({ document, day, weekday }: Named & { readonly day: string; readonly weekday: string }) =>
      `${document} ghi ban hành ${weekday}, ngày ${day}, là ngày nghỉ. Hãy kiểm tra lại ngày ban hành; nếu là ngày làm bù thì bổ sung vào tab «Ngày nghỉ».`,
  ),
  'document-citation-incomplete': warning(
    ({ document, missing }: Named & { readonly missing: readonly string[] }) =>
      `${document} được viện dẫn lần đầu mà thiếu ${missing.join(', ')}. Lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu (Nghị định 30/2020/NĐ-CP); hãy bổ sung.`,
  ),
  'document-row-incomplete': warning(
    ({ document, missing }: Named & { readonly missing: readonly string[] }) =>
      `${document} còn thiếu ${missing.join(', ')}. Hãy bổ sung để báo cáo viện dẫn được đầy đủ; nếu chưa ban hành thì ghi «Hạn ban hành».`,
  ),
  'document-symbol-misspelt': warning(
    ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      `Số, ký hiệu «${found}» viết chưa đúng, cần viết «${expected}»: không có khoảng trắng, nối bằng dấu gạch ngang ngắn, đúng chữ hoa, chữ thường và chữ Đ.`,
  ),
  'official-letter-with-type': warning(
    ({ document, expected }: Named & { readonly expected: string }) =>
      `${document}: công văn không có chữ viết tắt tên loại trong ký hiệu. Hãy ghi cơ quan và đơn vị soạn thảo, ví dụ «${expected}» (Nghị định 30/2020/NĐ-CP).`,
  ),
  'official-letter-without-unit': warning(
    ({ document, expected }: Named & { readonly expected: string }) =>
      `${document}: ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực. Hãy ghi đủ, ví dụ «${expected}» (Nghị định 30/2020/NĐ-CP).`,
  ),
  'official-letter-as-plan': warning(
    ({ document, kind }: Named & { readonly kind: string }) =>
      `${document} được dùng để ban hành ${kind}. ${kind.charAt(0).toUpperCase()}${kind.slice(1)} phải là văn bản có tên loại hoặc ban hành kèm theo quyết định, không ban hành bằng công văn; hãy kiểm tra lại tên loại.`,
  ),
  'document-not-in-tab': warning(
    ({ document }: Named) =>
      `${document} được viện dẫn nhưng không có ở tab «Văn bản». Hãy thêm văn bản vào tab, hoặc sửa lại số, ký hiệu cho khớp.`,
  ),
  'plan-of-earlier-year': warning(
    ({ document, planYear, year }: Named & { readonly planYear: number; readonly year: number }) =>
      `${document} là kế hoạch của năm ${planYear} nhưng được dùng làm căn cứ của báo cáo năm ${year}. Hãy viện dẫn văn bản cùng loại của năm ${year}.`,
  ),
  'draft-already-issued': error(
    ({ draft, document }: Named & { readonly draft: string }) =>
      `«${draft}» được ghi là đang xây dựng, trong khi ${document} đã ban hành. Hãy thống nhất: bỏ ý «đang xây dựng», hoặc sửa lại văn bản đã ban hành.`,
  ),
};
