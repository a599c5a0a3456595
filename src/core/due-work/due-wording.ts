import { type Day, dayOfIso } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { DueCounts } from './due-counts';
import type { DueGroup } from './due-types';

const TOLD_ON_OPENING: readonly (readonly [DueGroup, string])[] = [
  ['overdue', 'hồ sơ quá hạn'],
  ['dueToday', 'hồ sơ đến hạn trong ngày'],
  ['dueSoon', 'hồ sơ sắp đến hạn'],
  ['documentsOverdue', 'văn bản quá hạn ban hành'],
  ['tasksOverdue', 'nhiệm vụ quá hạn'],
];

/** One line on what was due on the day of the last run; null when nothing was. */
export function dueCountsText({ on, counts }: DueCounts, today: Day): string | null {
  const told = TOLD_ON_OPENING.filter(([group]) => counts[group] > 0);
  if (told.length === 0) return null;
  const day = dayOfIso(on);
  const asOf = day === today ? `Hôm nay, ngày ${dayText(day)}` : `Theo lần tính ngày ${dayText(day)}`;
  return `${asOf}: ${told.map(([group, words]) => `${counts[group]} ${words}`).join(', ')}. Mở «Việc hôm nay» để xem.`;
}
