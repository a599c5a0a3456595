import { type Day, dayOfUtcMilliseconds } from './day';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * What the clocks of Viet Nam were ahead of UTC from an instant on, the latest first: zone Asia/Ho_Chi_Minh of the time
 * zone database (2025c). A table and no `Intl`: its first use costs ten times what a cell function takes, and
 * `Utilities.formatDate` is a call for each cell.
 */
const AHEAD: readonly { readonly from: number; readonly seconds: number }[] = [
  { from: Date.UTC(1975, 5, 12, 16), seconds: 7 * 3600 },
  { from: Date.UTC(1959, 11, 31, 16), seconds: 8 * 3600 },
  { from: Date.UTC(1955, 5, 30, 17), seconds: 7 * 3600 },
  { from: Date.UTC(1947, 2, 31, 17), seconds: 8 * 3600 },
  { from: Date.UTC(1945, 8, 1, 15), seconds: 7 * 3600 },
  { from: Date.UTC(1945, 2, 14, 15), seconds: 9 * 3600 },
  { from: Date.UTC(1942, 11, 31, 16), seconds: 8 * 3600 },
  { from: Date.UTC(1911, 3, 30, 16, 53, 30), seconds: 7 * 3600 },
  { from: Number.NEGATIVE_INFINITY, seconds: 7 * 3600 + 6 * 60 + 30 },
];

/** What a clock in Viet Nam shows at an instant, in milliseconds to be read as UTC. */
export function vietNamClock(instant: number): number {
  return instant + aheadAt(instant);
}

/** The day in Viet Nam at an instant, in milliseconds since 1970. */
export function dayInVietNam(instant: number): Day {
  return dayOfUtcMilliseconds(vietNamClock(instant));
}

/** The instant at which a day begins in Viet Nam, in milliseconds since 1970. */
export function midnightInVietNam(day: Day): number {
  const clock = day * MILLISECONDS_A_DAY;
  const near = clock - aheadAt(clock);
  return clock - aheadAt(near);
}

function aheadAt(instant: number): number {
  return (AHEAD.find(({ from }) => instant >= from)?.seconds ?? 0) * 1000;
}

/** `2026-09-16T08:12:00+07:00`: an instant as clocks in Viet Nam show it, for files that other programs read. */
export function vietNamTime(instant: number): string {
  return `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
