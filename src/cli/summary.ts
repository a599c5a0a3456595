import { dayText } from '../core/calendar/day-text';
import { findingText } from '../core/checks/finding-text';
import { countsOf, type Reviewed, standingErrors } from '../core/checks/review';
import type { WorkbookReport } from '../core/report/make-report';
import { problemText } from '../core/workbook/problems/problem-wording';

/** When there are more problems than this, they are counted by kind and not listed. */
const LISTED = 20;

interface Paths {
  readonly document: string;
  readonly figures: string;
  readonly package: string;
  readonly forms?: readonly string[];
}

/** The summary of a run: the period, the main figures, the problems and the files written. */
export function summary({ records, figures }: WorkbookReport, reviewed: readonly Reviewed[], paths: Paths): string {
  const { period } = records;
  const days = period ? `${dayText(period.from)} – ${dayText(period.to)}` : 'chưa xác định';
  const of = (code: keyof typeof figures) => figures[code].text;
  const errors = standingErrors(reviewed);
  const warnings = reviewed.filter((one) => one.accepted === null && !errors.includes(one));
  const { accepted } = countsOf(reviewed);
  return [
    `Kỳ báo cáo: ${days}`,
    `Hồ sơ tiếp nhận ${of('HS_TIEP_NHAN')}; đã giải quyết ${of('HS_GIAI_QUYET')}; trễ hạn ${of('HS_TRE_HAN')}; đang giải quyết ${of('HS_DANG_GIAI_QUYET')} (quá hạn ${of('HS_DANG_QUA_HAN')}); tỷ lệ đúng hạn ${of('TL_DUNG_HAN')}`,
    ...listed('lỗi', errors),
    ...listed('cảnh báo', warnings),
    ...(accepted === 0 ? [] : [`${accepted} lỗi, cảnh báo khác đã được chấp nhận kèm lý do.`]),
    `Gói số liệu: ${paths.package}`,
    `Báo cáo:  ${paths.document}`,
    `Chỉ tiêu: ${paths.figures}`,
    ...(paths.forms ?? []).map((path) => `Biểu mẫu: ${path}`),
  ].join('\n');
}

function listed(name: string, found: readonly Reviewed[]): string[] {
  if (found.length === 0) return [`Không có ${name}.`];
  const shown = found.slice(0, LISTED).map(({ problem, finding }) => {
    return `  - ${problem ? problemText(problem) : findingText(finding)}`;
  });
  const rest = found.length - shown.length;
  return [
    `Có ${found.length} ${name}:`,
    ...shown,
    ...(rest > 0 ? [`  … và ${rest} ${name} khác, ghi đủ trong chi-tieu.json.`] : []),
  ];
}
