import type { PeriodKind } from '../../calendar/period';
import type { ReportText, TextLine } from '../text/report-text';
import type { Share } from './shares';

/** Lines that may stand between an item and the line that introduces its list. */
const LONGEST_LIST = 12;
const ITEM = /^\s*[-–+•*]/;

/** The heading above, and for an item the line that its list stands under. */
export function introductionTo(lines: readonly TextLine[], index: number): string {
  const line = lines[index] as TextLine;
  const [heading = ''] = line.headings.slice(-1).filter((words) => OF_A_PART.test(words.toLowerCase()));
  if (!ITEM.test(line.text)) return heading;
  const above = lines.slice(Math.max(0, index - LONGEST_LIST), index).filter(({ text }) => !ITEM.test(text));
  return `${heading} ${above.pop()?.text ?? ''}`;
}

/** A heading over the figures of a part of the office, or of more than the period. */
const OF_A_PART = /(?<!\p{L})(?:cấp (?:tỉnh|huyện|xã)|lĩnh vực|sở|thôn|tổ|mô hình|lũy kế|cộng dồn|cùng kỳ)(?!\p{L})/u;

/** Whose or when, said around the rate: the same words may then measure another thing. */
const NARROWED =
  /(?<!\p{L})(?:cấp (?:tỉnh|huyện|xã)|lĩnh vực|sở|phòng|ngành|thôn|tổ|khu phố|mô hình|(?<!ưu |khuyết )điểm|quý|tháng|năm|kỳ|lũy kế|cộng dồn|ngày|tuần|riêng|bình quân|trung bình|cao nhất|thấp nhất|nơi|đơn vị|nhóm|trong đó|mục tiêu|chỉ tiêu|kế hoạch|giao|yêu cầu|quy định|phấn đấu|dự kiến|ước|từ|đối với|tại|ở|trung ương|ngành dọc|toàn trình|phi địa giới|766)(?![\p{L}\d])/u;
/** In characters: what is looked at on both sides of the rate. */
const REACH = 120;

export function isNarrowed(words: string): boolean {
  return NARROWED.test(words.toLowerCase());
}

/** Whether the introduction, or the words around the rate, say whose or of when it is. */
export function isNarrowedAround(share: Share, { lines, period }: ReportText, index: number): boolean {
  const { rate } = share;
  const { lead, follows } = wordsAround(share, rate.start, period);
  return [introductionTo(lines, index), lead, follows].some(isNarrowed);
}

/** The words before `at` and behind the rate, without the report's own period. */
export function wordsAround({ rate, lower }: Share, at: number, period: ReportText['period']) {
  const own = (words: string) => words.replace(OWN_PERIOD, ' ').replace(ownName(period), ' ');
  return {
    lead: own(lower.slice(Math.max(0, at - REACH), at)),
    follows: own(lower.slice(rate.end, rate.end + REACH).split(/[.;,(]/)[0] ?? ''),
  };
}

const OWN_PERIOD = /trong (?:kỳ(?: báo cáo)?|quý|tháng|năm)(?= ?[,:]|$)/g;
const QUARTERS = ['', 'i', 'ii', 'iii', 'iv'];
const NAMES: Readonly<Record<PeriodKind, (number: number) => string>> = {
  month: (number) => `tháng 0?${number}`,
  quarter: (number) => `quý (?:${number}|${QUARTERS[number]})`,
  'first-half': () => '(?:6|sáu) tháng(?: đầu năm)?',
  'second-half': () => '(?:6|sáu) tháng cuối năm',
  'nine-months': () => '(?:9|chín) tháng(?: đầu năm)?',
  cumulative: (number) => `0?${number} tháng(?: đầu năm)?`,
  year: () => '(?=năm )',
};
const NO_NAME = /(?!)/;

/** `trong tháng 10` in the report of October. */
function ownName(period: ReportText['period']): RegExp {
  if (!period) return NO_NAME;
  const { kind, number, year } = period;
  return new RegExp(
    `trong ${NAMES[kind](number)}${kind === 'year' ? '' : '(?![\\p{L}\\d])'}(?: ?(?:/|năm) ?${year})?`,
    'gu',
  );
}
