import { type Day, realDay } from '../../calendar/day';

/** A day as a citation gives it. */
export interface TypedDay {
  /** Null when the calendar has no such day, such as 31/02. */
  readonly day: Day | null;
  /** `31/02/2024`, `31 tháng 9 năm 2025`. */
  readonly typed: string;
}

/** Regular expression source with six groups: day, month and year in figures, or with the month as a word. */
export const DATE =
  '(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d\\d)|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s{0,3}(?:năm|[,/])\\s{0,3}((?:19|20)\\d\\d))(?!\\d)';

/** The day in the six groups of a match that begin with the group `first`. */
export function typedDayOf(match: readonly (string | undefined)[], first = 1): TypedDay {
  const parts = match.slice(first, first + 6);
  const inFigures = parts[0] !== undefined;
  const [date = '', month = '', year = ''] = inFigures ? parts : parts.slice(3);
  const typed = inFigures ? `${date}/${month}/${year}` : `${date} tháng ${month} năm ${year}`;
  return { day: realDay(Number(year), Number(month), Number(date)), typed };
}
