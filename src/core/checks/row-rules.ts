import { error, warning } from './rule';

export interface TwoPeriods {
  /** Name of the frozen period, its last day, and the first day of the report's period. */
  readonly period: string;
  readonly last: string;
  readonly first: string;
}

/** Rows and periods of a workbook that contradict one another. Numbers in the facts are already formatted. */
export const ROW_RULES = {
  'carried-over-not-pending': error({
    finds: 'Số hồ sơ kỳ trước chuyển sang khác số hồ sơ còn đang giải quyết của kỳ đã chốt trước đó.',
    mend: 'Hãy xem các dòng đã sửa sau khi chốt; nếu số đã chốt chưa đúng thì mở lại kỳ đó, sửa rồi chốt lại.',
    says: ({ said, pending, period }: { readonly said: string; readonly pending: string; readonly period: string }) =>
      `Hồ sơ kỳ trước chuyển sang là ${said}, nhưng kỳ đã chốt «${period}» còn ${pending} hồ sơ đang giải quyết. Hai số này phải bằng nhau.`,
  }),
  'periods-gap': warning({
    finds: 'Giữa kỳ đã chốt trước đó và kỳ này có những ngày không thuộc kỳ nào.',
    mend: 'Hãy kiểm tra loại kỳ và mục «Từ ngày» ở tab «Cấu hình».',
    says: ({ period, last, first }: TwoPeriods) =>
      `Kỳ đã chốt «${period}» kết thúc ${last}, kỳ này bắt đầu ${first}: có những ngày không thuộc kỳ nào.`,
  }),
  'periods-overlap': warning({
    finds: 'Kỳ này bắt đầu khi kỳ đã chốt trước đó chưa kết thúc: có những ngày bị tính hai lần.',
    mend: 'Hãy kiểm tra loại kỳ và mục «Từ ngày» ở tab «Cấu hình».',
    says: ({ period, last, first }: TwoPeriods) =>
      `Kỳ đã chốt «${period}» kết thúc ${last}, kỳ này bắt đầu ${first}: có những ngày bị tính hai lần.`,
  }),
  'present-above-authorised': warning({
    finds: 'Một chức danh có số người hiện có nhiều hơn biên chế giao.',
    mend: 'Hãy kiểm tra hai số này ở tab «Nhân sự»; nếu đúng như vậy thì giải thích trong báo cáo.',
    says: ({
      title,
      present,
      authorised,
    }: {
      readonly title: string;
      readonly present: string;
      readonly authorised: string;
    }) => `Chức danh «${title}» hiện có ${present} người, nhiều hơn biên chế giao ${authorised}.`,
  }),
  'staff-part-above-present': error({
    finds: 'Số người đạt chuẩn hoặc bị kỷ luật của một chức danh nhiều hơn số hiện có.',
    mend: 'Hãy kiểm tra các số của chức danh này ở tab «Nhân sự».',
    says: ({
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
  }),
  'attended-above-summoned': error({
    finds: 'Một lớp có số người tham gia nhiều hơn số được triệu tập.',
    mend: 'Hãy kiểm tra hai số này ở tab «Đào tạo».',
    says: ({
      course,
      attended,
      summoned,
    }: {
      readonly course: string;
      readonly attended: string;
      readonly summoned: string;
    }) => `Lớp «${course}» có ${attended} người tham gia, nhiều hơn ${summoned} người được triệu tập.`,
  }),
  'digital-above-all': error({
    finds: 'Một chỉ tiêu chính quyền số có tử số lớn hơn mẫu số.',
    mend: 'Hãy kiểm tra tử số và mẫu số ở tab «Chính quyền số».',
    says: ({
      name,
      numerator,
      denominator,
    }: {
      readonly name: string;
      readonly numerator: string;
      readonly denominator: string;
    }) => `Chỉ tiêu «${name}» có tử số ${numerator} lớn hơn mẫu số ${denominator}.`,
  }),
  'digital-without-base': warning({
    finds: 'Một chỉ tiêu chính quyền số có mẫu số bằng 0.',
    mend: 'Hãy điền mẫu số ở tab «Chính quyền số», hoặc xóa dòng nếu kỳ này không phát sinh.',
    says: ({ name }: { readonly name: string }) => `Chỉ tiêu «${name}» có mẫu số bằng 0 nên không có tỷ lệ.`,
  }),
  'disbursed-above-plan': error({
    finds: 'Một công trình đã giải ngân vượt kế hoạch vốn.',
    mend: 'Hãy kiểm tra kế hoạch vốn ở tab «Đầu tư công» và các dòng ghi mã công trình này ở tab «Thu chi».',
    says: ({
      project,
      planned,
      disbursed,
    }: {
      readonly project: string;
      readonly planned: string;
      readonly disbursed: string;
    }) => `Công trình «${project}» đã giải ngân ${disbursed} đồng, vượt kế hoạch vốn ${planned} đồng.`,
  }),
  'estimate-parts-above': error({
    finds: 'Các khoản bên trong một khoản dự toán cộng lại lớn hơn khoản đó.',
    mend: 'Hãy kiểm tra số tiền và cột «Thuộc khoản» ở tab «Dự toán».',
    says: ({ item, said, sum }: { readonly item: string; readonly said: string; readonly sum: string }) =>
      `Dự toán «${item}» là ${said} đồng, nhưng các khoản bên trong cộng lại ${sum} đồng. Phần không thể lớn hơn tổng.`,
  }),
  'spending-above-estimate': warning({
    finds: 'Một khoản đã chi vượt dự toán năm.',
    mend: 'Hãy kiểm tra các dòng của khoản này ở tab «Thu chi» và «Dự toán»; nếu chi vượt thật thì giải thích trong báo cáo.',
    says: ({ item, said, spent }: { readonly item: string; readonly said: string; readonly spent: string }) =>
      `Khoản chi «${item}» đã chi ${spent} đồng, vượt dự toán năm ${said} đồng.`,
  }),
  'ledger-item-unestimated': warning({
    finds: 'Khoản mục ở tab «Thu chi» không có ở tab «Dự toán».',
    mend: 'Hãy ghi đúng tên khoản mục như ở Dự toán.',
    says: ({ count, items }: { readonly count: string; readonly items: string }, mend) =>
      `${count} khoản mục ở tab Thu chi không có ở tab Dự toán: ${items}. ${mend}`,
  }),
  'paid-without-fee': warning({
    finds: 'Hồ sơ ghi thanh toán trực tuyến nhưng thủ tục không có phí, lệ phí.',
    mend: 'Hãy xem lại cột Có phí hoặc cột Thanh toán trực tuyến.',
    says: ({ count }: { readonly count: string }, mend) =>
      `${count} hồ sơ ghi thanh toán trực tuyến nhưng thủ tục không có phí, lệ phí, nên không được đếm là thanh toán trực tuyến. ${mend}`,
  }),
};
