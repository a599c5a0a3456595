import Fraction from 'fraction.js';
import { groupedText } from '../../indicators/number-text';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { answersIn, type Group, listedAnswers, saysShare } from './answer-scales';
import { type Share, sharesIn } from './shares';

/** Shares of one whole that a sentence or a list tells one after another. */
export const sharesAboveAll: Check<'shares-above-all'> = ({ text }) => [
  ...text.lines.flatMap((line) => {
    const shares = sharesIn(line);
    return [...groupsOf(shares), ...answersIn(shares)].flatMap(judge);
  }),
  ...listedAnswers(text.lines).flatMap(judge),
];

/** `A chiếm 64%, B chiếm 39%`: of one sentence, up to `trong đó` or the point where they make the whole. */
function groupsOf(shares: readonly Share[]): readonly Group[] {
  const groups: Share[][] = [];
  let current: Share[] = [];
  for (const share of shares) {
    const last = current[current.length - 1];
    if (!last || !isSameWhole(last, share) || makesAll(current)) {
      current = [];
      groups.push(current);
    }
    // A share told with its count is recalculated by itself.
    if (share.part === null && saysShare(share.rate)) current.push(share);
    else current = [];
  }
  return groups.filter((group) => group.length > 1);
}

/** In characters: shares of one whole follow each other closely. */
const REACH = 160;

function isSameWhole(last: Share, { rate, lower }: Share): boolean {
  const between = lower.slice(last.rate.end, rate.start);
  return between.length <= REACH && !/[.!?](?=\s)|trong đó|bao gồm|(?<!\p{L})gồm|riêng|số này/u.test(between);
}

function sumOf(group: Group): Fraction {
  return group.reduce((sum, { rate }) => sum.add(rate.value), new Fraction(0));
}

/** Each share may be off by the rounding of its last digit. */
function slackOf(group: Group): Fraction {
  return new Fraction(group.length, 10);
}

function makesAll(group: Group): boolean {
  return sumOf(group).sub(100).abs().lte(slackOf(group));
}

/** Properties that one person or dossier has together with others: `nữ chiếm 45%, đảng viên chiếm 80%`. */
const OVERLAPPING =
  /(?<!\p{L})(?:nam|nữ|đảng viên|dân tộc|tôn giáo|trẻ|tuổi|đại học|trình độ|thạc sĩ|toàn trình|số hóa|thanh toán|ký số|tái sử dụng|khai thác|hài lòng chung)(?!\p{L})/u;

function judge(group: Group): readonly Finding<'shares-above-all'>[] {
  const sum = sumOf(group);
  if (sum.sub(100).lte(slackOf(group))) return [];
  if (group.some(({ rate }) => rate.value.gt(100) || OVERLAPPING.test(rate.before))) return [];
  const places = [...new Set(group.map(({ line }) => line.place))];
  const facts = { shares: group.map(({ rate }) => rate.printed).join(' + '), sum: `${groupedText(sum)}%` };
  return [finding('shares-above-all', facts, places)];
}
