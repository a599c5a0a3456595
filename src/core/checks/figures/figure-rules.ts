import { BUDGET_LAW_2015 } from '../../law/budget-law';
import { error, warning } from '../rule';

export interface Said {
  readonly what: string;
  readonly said: string;
}

/** The reserve of the budget, as printed, and what it is a share of. */
export interface Contingency {
  readonly amount: string;
  readonly of: 'estimate' | 'three-items';
  /** In đồng. */
  readonly total: string;
  readonly share: string;
  readonly year: number | null;
  /** The budget law of that year, when it is not that of 2015; null when it is. */
  readonly laterLaw: string | null;
}

const { contingency: SHARE, name: LAW } = BUDGET_LAW_2015;
const LAWFUL = `${SHARE.least}% đến ${SHARE.most}% tổng chi`;

/** Whether the law of 2015 says what the reserve may be; of a later law only the text is known to hold. */
function lawText({ year, laterLaw }: Contingency): string {
  if (laterLaw === null) return `${LAW} quy định ${LAWFUL}.`;
  const later = laterLaw === '' ? 'luật khác' : laterLaw;
  return `Mức ${LAWFUL} là của ${LAW}; năm ngân sách ${year} áp dụng ${later}, hãy đối chiếu với mức của luật đó.`;
}

const SPENDING: Readonly<Record<Contingency['of'], string>> = {
  estimate: 'tổng dự toán chi',
  'three-items': 'tổng ba khoản',
};

/** Figures in the text of a report that cannot all be right. Numbers in the facts are already formatted. */
export const FIGURE_RULES = {
  'figure-not-of-workbook': error({
    finds: 'Số gõ tay trong lời văn khác số mà bảng tính đếm được.',
    mend: 'Hãy dùng mã chỉ tiêu thay cho số gõ tay.',
    says: ({ what, said, counted }: Said & { readonly counted: string }, mend) =>
      `${what}: ghi ${said}, bảng tính đếm được ${counted}. ${mend}`,
  }),
  'figure-two-values': error({
    finds: 'Một chỉ tiêu được ghi hai số khác nhau trong báo cáo.',
    mend: 'Hãy thống nhất một con số.',
    says: ({ what, said, other }: Said & { readonly other: string }, mend) =>
      `${what}: có chỗ ghi ${said}, có chỗ ghi ${other}. ${mend}`,
  }),
  'parts-not-total': error({
    finds: 'Các phần cộng lại không bằng tổng.',
    mend: 'Hãy kiểm tra lại tổng và các phần.',
    says: ({ what, said, parts, sum }: Said & { readonly parts: string; readonly sum: string }, mend) =>
      `${what} ghi ${said}, nhưng ${parts} bằng ${sum}. ${mend}`,
  }),
  'part-above-total': error({
    finds: 'Một phần lớn hơn tổng chứa nó.',
    mend: 'Hãy kiểm tra lại tổng và phần, sửa số bị nhầm.',
    says: ({ what, said, part, partSaid }: Said & { readonly part: string; readonly partSaid: string }, mend) =>
      `${part} ghi ${partSaid}, lớn hơn ${what.toLowerCase()} ${said}. ${mend}`,
  }),
  'rate-wrong': error({
    finds: 'Tỷ lệ không khớp với hai số mà nó được tính từ đó.',
    mend: 'Hãy sửa tỷ lệ hoặc số đi kèm.',
    says: ({ said, ratio, right }: { readonly said: string; readonly ratio: string; readonly right: string }, mend) =>
      `Tỷ lệ ghi ${said}, tính lại từ ${ratio} được ${right}. ${mend}`,
  }),
  'rate-other-base': warning({
    finds: 'Tỷ lệ chỉ khớp với một mẫu số khác với mẫu số mà câu văn nêu.',
    mend: 'Hãy tính lại tỷ lệ, hoặc ghi rõ tỷ lệ tính trên tổng số nào.',
    says: (
      {
        said,
        ratio,
        right,
        other,
      }: { readonly said: string; readonly ratio: string; readonly right: string; readonly other: string },
      mend,
    ) => `Tỷ lệ ghi ${said}, tính từ ${ratio} được ${right}; tỷ lệ này chỉ khớp khi tính trên ${other}. ${mend}`,
  }),
  'rate-above-all': error({
    finds: 'Tỷ lệ của một phần trên tổng lớn hơn 100%.',
    mend: 'Phần không thể lớn hơn tổng; hãy kiểm tra tử số và mẫu số.',
    says: ({ said }: { readonly said: string }, mend) => `Tỷ lệ ghi ${said}, trên 100%. ${mend}`,
  }),
  'shares-above-all': warning({
    finds: 'Các tỷ lệ của cùng một tổng cộng lại quá 100%.',
    mend: 'Hãy kiểm tra lại từng tỷ lệ; nếu các phần có thể trùng nhau thì ghi rõ.',
    says: ({ shares, sum }: { readonly shares: string; readonly sum: string }, mend) =>
      `Các tỷ lệ ${shares} cộng lại ${sum}, quá 100%. ${mend}`,
  }),
  'rate-without-base': warning({
    finds: 'Tỷ lệ đi với một số đếm, nhưng trong báo cáo không có mẫu số nào cho ra tỷ lệ đó.',
    mend: 'Hãy ghi rõ tính trên tổng số nào.',
    says: ({ said, part }: { readonly said: string; readonly part: string }, mend) =>
      `Tỷ lệ ${said} đi với ${part} nhưng không thấy mẫu số nào cho ra tỷ lệ này. ${mend}`,
  }),
  'rates-two-roundings': warning({
    finds: 'Trong cùng một báo cáo có tỷ lệ được cắt bớt, có tỷ lệ được làm tròn.',
    mend: 'Hãy dùng một cách cho cả báo cáo.',
    says: ({ cut, rounded }: { readonly cut: string; readonly rounded: string }, mend) =>
      `Có tỷ lệ được cắt bớt (${cut}), có tỷ lệ được làm tròn (${rounded}). ${mend}`,
  }),
  'rate-other-rounding': warning({
    finds: 'Tỷ lệ gõ tay không theo cách làm tròn đã chọn ở mục «Làm tròn» của tab «Cấu hình».',
    mend: 'Hãy ghi tỷ lệ theo cách làm tròn đã chọn, hoặc dùng mã chỉ tiêu thay cho số gõ tay.',
    says: ({ said, rule, right }: { readonly said: string; readonly rule: string; readonly right: string }, mend) =>
      `Tỷ lệ ghi ${said}; theo mục Làm tròn của Cấu hình («${rule}») thì in là ${right}. ${mend}`,
  }),
  'estimate-under-actual': error({
    finds: 'Các khoản kê kèm tổng chi đã thực hiện cộng lại lớn hơn chính tổng chi.',
    mend: 'Có thể dự toán bị kê dưới số thực hiện; hãy tách hai cột dự toán và thực hiện.',
    says: ({ said, parts, sum }: { readonly said: string; readonly parts: string; readonly sum: string }, mend) =>
      `Tổng chi đã thực hiện ghi ${said}, nhưng các khoản kê kèm (${parts}) cộng lại ${sum}. ${mend}`,
  }),
  'contingency-off-law': warning({
    finds: `Dự phòng ngân sách nằm ngoài mức ${LAWFUL} của ${LAW}; từ năm ngân sách áp dụng luật khác, chỉ nêu để đối chiếu.`,
    mend: 'Cách chọn mẫu số có thể khác, hãy kiểm tra lại.',
    says: (found: Contingency, mend) => {
      const { amount, of, total, share } = found;
      return `Dự phòng ngân sách ${amount} bằng ${share} của ${SPENDING[of]} ${total} đồng. ${lawText(found)} ${mend}`;
    },
    identity: ({ amount, of, total, share }: Contingency) => ({ amount, of, total, share }),
  }),
  'pending-not-split': warning({
    finds: 'Số hồ sơ đang giải quyết chưa tách thành còn trong hạn và đã quá hạn.',
    mend: 'Hãy ghi riêng số còn trong hạn và số đã quá hạn.',
    says: ({ said }: { readonly said: string }, mend) =>
      `Số hồ sơ đang giải quyết (${said}) chưa tách thành còn trong hạn và đã quá hạn. Biểu II.06a/VPCP/KSTT cần cả hai số. ${mend}`,
  }),
  'early-not-split': warning({
    finds: 'Số hồ sơ giải quyết sớm và đúng hạn chưa tách thành trước hạn và đúng hạn.',
    mend: 'Hãy ghi riêng số trước hạn và số đúng hạn.',
    says: ({ said }: { readonly said: string }, mend) =>
      `Số hồ sơ giải quyết sớm và đúng hạn (${said}) chưa tách thành trước hạn và đúng hạn. Biểu II.06a/VPCP/KSTT cần cả hai số. ${mend}`,
  }),
  'paid-online-above-filed': warning({
    finds: 'Số hồ sơ thanh toán trực tuyến lớn hơn số hồ sơ nộp trực tuyến mà không có lời giải thích.',
    mend: 'Điều này có thể đúng (nộp trực tiếp, trả tiền qua mạng) nhưng cần giải thích trong báo cáo.',
    says: ({ paid, filed }: { readonly paid: string; readonly filed: string }, mend) =>
      `Số hồ sơ thanh toán trực tuyến (${paid}) lớn hơn số hồ sơ nộp trực tuyến (${filed}). ${mend}`,
  }),
  'units-mixed': warning({
    finds: 'Trong cùng một danh sách có số ghi bằng đồng và số ghi bằng đơn vị khác.',
    mend: 'Hãy dùng một đơn vị.',
    says: ({ one, other }: { readonly one: string; readonly other: string }, mend) =>
      `Trong cùng một danh sách có số ghi bằng đồng (${one}) và số ghi bằng đơn vị khác (${other}). ${mend}`,
  }),
  'separators-mixed': warning({
    finds: 'Trong các số từ 1.000 trở lên, có số có dấu chấm phân nhóm, có số không.',
    mend: 'Hãy viết thống nhất, ví dụ 5.328.',
    says: ({ without, with: grouped }: { readonly without: string; readonly with: string }, mend) =>
      `Có số không có dấu chấm phân nhóm (${without}), có số có (${grouped}). ${mend}`,
  }),
  'decimal-point': warning({
    finds: 'Số thập phân viết bằng dấu chấm.',
    mend: 'Văn bản tiếng Việt viết phần thập phân sau dấu phẩy; hãy sửa cả báo cáo.',
    says: ({ said, right }: { readonly said: string; readonly right: string }, mend) =>
      `Ghi ${said}, nên viết ${right}. ${mend}`,
  }),
  'zero-beside-none': warning({
    finds: 'Trong cùng một câu có chỗ ghi 0, có chỗ ghi Không.',
    mend: 'Hãy dùng một cách.',
    says: (_, mend) => `Trong cùng một câu có chỗ ghi 0, có chỗ ghi Không. ${mend}`,
  }),
  'period-off-rule-in-text': warning({
    finds: 'Báo cáo lấy số liệu trong những ngày khác với kỳ báo cáo theo Nghị định 09/2019/NĐ-CP.',
    mend: 'Nếu nơi yêu cầu báo cáo quy định khác thì ghi rõ.',
    says: ({ said, rule }: { readonly said: string; readonly rule: string }, mend) =>
      `Báo cáo lấy số liệu ${said}; theo Nghị định 09/2019/NĐ-CP kỳ này là ${rule}. ${mend}`,
  }),
};
