import Fraction from 'fraction.js';
import type { Claim } from '../claims/claim';
import { type NumberMention, numbersIn } from '../claims/numbers-in-text';

/** Groups that no form adds up: a rest in one of them is no mistake. */
const OTHER_GROUPS =
  /trả lại|(?:xin )?rút|tạm dừng|dừng (?:giải quyết|xử lý)|chưa đến hạn|chưa tới hạn|(?<!\p{L})(?:hủy|huỷ)(?!\p{L})|từ chối|chờ bổ sung|không đủ điều kiện|không giải quyết|gia hạn/iu;

/** Whether the text knows of a rest that the parts leave: another group is named, or the shares are told without it. */
export function isRestTold(whole: Claim, parts: readonly Claim[]): boolean {
  const rest = parts.reduce((left, { value }) => left.sub(value), whole.value);
  if (rest.compare(0) <= 0) return false;
  const lines = new Set([whole, ...parts].map(({ line }) => line));
  return [...lines].some(({ text }) => OTHER_GROUPS.test(text)) || isSharedWithoutRest(whole, parts);
}

/** Each part with its own share of the whole, and the shares make less than all: whoever wrote them knew the rest. */
function isSharedWithoutRest({ value }: Claim, parts: readonly Claim[]): boolean {
  const shares = parts.flatMap((part) => shareOf(part) ?? []);
  if (value.equals(0) || shares.length < parts.length) return false;
  const off = shares.reduce((all, { precision }) => all + precision, 0);
  const sum = shares.reduce((all, share) => all.add(share.value), new Fraction(0));
  return sum.compare(100 - off / 2) < 0 && parts.every((part, index) => isShare(part, value, shares[index]));
}

/** Rounded or cut off. */
function isShare(part: Claim, whole: Fraction, share: NumberMention | undefined): boolean {
  return share !== undefined && part.value.div(whole).mul(100).sub(share.value).abs().lt(share.precision);
}

/** The percentage directly behind a count: `124.907 hồ sơ (48,6%)`. */
function shareOf({ mention, line }: Claim): NumberMention | null {
  if (mention === null) return null;
  const numbers: readonly NumberMention[] = numbersIn(line);
  const next = numbers.find(({ start }) => start > mention.start);
  return next?.unit === '%' ? next : null;
}
