import { error, warning } from './rule';

export interface Said {
  readonly what: string;
  readonly said: string;
}

/** Figures that cannot all be right. Numbers come printed. */
export const FIGURE_RULES = {
  'figure-two-values': error(
    ({ what, said, other }: Said & { readonly other: string }) =>
      `${what}: chỗ ghi ${said}, chỗ ghi ${other}. Hãy thống nhất một con số.`,
  ),
  'figure-not-of-workbook': error(
    ({ what, said, counted }: Said & { readonly counted: string }) =>
      `${what}: ghi ${said}, bảng tính đếm được ${counted}. Hãy dùng mã chỉ tiêu thay cho số gõ tay.`,
  ),
  'parts-not-total': error(
    ({ what, said, parts, sum }: Said & { readonly parts: string; readonly sum: string }) =>
      `${what} ghi ${said}, nhưng ${parts} bằng ${sum}. Hãy kiểm tra lại tổng và các phần.`,
  ),
  'part-above-total': error(
    ({ what, said, part, partSaid }: Said & { readonly part: string; readonly partSaid: string }) =>
      `${part} ghi ${partSaid}, lớn hơn ${what.toLowerCase()} ${said}. Phần không thể lớn hơn tổng.`,
  ),
  'estimate-under-actual': error(
    ({ said, parts, sum }: { readonly said: string; readonly parts: string; readonly sum: string }) =>
      `Tổng chi đã thực hiện ghi ${said}, nhưng các khoản kê kèm (${parts}) cộng lại ${sum}. Có thể dự toán bị kê dưới số thực hiện; hãy tách hai cột dự toán và thực hiện.`,
  ),
  'rate-wrong': error(
    ({ said, ratio, right }: { readonly said: string; readonly ratio: string; readonly right: string }) =>
      `Tỷ lệ ghi ${said}, tính lại từ ${ratio} được ${right}. Hãy sửa tỷ lệ hoặc số đi kèm.`,
  ),
  'rate-above-all': error(
    ({ said }: { readonly said: string }) =>
      `Tỷ lệ ghi ${said}, trên 100%. Phần không thể lớn hơn tổng; hãy kiểm tra tử số và mẫu số.`,
  ),
  'rate-without-base': warning(
    ({ said, part }: { readonly said: string; readonly part: string }) =>
      `Tỷ lệ ${said} đi với ${part} nhưng không thấy mẫu số nào cho ra tỷ lệ này. Hãy ghi rõ tính trên tổng số nào.`,
  ),
  'rates-two-roundings': warning(
    ({ cut, rounded }: { readonly cut: string; readonly rounded: string }) =>
      `Có tỷ lệ được cắt bớt (${cut}), có tỷ lệ được làm tròn (${rounded}). Hãy dùng một cách cho cả báo cáo.`,
  ),
  'rate-other-rounding': warning(
    ({ said, rule, right }: { readonly said: string; readonly rule: string; readonly right: string }) =>
      `Tỷ lệ ghi ${said}; theo mục Làm tròn của Cấu hình («${rule}») thì in là ${right}.`,
  ),
  'paid-online-above-filed': warning(
    ({ paid, filed }: { readonly paid: string; readonly filed: string }) =>
      `Số hồ sơ thanh toán trực tuyến (${paid}) lớn hơn số hồ sơ nộp trực tuyến (${filed}). Điều này có thể đúng (nộp trực tiếp, trả tiền qua mạng) nhưng cần giải thích trong báo cáo.`,
  ),
  'pending-not-split': warning(
    ({ said }: { readonly said: string }) =>
      `Số hồ sơ đang giải quyết (${said}) chưa tách thành còn trong hạn và đã quá hạn. Biểu II.06a/VPCP/KSTT cần cả hai số.`,
  ),
  'early-not-split': warning(
    ({ said }: { readonly said: string }) =>
      `Số hồ sơ giải quyết sớm và đúng hạn (${said}) chưa tách thành trước hạn và đúng hạn. Biểu II.06a/VPCP/KSTT cần cả hai số.`,
  ),
  'contingency-off-law': warning(
    ({ amount, total, share }: { readonly amount: string; readonly total: string; readonly share: string }) =>
      `Dự phòng ngân sách ${amount} bằng ${share} của ${total}. Luật Ngân sách nhà nước quy định 2% đến 4% tổng chi; cách chọn mẫu số có thể khác, hãy kiểm tra lại.`,
  ),
  'units-mixed': warning(
    ({ one, other }: { readonly one: string; readonly other: string }) =>
      `Trong cùng một danh sách có số ghi bằng đồng (${one}) và số ghi bằng đơn vị khác (${other}). Hãy dùng một đơn vị.`,
  ),
  'separators-mixed': warning(
    ({ without, with: grouped }: { readonly without: string; readonly with: string }) =>
      `Có số không có dấu chấm phân nhóm (${without}), có số có (${grouped}). Hãy viết thống nhất, ví dụ 5.328.`,
  ),
  'zero-beside-none': warning(() => 'Trong cùng một câu có chỗ ghi 0, có chỗ ghi Không. Hãy dùng một cách.'),
  'period-off-rule-in-text': warning(
    ({ said, rule }: { readonly said: string; readonly rule: string }) =>
      `Báo cáo lấy số liệu ${said}; theo Nghị định 09/2019/NĐ-CP kỳ này là ${rule}. Nếu nơi yêu cầu báo cáo quy định khác thì ghi rõ.`,
  ),
  'carried-over-not-pending': error(
    ({ said, pending, period }: { readonly said: string; readonly pending: string; readonly period: string }) =>
      `Hồ sơ kỳ trước chuyển sang là ${said}, nhưng kỳ đã chốt «${period}» còn ${pending} hồ sơ đang giải quyết. Hai số này phải bằng nhau.`,
  ),
  'periods-gap': warning(
    ({ period, last, first }: { readonly period: string; readonly last: string; readonly first: string }) =>
      `Kỳ đã chốt «${period}» kết thúc ${last}, kỳ này bắt đầu ${first}: có những ngày không thuộc kỳ nào.`,
  ),
  'periods-overlap': warning(
    ({ period, last, first }: { readonly period: string; readonly last: string; readonly first: string }) =>
      `Kỳ đã chốt «${period}» kết thúc ${last}, kỳ này bắt đầu ${first}: có những ngày bị tính hai lần.`,
  ),
  'estimate-parts-above': error(
    ({ item, said, sum }: { readonly item: string; readonly said: string; readonly sum: string }) =>
      `Dự toán «${item}» là ${said} đồng, nhưng các khoản bên trong cộng lại ${sum} đồng. Phần không thể lớn hơn tổng.`,
  ),
  'spending-above-estimate': warning(
    ({ item, said, spent }: { readonly item: string; readonly said: string; readonly spent: string }) =>
      `Khoản chi «${item}» đã chi ${spent} đồng, vượt dự toán năm ${said} đồng.`,
  ),
  'ledger-item-unestimated': warning(
    ({ count, items }: { readonly count: string; readonly items: string }) =>
      `${count} khoản mục ở tab Thu chi không có ở tab Dự toán: ${items}. Hãy ghi đúng tên khoản mục như ở Dự toán.`,
  ),
  'disbursed-above-plan': error(
    ({
      project,
      planned,
      disbursed,
    }: {
      readonly project: string;
      readonly planned: string;
      readonly disbursed: string;
    }) => `Công trình «${project}» đã giải ngân ${disbursed} đồng, vượt kế hoạch vốn ${planned} đồng.`,
  ),
  'present-above-authorised': warning(
    ({
      title,
      present,
      authorised,
    }: {
      readonly title: string;
      readonly present: string;
      readonly authorised: string;
    }) => `Chức danh «${title}» hiện có ${present} người, nhiều hơn biên chế giao ${authorised}.`,
  ),
  'staff-part-above-present': error(
    ({
      title,
      what,
      part,
      present,
    }: {
      readonly title: string;
      readonly what: string;
      readonly part: string;
      readonly present: string;
    }) => `Chức danh «${title}»: ${what} ${part} người, nhiều hơn số hiện có ${present}.`,
  ),
  'attended-above-summoned': error(
    ({
      course,
      attended,
      summoned,
    }: {
      readonly course: string;
      readonly attended: string;
      readonly summoned: string;
    }) => `Lớp «${course}» có ${attended} người tham gia, nhiều hơn ${summoned} người được triệu tập.`,
  ),
  'digital-above-all': error(
    ({
      name,
      numerator,
      denominator,
    }: {
      readonly name: string;
      readonly numerator: string;
      readonly denominator: string;
    }) => `Chỉ tiêu «${name}» có tử số ${numerator} lớn hơn mẫu số ${denominator}.`,
  ),
  'digital-without-base': warning(
    ({ name }: { readonly name: string }) => `Chỉ tiêu «${name}» có mẫu số bằng 0 nên không có tỷ lệ.`,
  ),
  'paid-without-fee': warning(
    ({ count }: { readonly count: string }) =>
      `${count} hồ sơ ghi thanh toán trực tuyến nhưng thủ tục không có phí, lệ phí, nên không được đếm là thanh toán trực tuyến. Hãy xem lại cột Có phí hoặc cột Thanh toán trực tuyến.`,
  ),
};
