import { type Day, dayOfTypedText, yearOf } from '../calendar/day';

/** Completes `5/6` with the current year and adds the slashes to `05062023`; other text is unchanged. */
export function completedDay(typed: string, today: Day): string {
  const text = typed.trim();
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return `${text}/${yearOf(today)}`;
  return text.replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3');
}

/** Null for text that is not, or not yet, a day. */
export function dayTyped(typed: string, today: Day): Day | null {
  return dayOfTypedText(completedDay(typed, today));
}
