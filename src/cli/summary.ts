import { dayText } from '../core/calendar/day-text';
import type { WorkbookReport } from '../core/make-report';
import type { Problem } from '../core/workbook/problem';
import { problemText } from '../core/workbook/wording';

/** More problems than this are counted by kind instead of listed. */
const LISTED = 20;

/** What an officer wants to know at once: the period, the headline figures, what is wrong, where the files are. */
export function summary(
  { records, figures, problems }: WorkbookReport,
  paths: { readonly document: string; readonly figures: string },
): string {
  const { period } = records;
  const days = period ? `${dayText(period.from)} – ${dayText(period.to)}` : 'chưa xác định';
  const of = (code: keyof typeof figures) => figures[code].text;
  return [
    `Kỳ báo cáo: ${days}`,
    `Hồ sơ tiếp nhận ${of('HS_TIEP_NHAN')}; đã giải quyết ${of('HS_GIAI_QUYET')}; trễ hạn ${of('HS_TRE_HAN')}; đang giải quyết ${of('HS_DANG_GIAI_QUYET')} (quá hạn ${of('HS_DANG_QUA_HAN')}); tỷ lệ đúng hạn ${of('TL_DUNG_HAN')}`,
    ...severityLines(
      'lỗi',
      problems.filter(({ severity }) => severity === 'error'),
    ),
    ...severityLines(
      'cảnh báo',
      problems.filter(({ severity }) => severity === 'warning'),
    ),
    `Báo cáo:  ${paths.document}`,
    `Chỉ tiêu: ${paths.figures}`,
  ].join('\n');
}

function severityLines(name: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [`Không có ${name}.`];
  const shown = problems.slice(0, LISTED).map((problem) => `  - ${problemText(problem)}`);
  const rest = problems.length - shown.length;
  return [
    `Có ${problems.length} ${name}:`,
    ...shown,
    ...(rest > 0 ? [`  … và ${rest} ${name} khác, ghi đủ trong chi-tieu.json.`] : []),
  ];
}
