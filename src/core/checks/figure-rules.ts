import { error, warning } from './rule';

export interface Said {
  readonly what: string;
  readonly said: string;
}

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
      `${what}: chỗ ghi ${said}, chỗ ghi ${other}. ${mend}`,
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
    says: ({ what, said, part, partSaid }: Said & { readonly part: string; readonly partSaid: string }) =>
      `${part} ghi ${partSaid}, lớn hơn ${what.toLowerCase()} ${said}. Phần không thể lớn hơn tổng.`,
  }),
  'rate-wrong': error({
    finds: 'Tỷ lệ không khớp với hai số mà nó được tính từ đó.',
    mend: 'Hãy sửa tỷ lệ hoặc số đi kèm.',
    says: ({ said, ratio, right }: { readonly said: string; readonly ratio: string; readonly right: string }, mend) =>
      `Tỷ lệ ghi ${said}, tính lại từ ${ratio} được ${right}. ${mend}`,
  }),
  'rate-above-all': error({
    finds: 'Tỷ lệ của một phần trên tổng lớn hơn 100%.',
    mend: 'Phần không thể lớn hơn tổng; hãy kiểm tra tử số và mẫu số.',
    says: ({ said }: { readonly said: string }, mend) => `Tỷ lệ ghi ${said}, trên 100%. ${mend}`,
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
    says: ({ said, rule, right }: { readonly said: string; readonly rule: string; readonly right: string }) =>
      `Tỷ lệ ghi ${said}; theo mục Làm tròn của Cấu hình («${rule}») thì in là ${right}.`,
  }),
  'estimate-under-actual': error({
    finds: 'Các khoản kê kèm tổng chi đã thực hiện cộng lại lớn hơn chính tổng chi.',
    mend: 'Có thể dự toán bị kê dưới số thực hiện; hãy tách hai cột dự toán và thực hiện.',
    says: ({ said, parts, sum }: { readonly said: string; readonly parts: string; readonly sum: string }, mend) =>
      `Tổng chi đã thực hiện ghi ${said}, nhưng các khoản kê kèm (${parts}) cộng lại ${sum}. ${mend}`,
  }),
  'contingency-off-law': warning({
    finds: 'Dự phòng ngân sách nằm ngoài mức 2% đến 4% tổng chi.',
    mend: 'Luật Ngân sách nhà nước quy định 2% đến 4% tổng chi; cách chọn mẫu số có thể khác, hãy kiểm tra lại.',
    says: (
      { amount, total, share }: { readonly amount: string; readonly total: string; readonly share: string },
      mend,
    ) => `Dự phòng ngân sách ${amount} bằng ${share} của ${total}. ${mend}`,
  }),
  'pending-not-split': warning({
    finds: 'Số hồ sơ đang giải quyết chưa tách thành còn trong hạn và đã quá hạn.',
    mend: 'Hãy ghi riêng số còn trong hạn và số đã quá hạn.',
    says: ({ said }: { readonly said: string }) =>
      `Số hồ sơ đang giải quyết (${said}) chưa tách thành còn trong hạn và đã quá hạn. Biểu II.06a/VPCP/KSTT cần cả hai số.`,
  }),
  'early-not-split': warning({
    finds: 'Số hồ sơ giải quyết sớm và đúng hạn chưa tách thành trước hạn và đúng hạn.',
    mend: 'Hãy ghi riêng số trước hạn và số đúng hạn.',
    says: ({ said }: { readonly said: string }) =>
      `Số hồ sơ giải quyết sớm và đúng hạn (${said}) chưa tách thành trước hạn và đúng hạn. Biểu II.06a/VPCP/KSTT cần cả hai số.`,
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
