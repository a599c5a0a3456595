import { dayText } from '../calendar/day-text';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import type { Closing } from './closing';
import type { CopyChanges } from './marker';
import type { CarryCheck, DifferingDossier } from './next-year';

export const NO_YEAR = 'Chưa biết năm của bảng tính. Hãy điền mục «Năm» ở tab «Cấu hình».';

export const UNCOUNTED =
  'Chưa đếm được hồ sơ, nên chưa sang năm mới được. Hãy sửa các lỗi của tab «Hồ sơ» và tab «Thủ tục» (trang «Kiểm tra»).';

/** Gives both numbers of the check. */
export function checkText({ pending, carried }: CarryCheck, { year, cutOff }: Closing): string {
  return `Đang giải quyết đến hết ngày ${dayText(cutOff)}: ${pending} hồ sơ; năm ${year} chuyển sang năm ${year + 1}: ${carried} hồ sơ.`;
}

export function differingText({ code, row, only }: DifferingDossier): string {
  const side = only === 'old' ? 'đang giải quyết ở năm cũ nhưng không sang năm mới' : 'chỉ có ở năm mới';
  return `Tab «${DOSSIERS_TAB.name}», dòng ${row}: hồ sơ «${code}» ${side}.`;
}

/** For officers who start before the last report of the year can be made. */
export function earlyText({ year, cutOff }: Closing): string {
  return `Năm ${year} chốt số liệu hết ngày ${dayText(cutOff)}. Nên sang năm mới sau ngày đó, khi báo cáo cuối năm đã chốt.`;
}

/** While the last report of the year is not frozen and may still change. */
export function unfrozenText({ year, cutOff }: Closing): string {
  return `Báo cáo có ngày chốt ${dayText(cutOff)} của năm ${year} chưa chốt số liệu. Nên chốt trước, để năm sau so sánh được với năm nay.`;
}

export function copyChangesText({ missing, added }: CopyChanges): readonly string[] {
  return [
    ...missing.map((code) => `Hồ sơ «${code}»: đang giải quyết ở sổ cũ, không còn ở bản sao này.`),
    ...added.map((code) => `Hồ sơ «${code}»: đang giải quyết ở bản sao này, không có ở sổ cũ lúc sao.`),
  ];
}
