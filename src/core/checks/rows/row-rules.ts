import { dayOfIso } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { groupedText } from '../../indicators/number-text';
import { error, warning } from '../rule';

export interface TwoPeriods {
  /** Name of the frozen period, its last day, and the first day of the report's period, as `2023-06-14`. */
  readonly period: string;
  readonly last: string;
  readonly first: string;
}

/** Rows and periods of a workbook that contradict one another. Amounts are in đồng. */
type StaffPart = 'qualified' | 'disciplined';

const STAFF_PARTS: Readonly<Record<StaffPart, string>> = { qualified: 'đạt chuẩn', disciplined: 'bị kỷ luật' };

/** How many items a message names; the finding's places are as many. */
const MOST_NAMED = 5;

/** Rows and periods of a workbook that contradict one another. Amounts are in đồng. */
export const ROW_RULES = {
  'carried-over-not-pending': error({
    finds: 'Số hồ sơ kỳ trước chuyển sang khác số hồ sơ còn đang giải quyết của kỳ đã chốt trước đó.',
    mend: 'Hãy xem các dòng đã sửa sau khi chốt; nếu số đã chốt chưa đúng thì mở lại kỳ đó, sửa rồi chốt lại.',
    says: (
      {
        carriedOver,
        pending,
        period,
      }: { readonly carriedOver: number; readonly pending: number; readonly period: string },
      mend,
    ) =>
      `Hồ sơ kỳ trước chuyển sang là ${groupedText(carriedOver)}, nhưng kỳ đã chốt «${period}» còn ${groupedText(pending)} hồ sơ đang giải quyết; hai số này phải bằng nhau. ${mend}`,
  }),
  'periods-gap': warning({
    finds: 'Giữa kỳ đã chốt trước đó và kỳ này có những ngày không thuộc kỳ nào.',
    mend: 'Hãy kiểm tra loại kỳ và mục «Từ ngày» ở tab «Cấu hình».',
    says: (periods: TwoPeriods, mend) => `${bounds(periods)}: có những ngày không thuộc kỳ nào. ${mend}`,
  }),
  'periods-overlap': warning({
    finds: 'Kỳ này bắt đầu khi kỳ đã chốt trước đó chưa kết thúc: có những ngày bị tính hai lần.',
    mend: 'Hãy kiểm tra loại kỳ và mục «Từ ngày» ở tab «Cấu hình».',
    says: (periods: TwoPeriods, mend) => `${bounds(periods)}: có những ngày bị tính hai lần. ${mend}`,
  }),
  'present-above-authorised': warning({
    finds: 'Một chức danh có số người hiện có nhiều hơn biên chế giao.',
    mend: 'Hãy kiểm tra hai số này ở tab «Nhân sự»; nếu đúng như vậy thì giải thích trong báo cáo.',
    says: (
      { title, present, authorised }: { readonly title: string; readonly present: number; readonly authorised: number },
      mend,
    ) => `Chức danh «${title}» hiện có ${present} người, nhiều hơn biên chế giao ${authorised}. ${mend}`,
  }),
  'staff-part-above-present': error({
    finds: 'Số người đạt chuẩn hoặc bị kỷ luật của một chức danh nhiều hơn số hiện có.',
    mend: 'Hãy kiểm tra các số của chức danh này ở tab «Nhân sự».',
    says: (
      {
        title,
        what,
        part,
        present,
      }: { readonly title: string; readonly what: StaffPart; readonly part: number; readonly present: number },
      mend,
    ) => `Chức danh «${title}»: ${STAFF_PARTS[what]} ${part} người, nhiều hơn số hiện có ${present}. ${mend}`,
  }),
  'attended-above-summoned': error({
    finds: 'Một lớp có số người tham gia nhiều hơn số được triệu tập.',
    mend: 'Hãy kiểm tra hai số này ở tab «Đào tạo».',
    says: (
      { course, attended, summoned }: { readonly course: string; readonly attended: number; readonly summoned: number },
      mend,
    ) => `Lớp «${course}» có ${attended} người tham gia, nhiều hơn ${summoned} người được triệu tập. ${mend}`,
  }),
  'digital-above-all': error({
    finds: 'Một chỉ tiêu chính quyền số có tử số lớn hơn mẫu số.',
    mend: 'Hãy kiểm tra tử số và mẫu số ở tab «Chính quyền số».',
    says: (
      {
        name,
        numerator,
        denominator,
      }: { readonly name: string; readonly numerator: number; readonly denominator: number },
      mend,
    ) => `Chỉ tiêu «${name}» có tử số ${groupedText(numerator)} lớn hơn mẫu số ${groupedText(denominator)}. ${mend}`,
  }),
  'digital-without-base': warning({
    finds: 'Một chỉ tiêu chính quyền số có mẫu số bằng 0.',
    mend: 'Hãy điền mẫu số ở tab «Chính quyền số», hoặc xóa dòng nếu kỳ này không phát sinh.',
    says: ({ name }: { readonly name: string }, mend) =>
      `Chỉ tiêu «${name}» có mẫu số bằng 0 nên không có tỷ lệ. ${mend}`,
  }),
  'disbursed-above-plan': error({
    finds: 'Một công trình đã giải ngân vượt kế hoạch vốn.',
    mend: 'Hãy kiểm tra kế hoạch vốn ở tab «Đầu tư công» và các dòng ghi mã công trình này ở tab «Thu chi».',
    says: (
      {
        project,
        plannedVnd,
        disbursedVnd,
      }: { readonly project: string; readonly plannedVnd: number; readonly disbursedVnd: number },
      mend,
    ) =>
      `Công trình «${project}» đã giải ngân ${groupedText(disbursedVnd)} đồng, vượt kế hoạch vốn ${groupedText(plannedVnd)} đồng. ${mend}`,
  }),
  'estimate-parts-above': error({
    finds: 'Các khoản bên trong một khoản dự toán cộng lại lớn hơn khoản đó.',
    mend: 'Hãy kiểm tra số tiền và cột «Thuộc khoản» ở tab «Dự toán».',
    says: (
      { item, amountVnd, partsVnd }: { readonly item: string; readonly amountVnd: number; readonly partsVnd: number },
      mend,
    ) =>
      `Dự toán «${item}» là ${groupedText(amountVnd)} đồng, nhưng các khoản bên trong cộng lại ${groupedText(partsVnd)} đồng; phần không thể lớn hơn tổng. ${mend}`,
  }),
  'spending-above-estimate': warning({
    finds: 'Một khoản đã chi vượt dự toán năm.',
    mend: 'Hãy kiểm tra các dòng của khoản này ở tab «Thu chi» và «Dự toán»; nếu chi vượt thật thì giải thích trong báo cáo.',
    says: (
      {
        item,
        estimatedVnd,
        actualVnd,
      }: { readonly item: string; readonly estimatedVnd: number; readonly actualVnd: number },
      mend,
    ) =>
      `Khoản chi «${item}» đã chi ${groupedText(actualVnd)} đồng, vượt dự toán năm ${groupedText(estimatedVnd)} đồng. ${mend}`,
  }),
  'ledger-item-unestimated': warning({
    finds: 'Khoản mục ở tab «Thu chi» không có ở tab «Dự toán».',
    mend: 'Hãy ghi đúng tên khoản mục như ở tab «Dự toán».',
    says: ({ items }: { readonly items: readonly string[] }, mend) => `${unestimated(items)}. ${mend}`,
  }),
  'paid-without-fee': warning({
    finds: 'Hồ sơ ghi thanh toán trực tuyến nhưng thủ tục không có phí, lệ phí.',
    mend: 'Hãy xem lại cột «Có phí» hoặc cột «Thanh toán trực tuyến».',
    says: ({ count }: { readonly count: number }, mend) =>
      `${groupedText(count)} hồ sơ ghi thanh toán trực tuyến nhưng thủ tục không có phí, lệ phí, nên không được đếm là thanh toán trực tuyến. ${mend}`,
  }),
};

function bounds({ period, last, first }: TwoPeriods): string {
  return `Kỳ đã chốt «${period}» kết thúc ngày ${written(last)}, kỳ này bắt đầu ngày ${written(first)}`;
}

function written(iso: string): string {
  return dayText(dayOfIso(iso));
}

function unestimated(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED).map((item) => `«${item}»`);
  if (items.length === 1) return `Khoản mục ${named[0]} ở tab «Thu chi» không có ở tab «Dự toán»`;
  const more = items.length > named.length ? ', …' : '';
  return `${items.length} khoản mục khác ở tab «Thu chi» cũng không có ở tab «Dự toán»: ${named.join(', ')}${more}`;
}
