import type Fraction from 'fraction.js';
import { groupedText } from '../../indicators/number-text';
import { type Finding, finding } from '../finding';
import type { TextLine } from '../text/report-text';
import { moreThanBegun } from './outcome-bases';
import { type Share, sharesIn } from './shares';

/** Revenue, plans and growth may exceed 100%; shares of dossiers, documents or people may not. */
const MAY_EXCEED =
  /(?<!\p{L})thu (?!về|lại|hồi|thập|phiếu)|doanh thu|dự toán|kế hoạch|chỉ tiêu|giao|vượt|tăng|nghị quyết|mục tiêu|so với|cùng kỳ|sản lượng|giá trị|năng suất/u;
const MAY_NOT =
  /hồ sơ|thủ tục|tthc|trực tuyến|hạn|hài lòng|văn bản|số hóa|phiếu|công chức|cán bộ|người|phản ánh|kiến nghị|bản sao|thanh toán/;
/** What a plan lists or a superior gives: more cannot be done. */
const LISTED_TASKS = /(?:kế hoạch|nghị quyết)(?= số)|nhiệm vụ (?:[\p{L} ]{0,30})?(?:được |cấp trên )?giao|giao dịch/gu;

const LEAD = 120;

/** A share above 100% of what cannot be exceeded. */
export function aboveAll(share: Share): readonly Finding<'rate-above-all'>[] {
  const { rate, line, base } = share;
  if (mayExceed(share)) return [];
  const isShare = base !== null || MAY_NOT.test(leadOf(share));
  return isShare ? [finding('rate-above-all', { said: rate.printed }, [line.place])] : [];
}

function leadOf({ rate, lower }: Share): string {
  return lower.slice(Math.max(0, rate.start - LEAD), rate.start);
}

function mayExceed(share: Share): boolean {
  const { rate, part } = share;
  const words = `${rate.before.slice(-LEAD)} ${rate.following} | ${leadOf(share)}`;
  return MAY_EXCEED.test(part?.base && part.noun === 'nhiệm vụ' ? words.replace(LISTED_TASKS, ' ') : words);
}

/** `3.857/3.856 văn bản, đạt 100%`, `rà soát 22 văn bản, phát hiện 27 văn bản hết hiệu lực` */
export function countsAboveTotal(line: TextLine): readonly Finding<'part-above-total'>[] {
  const fractions = sharesIn(line).flatMap((share) => {
    const { part, rate } = share;
    const isAbove = part?.base && part.unit === 'other' && part.noun !== null && part.value.gt(part.base);
    return isAbove && rate.value.lte(100) && !mayExceed(share) ? [above(line, part.base, part.value)] : [];
  });
  return [...fractions, ...moreThanBegun(line).map(([begun, part]) => above(line, begun.value, part.value))];
}

function above(line: TextLine, total: Fraction, part: Fraction): Finding<'part-above-total'> {
  const facts = { what: 'Tổng', said: groupedText(total), part: 'Phần nêu trong câu', partSaid: groupedText(part) };
  return finding('part-above-total', facts, [line.place], 'likely');
}
