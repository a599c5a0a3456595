import { type Day, partsOf } from './day';

/**
 * `22/02/2023`, `08/3/2023`: days under 10 and the months 1 and 2 get a leading zero, other months do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 4).
 *
 * @example
 * import { dayOf } from './day';
 * dayText(dayOf(2023, 2, 5)); // → '05/02/2023'
 * dayText(dayOf(2023, 3, 15)); // → '15/3/2023'
 */
export function dayText(day: Day): string {
  const { date, month, year } = officialParts(day);
  return `${date}/${month}/${year}`;
}

/** `ngày 13 tháng 6 năm 2023`, as in the line of place and date. */
export function longDayText(day: Day): string {
  const { date, month, year } = officialParts(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
}

function officialParts(day: Day): { readonly date: string; readonly month: string; readonly year: number } {
  const { date, month, year } = partsOf(day);
  return { date: padded(date), month: month <= 2 ? padded(month) : String(month), year };
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
