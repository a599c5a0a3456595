import type { ListItem } from './vocabulary';

/** More months leave no room for the numbers above their bars. */
const MOST_MONTHS = 18;

/**
 * What the picture of the months shows, for people who cannot see it; blank when there is none, because there were no
 * dossiers or the period is too long for it.
 *
 * @param months The list `theo_thang`.
 */
export function monthChartWords(months: readonly ListItem[]): string {
  if (months.length === 0 || months.length > MOST_MONTHS) return '';
  const parts = months.map(
    ({ fields }) => `tháng ${fields.thang}: tiếp nhận ${fields.tiep_nhan}, đã giải quyết ${fields.giai_quyet}`,
  );
  return `Biểu đồ số hồ sơ tiếp nhận và giải quyết theo tháng – ${parts.join('; ')}.`;
}
