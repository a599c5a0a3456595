import { monthsOf } from '../../calendar/period';
import type { ReportText } from '../text/report-text';
import type { PartList } from './part-lists';

/** Kinds that together are everything: where all are told, the parts must add up to the total. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/hoàn thành|đã (?:giải quyết|xử lý|thực hiện|trả lời)/, /đang/, /chưa/],
  [/mới/, /sửa đổi|bổ sung|thay thế/, /bãi bỏ|hủy bỏ/],
  [/(?<!\p{L})nam(?!\p{L})/u, /(?<!\p{L})nữ(?!\p{L})/u],
  [/cấp tỉnh|sở,? (?:ban,? )?ngành/, /cấp huyện|huyện, thị xã/, /cấp xã|xã, phường/],
];

/** Since 01/7/2025 there is no district (Luật 72/2025/QH15). */
const TWO_LEVELS: readonly RegExp[] = [/cấp tỉnh|sở,? (?:ban,? )?ngành/, /cấp xã|xã, phường/];

/** Whether each part is of another kind and all kinds are there. */
export function isWhole({ parts }: PartList, period: ReportText['period']): boolean {
  const wholes = isOfTwoLevels(period) ? [...WHOLES, TWO_LEVELS] : WHOLES;
  return wholes.some((kinds) => {
    if (kinds.length !== parts.length) return false;
    const told = new Set(parts.map(({ label }) => kinds.findIndex((kind) => kind.test(label))));
    return told.size === kinds.length && !told.has(-1);
  });
}

/** Kinds of which one thing is only one, though there may be more kinds: the ways a dossier is filed. */
const EXCLUSIVE: readonly (readonly RegExp[])[] = [
  [/trực tuyến|qua mạng/, /(?<!\p{L})trực tiếp/u, /bưu chính|bcci/, /kỳ trước|chuyển sang/],
  [/trước hạn|đúng hạn|trong hạn/, /trễ hạn|quá hạn|chậm hạn/],
];

/** Whether the parts are of such kinds, so that together they cannot be more than the total. */
export function areExclusive({ parts }: PartList): boolean {
  return EXCLUSIVE.some((kinds) => {
    const told = parts.map(({ label }) => kinds.flatMap((kind, index) => (kind.test(label) ? [index] : [])));
    return told.every(({ length }) => length === 1) && new Set(told.flat()).size === parts.length;
  });
}

/** Properties that one person has together with others. */
const OVERLAPPING =
  /(?<!\p{L})(?:nữ|đảng viên|dân tộc|tôn giáo|trẻ|dưới \d+ tuổi|kiêm nhiệm|chứng chỉ|tin học|ngoại ngữ|lý luận)(?!\p{L})/u;

export function mayOverlap({ parts, total }: PartList): boolean {
  return total.noun === 'người' && parts.some(({ label }) => OVERLAPPING.test(label));
}

function isOfTwoLevels(period: ReportText['period']): boolean {
  if (!period || period.year < 2025) return false;
  if (period.year > 2025) return true;
  return monthsOf(period).last > 6;
}
