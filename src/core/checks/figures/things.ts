import { groupedText } from '../../indicators/number-text';
import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import { type Finding, finding } from '../finding';
import type { ReportText, TextLine } from '../text/report-text';

/** How many there are of something that no indicator counts: `xã có 9 tổ công nghệ số cộng đồng`. */
interface Things {
  readonly name: string;
  readonly mention: NumberMention;
  readonly line: TextLine;
  /** `cả 11 tổ`, `toàn bộ 11 tổ`: all that there are. */
  readonly isAll: boolean;
}

/** What an office has, told with another number where it speaks of all of them. */
export function thingsTold({ lines }: ReportText): readonly Finding<'figure-two-values'>[] {
  const first = new Map<string, Things>();
  return lines.flatMap(thingsIn).flatMap((things) => {
    const known = first.get(things.name);
    if (!known) first.set(things.name, things);
    return known && (known.isAll || things.isAll) && !known.mention.value.equals(things.mention.value)
      ? [twice(known, things)]
      : [];
  });
}

function twice(one: Things, other: Things): Finding<'figure-two-values'> {
  const what = `Số ${one.name}`;
  const facts = { what, said: groupedText(one.mention.value), other: groupedText(other.mention.value) };
  const places = [...new Set([one.line.place, other.line.place])];
  return finding('figure-two-values', facts, places, one.isAll && other.isAll ? 'doubtful' : 'likely');
}

function thingsIn(line: TextLine): readonly Things[] {
  if (line.kind !== 'body' || line.cells || line.isAhead) return [];
  return numbersIn(line).flatMap((mention): Things[] => {
    const { unit, base, isApproximate, before, after } = mention;
    if (unit !== 'other' || base !== null || isApproximate) return [];
    const isAll = ALL.test(before);
    const name = isAll || HAS.test(before) ? nameIn(after, isAll) : null;
    return name === null ? [] : [{ name, mention, line, isAll }];
  });
}

const ALL = /(?<!\p{L})(?:cả|toàn bộ|tất cả)\s{0,2}$/u;
const OFFICE = 'xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|đặc khu|địa phương|đơn vị';
const HAS = new RegExp(
  `^[\\s\\p{P}]*(?:(?:hiện nay|hiện|toàn|ubnd|trên địa bàn)[ ,]{1,2})*(?:${OFFICE})(?: hiện| hiện nay)?(?: có| duy trì| thành lập)\\s{0,2}$`,
  'u',
);

/** Words behind the name of things; what is done with all of them does not matter, with some it narrows. */
const ENDS =
  /(?<!\p{L})(?:của|với|đã|được|đều|đang|chưa|có|và|tại|ở|do|trong|trên|để|cho|là|đạt|tham gia|hoạt động|thuộc|từ|theo|gồm|đủ)(?!\p{L})/u;
const OF_ALL = /^(?:của|với|$)/;
/** Things that claims count, and words that name no particular thing. */
const COUNTED =
  /hồ sơ|thủ tục|tthc|nhiệm vụ|phản ánh|kiến nghị|cán bộ|công chức|viên chức|biên chế|người|lượt|trường hợp|văn bản|vụ việc|đơn|ngày|tháng|lần|điểm/;
/** In syllables. */
const SHORTEST_NAME = 3;
const LONGEST_NAME = 8;

function nameIn(after: string, isAll: boolean): string | null {
  const text = after.trim();
  const end = text.search(ENDS);
  const name = (end < 0 ? text : text.slice(0, end)).trim();
  const length = name.split(' ').length;
  if (length < SHORTEST_NAME || length > LONGEST_NAME || COUNTED.test(name)) return null;
  return isAll || end < 0 || OF_ALL.test(text.slice(end)) ? name : null;
}
