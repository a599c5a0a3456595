import { roman } from '../text/roman';
import { dayText } from './day-text';
import type { DayRange, PeriodName } from './period';

/**
 * The name of a period, for use inside a sentence.
 *
 * @example
 * periodText({ kind: 'quarter', year: 2023, number: 2 }); // → 'quý II năm 2023'
 * periodText({ kind: 'first-half', year: 2023, number: 1 }); // → '6 tháng đầu năm 2023'
 */
export function periodText({ kind, year, number }: PeriodName): string {
  switch (kind) {
    case 'month':
      return `tháng ${number} năm ${year}`;
    case 'quarter':
      return `quý ${roman(number)} năm ${year}`;
    case 'first-half':
      return `6 tháng đầu năm ${year}`;
    case 'second-half':
      return `6 tháng cuối năm ${year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${year}`;
    case 'cumulative':
      return `${number} tháng năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

export function rangeText({ from, to }: DayRange): string {
  return `từ ngày ${dayText(from)} đến ngày ${dayText(to)}`;
}
