import { type Day, partsOf } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { byMonth, type MonthCounts } from '../indicators/by-month';
import type { Figures } from '../indicators/figures';
import { groupedText, rateText } from '../indicators/number-text';
import { sectionsWith } from '../outline/outline';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { ListItem } from './vocabulary';

/** In characters. Bars are text, because text survives Google Docs and prints well without colour. */
const LONGEST_BAR = 40;
const LIGHT = '▒';
const DARK = '█';

/** Dossiers received and returned in each month, with bars in proportion; empty when there were none. */
export function monthItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  const months = byMonth(records) ?? [];
  const most = Math.max(0, ...months.flatMap(({ received, resolved }) => [received, resolved]));
  if (most === 0) return [];
  const sections = sectionsWith(records.outline, 'months');
  const rule = { decimals: figures.TL_DUNG_HAN.decimals, rounding: records.settings.rounding };
  return months.map((month) => {
    const { received, resolved, early, onTime, late } = month;
    const fields = {
      thang: monthText(month),
      tiep_nhan: groupedText(received),
      giai_quyet: groupedText(resolved),
      som_dung_han: groupedText(early + onTime),
      tre_han: groupedText(late),
      ty_le: rateText(early + onTime, resolved, rule),
      thanh_tiep_nhan: LIGHT.repeat(barLength(received, most)),
      thanh_giai_quyet: DARK.repeat(barLength(resolved, most)),
    };
    return { sections, fields };
  });
}

/** At least one character when the count is not 0. */
function barLength(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round((LONGEST_BAR * count) / most));
}

/** `02/2023`; a month that is only partly in the period also names the days: `6/2023 (đến ngày 13)`. */
function monthText({ from, to }: MonthCounts): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const month = dayText(from).slice('dd/'.length);
  const beginsWhole = first.date === 1;
  const endsWhole = partsOf((to + 1) as Day).date === 1;
  if (beginsWhole && endsWhole) return month;
  if (endsWhole) return `${month} (từ ngày ${padded(first.date)})`;
  if (beginsWhole) return `${month} (đến ngày ${padded(last.date)})`;
  return `${month} (ngày ${padded(first.date)}–${padded(last.date)})`;
}

function padded(date: number): string {
  return String(date).padStart(2, '0');
}
