import { typeName } from '../../report/citation';
import { error, warning } from '../rule';
import { type DocumentName, nameText } from './document-name';
import {
  andText,
  type Ended,
  endedText,
  type Incomplete,
  isoDayText,
  missingText,
  type Named,
  type OnDay,
  onDayText,
  weekdayText,
} from './document-wording';

/** Mistakes in the documents that a report names: numbers, days, issuers, titles and symbols. */
export const DOCUMENT_RULES = {
  'document-two-days': error({
    finds: 'Một văn bản được ghi với các ngày ban hành khác nhau.',
    mend: 'Một số, ký hiệu chỉ có một ngày ban hành; hãy đối chiếu văn bản gốc và sửa cho thống nhất.',
    says: ({ document, days }: Named & { readonly days: readonly string[] }, mend) =>
      `${nameText(document)} được ghi với các ngày ban hành khác nhau: ${andText(days.map(isoDayText))}. ${mend}`,
  }),
  'document-two-subjects': error({
    finds: 'Một văn bản được ghi với các trích yếu khác nhau.',
    mend: 'Hãy đối chiếu văn bản gốc, sửa trích yếu hoặc sửa số cho đúng văn bản.',
    says: ({ document, subjects }: Named & { readonly subjects: readonly string[] }, mend) =>
      `${nameText(document)} được ghi với các trích yếu khác nhau: ${andText(subjects.map((subject) => `«${subject}»`))}. ${mend}`,
  }),
  'document-two-symbols': error({
    finds: 'Một văn bản được ghi với các số, ký hiệu khác nhau.',
    mend: 'Một văn bản chỉ có một số, ký hiệu; hãy đối chiếu văn bản gốc và sửa cho thống nhất.',
    says: ({ symbols, day }: { readonly symbols: readonly string[]; readonly day: string }, mend) =>
      `Có thể là một văn bản ngày ${isoDayText(day)} được ghi với các số, ký hiệu khác nhau: ${andText(symbols)}. ${mend}`,
  }),
  'document-day-impossible': error({
    finds: 'Ngày ban hành của một văn bản, hoặc một ngày khác trong báo cáo, là ngày không có trong lịch.',
    mend: 'Hãy đối chiếu văn bản gốc hoặc sổ theo dõi và sửa lại ngày.',
    // The day is given as typed; a day of no document has no name.
    says: ({ document, day }: { readonly document: DocumentName | null; readonly day: string }, mend) =>
      `${document ? nameText(document) : 'Báo cáo'} ghi ngày ${day}, là ngày không có trong lịch. ${mend}`,
  }),
  'document-year-off': error({
    finds: 'Năm trong số, ký hiệu khác năm của ngày ban hành ghi kèm.',
    mend: 'Năm trong số, ký hiệu là năm ban hành; hãy đối chiếu văn bản gốc, sửa số, ký hiệu hoặc sửa ngày.',
    says: ({ document, year, day }: OnDay & { readonly year: number }, mend) =>
      `${nameText(document)} có năm ${year} trong số, ký hiệu nhưng ghi ngày ban hành ${isoDayText(day)}. ${mend}`,
  }),
  'draft-already-issued': error({
    finds: 'Một văn bản được ghi là đang xây dựng, trong khi văn bản như vậy đã ban hành.',
    mend: 'Hãy thống nhất: bỏ ý «đang xây dựng», hoặc sửa lại văn bản đã ban hành.',
    says: ({ draft, document }: Named & { readonly draft: string }, mend) =>
      `«${draft}» được ghi là đang xây dựng, trong khi ${nameText(document)} đã ban hành. ${mend}`,
  }),
  'document-number-out-of-order': warning({
    finds: 'Số và ngày ban hành của một văn bản của đơn vị không theo thứ tự trong dãy số.',
    mend: 'Trong một dãy số, số lớn hơn không thể có ngày sớm hơn (Nghị định 30/2020/NĐ-CP, Điều 15); hãy kiểm tra lại số và ngày, hoặc mục «Dãy số văn bản».',
    says: ({ document, day, neighbours }: OnDay & { readonly neighbours: readonly OnDay[] }, mend) =>
      `${onDayText({ document, day })} không theo thứ tự số và ngày ban hành: ${neighbours.map(onDayText).join('; ')}. ${mend}`,
  }),
  'document-issued-on-day-off': warning({
    finds: 'Một văn bản của đơn vị ghi ngày ban hành là ngày nghỉ.',
    mend: 'Hãy kiểm tra lại ngày ban hành; nếu là ngày làm bù thì bổ sung vào tab «Ngày nghỉ».',
    says: ({ document, day }: OnDay, mend) =>
      `${nameText(document)} ghi ban hành ${weekdayText(day)}, là ngày nghỉ. ${mend}`,
  }),
  'document-row-incomplete': warning({
    finds: 'Một dòng của tab «Văn bản» chưa đủ để báo cáo viện dẫn.',
    mend: 'Hãy bổ sung để báo cáo viện dẫn được đầy đủ; nếu chưa ban hành thì ghi «Hạn ban hành».',
    says: ({ document, missing }: Incomplete, mend) =>
      `${nameText(document)} còn thiếu ${missingText(missing)}. ${mend}`,
  }),
  'document-citation-incomplete': warning({
    finds: 'Lời văn viện dẫn văn bản lần đầu mà chưa ghi đủ.',
    mend: 'Lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu (Nghị định 30/2020/NĐ-CP); hãy bổ sung.',
    says: ({ document, missing }: Incomplete, mend) =>
      `${nameText(document)} được viện dẫn lần đầu mà thiếu ${missingText(missing)}. ${mend}`,
  }),
  'document-not-in-tab': warning({
    finds: 'Lời văn viện dẫn một văn bản không có ở tab «Văn bản».',
    mend: 'Hãy thêm văn bản vào tab, hoặc sửa lại số, ký hiệu cho khớp.',
    says: ({ document }: Named, mend) => `${nameText(document)} được viện dẫn nhưng không có ở tab «Văn bản». ${mend}`,
  }),
  'document-symbol-misspelt': warning({
    finds: 'Số, ký hiệu văn bản viết chưa đúng quy cách.',
    mend: 'Hãy viết liền, nối bằng dấu gạch ngang ngắn, đúng chữ hoa, chữ thường và chữ Đ.',
    says: ({ found, expected }: { readonly found: string; readonly expected: string }, mend) =>
      `Số, ký hiệu «${found}» viết chưa đúng, cần viết «${expected}». ${mend}`,
  }),
  'official-letter-with-type': warning({
    finds: 'Ký hiệu công văn có chữ viết tắt tên loại (CV).',
    mend: 'Hãy ghi cơ quan và đơn vị soạn thảo, ví dụ 123/UBND-VP (Nghị định 30/2020/NĐ-CP).',
    says: ({ document, expected }: Named & { readonly expected: string }) =>
      `${nameText(document)}: công văn không có chữ viết tắt tên loại trong ký hiệu. Hãy ghi cơ quan và đơn vị soạn thảo, ví dụ «${expected}» (Nghị định 30/2020/NĐ-CP).`,
  }),
  'official-letter-without-unit': warning({
    finds: 'Ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực.',
    mend: 'Hãy ghi đủ, ví dụ 123/UBND-VP (Nghị định 30/2020/NĐ-CP).',
    says: ({ document, expected }: Named & { readonly expected: string }) =>
      `${nameText(document)}: ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực. Hãy ghi đủ, ví dụ «${expected}» (Nghị định 30/2020/NĐ-CP).`,
  }),
  'official-letter-as-plan': warning({
    finds: 'Công văn được dùng để ban hành kế hoạch, chương trình, quy chế hoặc đề án.',
    mend: 'Các văn bản này phải có tên loại hoặc ban hành kèm theo quyết định; hãy kiểm tra lại tên loại.',
    says: ({ document, type }: Named & { readonly type: string }) =>
      `${nameText(document)} được dùng để ban hành ${typeName(type).toLowerCase()}. ${typeName(type)} phải là văn bản có tên loại hoặc ban hành kèm theo quyết định, không ban hành bằng công văn; hãy kiểm tra lại tên loại.`,
  }),
  'plan-of-earlier-year': warning({
    finds: 'Kế hoạch của năm trước được dùng làm căn cứ của báo cáo năm nay.',
    mend: 'Hãy viện dẫn văn bản cùng loại của năm báo cáo.',
    says: ({ document, planYear, year }: Named & { readonly planYear: number; readonly year: number }) =>
      `${nameText(document)} là văn bản về kế hoạch của năm ${planYear} nhưng được dùng làm căn cứ của báo cáo năm ${year}. Hãy viện dẫn văn bản cùng loại của năm ${year}.`,
  }),
  'basis-superseded': warning({
    finds: 'Báo cáo dựa vào văn bản đã hết hiệu lực, hoặc nêu cơ quan, tên gọi đã kết thúc trước khi hết kỳ báo cáo.',
    mend: 'Nếu nêu việc đã qua thì ghi rõ thời điểm; nếu không, hãy sửa theo quy định đang áp dụng.',
    says: (ended: Ended, mend) => `${endedText(ended)}. ${mend}`,
    identity: ({ what, which, lastReplaced }: Ended) => ({ what, which, lastReplaced }),
  }),
};
