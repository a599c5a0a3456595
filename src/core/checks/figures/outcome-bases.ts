import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import type { TextLine } from '../text/report-text';
import { type Quantity, quantityOf } from './rate-fit';
import { isInClosedBracket, isSameThing, isTold, type Share } from './shares';

/** What was begun, and what came of some of it. */
type Outcome = readonly [begun: RegExp, done: RegExp];

/** The second is a share of the first. */
const OUTCOMES: readonly Outcome[] = [
  [
    /phát hiện|chỉ ra|ghi nhận|kiến nghị|tồn tại|hạn chế|vi phạm|vướng mắc/,
    /khắc phục|xử lý|giải quyết|tháo gỡ|chấn chỉnh/,
  ],
  [
    /(?<!\p{L}|bàn )giao(?! (?:thông|dịch|tiếp|lưu|ban))|kế hoạch|đề ra|đăng ký|theo dõi/u,
    /hoàn thành|thực hiện|tuyển dụng|giải ngân|kiểm tra|rà soát|ban hành|tổ chức/,
  ],
  [/tiếp nhận|nhận được|gửi đến/, /giải quyết|xử lý|trả lời|trả kết quả/],
  [/(?<!\p{L})cấp(?! (?:xã|tỉnh|huyện|sở|trên|dưới|ủy|cơ sở))|tạo lập|thiết lập/u, /kích hoạt|sử dụng/],
  [
    /triệu tập|(?<!\p{L})mời|đăng ký|phải (?:đi|tham gia|dự)/u,
    /tham gia|(?<!\p{L})dự(?! (?:án|toán|kiến|thảo|báo))|có mặt|hoàn thành|đạt yêu cầu/u,
  ],
  [/phát hành|phát ra|gửi|(?<!\p{L})phát(?= \d|$)/u, /thu về|thu lại|thu được|hợp lệ|trả lời/],
  [/văn bản đi|ban hành|phát hành/, /ký số|gửi qua|gửi điện tử/],
  [/rà soát/, /đơn giản hóa|kiến nghị|đề nghị|cắt giảm|phát hiện/],
  [/biên chế|chỉ tiêu/, /hiện có|có mặt|thực hiện|sử dụng|tuyển dụng/],
];

/** The second is even some of the first themselves, so that there cannot be more. */
const PARTS: readonly Outcome[] = [
  [/rà soát/, /phát hiện|đơn giản hóa|cắt giảm/],
  [/phát hiện|chỉ ra/, /khắc phục/],
  [/phát ra|phát hành/, /thu về|thu lại/],
];

/** Words that make the rate one of another thing, or the part one of another base. */
const OF_ANOTHER = /trong đó|riêng|hạn(?! chế)|cùng kỳ|năm trước|kỳ trước|tăng|giảm|so với|lũy kế|bình quân/;
/** In characters: how far apart the two are told. */
const REACH = 120;
/** How many numbers in brackets, such as the rate of the first, may stand between. */
const MOST_BETWEEN = 4;

/** `phát hiện 138 tồn tại, khắc phục 127 (92%)`: the count before it that it came of; null when no verb says so. */
export function outcomeBase({ part, partIndex, line, lower, base }: Share): Quantity | null {
  if (!part || base || partIndex < 1) return null;
  const mentions = numbersIn(line);
  for (let back = partIndex - 1; back >= 0 && back >= partIndex - 1 - MOST_BETWEEN; back--) {
    const begun = mentions[back] as NumberMention;
    const between = lower.slice(begun.end, part.start);
    if (between.length > REACH || /[.!?](?=\s)/.test(between)) return null;
    if (begun.value.gte(part.value) && comesOf({ begun, part, between }, OUTCOMES)) return quantityOf(begun);
    if (begun.unit !== '%' && !isInClosedBracket(lower, begun, part)) return null;
  }
  return null;
}

interface Told {
  readonly begun: NumberMention;
  readonly part: NumberMention;
  /** The text from one to the other. */
  readonly between: string;
}

function comesOf({ begun, part, between }: Told, outcomes: readonly Outcome[]): boolean {
  if (begun.base !== null || begun.isApproximate || !isSameThing(begun, part)) return false;
  if (OF_ANOTHER.test(between) || OF_ANOTHER.test(part.after)) return false;
  const clause = `${between.split(/[,;()]/).pop() ?? ''} ${part.after}`;
  const lead = begun.before.endsWith('(') ? begun.before : (begun.before.split(/[,:]/).pop() ?? '');
  const [follows = ''] = between.split(/[,;]/);
  return outcomes.some(([first, then]) => then.test(clause) && (first.test(lead) || first.test(follows)));
}

/** `rà soát 22 văn bản, phát hiện 27 văn bản hết hiệu lực`: more came of something than there was. */
export function moreThanBegun(line: TextLine): readonly (readonly [begun: NumberMention, part: NumberMention])[] {
  if (!isTold(line)) return [];
  const mentions = numbersIn(line);
  return mentions.slice(1).flatMap((part, index) => {
    const begun = mentions[index] as NumberMention;
    if (part.noun === null || part.noun !== begun.noun || part.isApproximate || part.value.lte(begun.value)) return [];
    const between = line.text.slice(begun.end, part.start).toLowerCase();
    if (part.base !== null || between.length > REACH || /[.!?;](?=\s)/.test(between)) return [];
    return comesOf({ begun, part, between }, PARTS) ? [[begun, part] as const] : [];
  });
}
