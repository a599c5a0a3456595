import { notWrittenText } from '../../report/sentences';
import { asMeant } from './as-meant';

const [OPENING = '', CLOSING = ''] = asMeant(notWrittenText(['|'])).split('|');

/** What a report prints in place of a section that nobody wrote. Offsets in the text as meant. */
export interface UnwrittenMark {
  readonly start: number;
  readonly end: number;
  /** Who has to write it, as printed. */
  readonly officers: string;
}

/** In characters: a longer text in brackets names nobody. */
const LONGEST_OFFICERS = 200;

/**
 * The first of them in a line as meant; null when it has none. A mark whose bracket is missing is text like any other,
 * since nobody knows where it ends.
 *
 * @example
 * unwrittenMark('- [Chưa có nội dung - phụ trách: Văn phòng]')?.officers; // → 'Văn phòng'
 */
export function unwrittenMark(text: string): UnwrittenMark | null {
  for (let start = text.indexOf(OPENING); start >= 0; start = text.indexOf(OPENING, start + 1)) {
    const from = start + OPENING.length;
    const near = text.slice(from, from + LONGEST_OFFICERS + CLOSING.length);
    const end = near.search(BRACKET);
    if (end >= 0 && near.startsWith(CLOSING, end))
      return { start, end: from + end + CLOSING.length, officers: near.slice(0, end).trim() };
  }
  return null;
}

const BRACKET = /[[\]]/;

/** Whether a line says nothing but that its section awaits its text. */
export function isUnwritten(text: string): boolean {
  const mark = unwrittenMark(text);
  return mark !== null && !/[\p{L}\d]/u.test(text.slice(0, mark.start) + text.slice(mark.end));
}
