import { dayOfUtcMilliseconds, partsOf } from '../../core/calendar/day';
import { dayInVietNam, vietNamClock } from '../../core/calendar/viet-nam';

export function today() {
  return dayInVietNam(Date.now());
}

/** `13/06/2023 14:05`, in Viet Nam, for people to read in the log. */
export function timeText(milliseconds: number): string {
  const local = vietNamClock(milliseconds);
  const { year, month, date } = partsOf(dayOfUtcMilliseconds(local));
  const minutes = Math.floor(local / 60_000) % 1440;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date)}/${two(month)}/${year} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
