import { error, warning } from './rule';

export interface Named {
  /** Type, number and symbol, as `Kế hoạch số 338/KH-UBND`. */
  readonly document: string;
}

/** Mistakes in the documents that a report names: numbers, days, issuers, titles and symbols. */
export const DOCUMENT_RULES = {
  'document-two-days': error({
    finds: 'Một văn bản được ghi với các ngày ban hành khác nhau.',
    mend: 'Một số, ký hiệu chỉ có một ngày ban hành; hãy đối chiếu văn bản gốc và sửa cho thống nhất.',
    says: ({ document, days }: Named & { readonly days: readonly string[] }, mend) =>
      `${document} được ghi với các ngày ban hành khác nhau: ${days.join(' và ')}. ${mend}`,
  }),
  'document-two-subjects': error({
    finds: 'Một văn bản được ghi với các trích yếu khác nhau.',
    mend: 'Hãy đối chiếu văn bản gốc, sửa trích yếu hoặc sửa số cho đúng văn bản.',
    says: ({ document, subjects }: Named & { readonly subjects: readonly string[] }, mend) =>
      `${document} được ghi với các trích yếu khác nhau: ${subjects.map((subject) => `«${subject}»`).join(' và ')}. ${mend}`,
  }),
  'draft-already-issued': error({
    finds: 'Một văn bản được ghi là đang xây dựng, trong khi văn bản như vậy đã ban hành.',
    mend: 'Hãy thống nhất: bỏ ý «đang xây dựng», hoặc sửa lại văn bản đã ban hành.',
    says: ({ draft, document }: Named & { readonly draft: string }, mend) =>
      `«${draft}» được ghi là đang xây dựng, trong khi ${document} đã ban hành. ${mend}`,
  }),
  'document-number-out-of-order': warning({
    finds: 'Số và ngày ban hành của một văn bản của đơn vị không theo thứ tự trong dãy số.',
    mend: 'Trong một dãy số, số lớn hơn không thể có ngày sớm hơn (Nghị định 30/2020/NĐ-CP, Điều 15); hãy kiểm tra lại số và ngày, hoặc mục «Dãy số văn bản».',
    says: (
      { document, day, neighbours }: Named & { readonly day: string; readonly neighbours: readonly string[] },
      mend,
    ) => `${document} ngày ${day} không theo thứ tự số và ngày ban hành: ${neighbours.join('; ')}. ${mend}`,
  }),
  'document-issued-on-day-off': warning({
    finds: 'Một văn bản của đơn vị ghi ngày ban hành là ngày nghỉ.',
    mend: 'Hãy kiểm tra lại ngày ban hành; nếu là ngày làm bù thì bổ sung vào tab «Ngày nghỉ».',
    says: ({ document, day, weekday }: Named & { readonly day: string; readonly weekday: string }, mend) =>
      `${document} ghi ban hành ${weekday}, ngày ${day}, là ngày nghỉ. ${mend}`,
  }),
  'document-row-incomplete': warning({
    finds: 'Một dòng của tab «Văn bản» chưa đủ để báo cáo viện dẫn.',
    mend: 'Hãy bổ sung để báo cáo viện dẫn được đầy đủ; nếu chưa ban hành thì ghi «Hạn ban hành».',
    says: ({ document, missing }: Named & { readonly missing: readonly string[] }, mend) =>
      `${document} còn thiếu ${missing.join(', ')}. ${mend}`,
  }),
  'document-citation-incomplete': warning({
    finds: 'Lời văn viện dẫn một văn bản lần đầu mà chưa ghi đủ.',
    mend: 'Lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu (Nghị định 30/2020/NĐ-CP); hãy bổ sung.',
    says: ({ document, missing }: Named & { readonly missing: readonly string[] }, mend) =>
      `${document} được viện dẫn lần đầu mà thiếu ${missing.join(', ')}. ${mend}`,
  }),
  'document-not-in-tab': warning({
    finds: 'Lời văn viện dẫn một văn bản không có ở tab «Văn bản».',
    mend: 'Hãy thêm văn bản vào tab, hoặc sửa lại số, ký hiệu cho khớp.',
    says: ({ document }: Named, mend) => `${document} được viện dẫn nhưng không có ở tab «Văn bản». ${mend}`,
  }),
  'document-symbol-misspelt': warning({
    finds: 'Số, ký hiệu văn bản viết chưa đúng quy cách.',
    mend: 'Hãy viết liền, nối bằng dấu gạch ngang ngắn, đúng chữ hoa, chữ thường và chữ Đ.',
    says: ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      `Số, ký hiệu «${found}» viết chưa đúng, cần viết «${expected}»: không có khoảng trắng, nối bằng dấu gạch ngang ngắn, đúng chữ hoa, chữ thường và chữ Đ.`,
  }),
  'official-letter-with-type': warning({
    finds: 'Ký hiệu công văn có chữ viết tắt tên loại (CV).',
    mend: 'Hãy ghi cơ quan và đơn vị soạn thảo, ví dụ 123/UBND-VP (Nghị định 30/2020/NĐ-CP).',
    says: ({ document, expected }: Named & { readonly expected: string }) =>
      `${document}: công văn không có chữ viết tắt tên loại trong ký hiệu. Hãy ghi cơ quan và đơn vị soạn thảo, ví dụ «${expected}» (Nghị định 30/2020/NĐ-CP).`,
  }),
  'official-letter-without-unit': warning({
    finds: 'Ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực.',
    mend: 'Hãy ghi đủ, ví dụ 123/UBND-VP (Nghị định 30/2020/NĐ-CP).',
    says: ({ document, expected }: Named & { readonly expected: string }) =>
      `${document}: ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực. Hãy ghi đủ, ví dụ «${expected}» (Nghị định 30/2020/NĐ-CP).`,
  }),
  'official-letter-as-plan': warning({
    finds: 'Công văn được dùng để ban hành kế hoạch, chương trình, quy chế hoặc đề án.',
    mend: 'Các văn bản này phải có tên loại hoặc ban hành kèm theo quyết định; hãy kiểm tra lại tên loại.',
    says: ({ document, kind }: Named & { readonly kind: string }) =>
      `${document} được dùng để ban hành ${kind}. ${kind.charAt(0).toUpperCase()}${kind.slice(1)} phải là văn bản có tên loại hoặc ban hành kèm theo quyết định, không ban hành bằng công văn; hãy kiểm tra lại tên loại.`,
  }),
  'plan-of-earlier-year': warning({
    finds: 'Kế hoạch của năm trước được dùng làm căn cứ của báo cáo năm nay.',
    mend: 'Hãy viện dẫn văn bản cùng loại của năm báo cáo.',
    says: ({ document, planYear, year }: Named & { readonly planYear: number; readonly year: number }) =>
      `${document} là kế hoạch của năm ${planYear} nhưng được dùng làm căn cứ của báo cáo năm ${year}. Hãy viện dẫn văn bản cùng loại của năm ${year}.`,
  }),
};
