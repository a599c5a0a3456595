import { type Day, dayOfTypedText, yearOf } from '../calendar/day';

/** `5/6` is that day of this year, `05062023` the same in one go; any other text stays as it is. */
export function completedDay(typed: string, today: Day): string {
  const text = typed.trim();
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return `${text}/${yearOf(today)}`;
  return text.replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3');
}

/** Null for what is no day, yet or at all. */
export function dayTyped(typed: string, today: Day): Day | null {
  return dayOfTypedText(completedDay(typed, today));
}
