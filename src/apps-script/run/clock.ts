import { dayOfUtcMilliseconds, partsOf } from '../../core/calendar/day';

/** Viet Nam keeps UTC+7 all year. */
export const ZONE_OFFSET_MS = 7 * 60 * 60 * 1000;

export function today() {
  return dayOfUtcMilliseconds(Date.now() + ZONE_OFFSET_MS);
}

/** `13/06/2023 14:05`, in Viet Nam, for people to read in the log. */
export function timeText(milliseconds: number): string {
  const local = milliseconds + ZONE_OFFSET_MS;
  const { year, month, date } = partsOf(dayOfUtcMilliseconds(local));
  const minutes = Math.floor(local / 60_000) % 1440;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date)}/${two(month)}/${year} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
