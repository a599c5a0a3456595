import { valueOfRoman } from '../../text/roman';

/** The level of a numbered line: 0 for `A.`, 1 for `I.`, 2 for `1.`, 3 for `a)` and `1.1.`, 4 for what lies deeper. */
export type MarkLevel = 0 | 1 | 2 | 3 | 4;

export interface ListMark {
  readonly level: MarkLevel;
  /** `II`, `2`, `đ`, `2.1` */
  readonly mark: string;
  /** Its rank among the marks of its list, from 1. */
  readonly rank: number;
  /** What follows the mark. */
  readonly words: string;
}

/** In characters: longer lines are text, not headings. */
export const LONGEST_HEADING = 160;

/** Nghị định 30/2020/NĐ-CP marks points (điểm) by the Vietnamese alphabet, which has đ after d and no f. */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const CAPITALS = [...'ABCDEGH'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm'];

/** Nghị định 30/2020/NĐ-CP numbers phần and mục by Roman numerals, khoản by numbers, điểm by letters. */
const PART = /^(?:phần )?([IVX]{1,6}) ?[.:)] ?(\S.*)$/;
const NAMED_PART = /^phần (?:thứ )?(nhất|hai|ba|tư|năm|[IVX]{1,6}|\d)(?:(?: ?[.:)-] ?| )(.*))?$/i;
const CAPITAL = /^([A-EGH])\. ?(\p{Lu}.*)$/u;
const ITEM = /^(\d{1,2}) ?[.)] (\S.*)$/;
const TIGHT_ITEM = /^(\d{1,2})[.)](\p{L}.*)$/u;
const POINT = /^([a-zđ]) ?[).] (\S.*)$/;
const TIGHT_POINT = /^([a-zđ])\)(\p{L}.*)$/u;
const NESTED = /^(\d{1,2})\.(\d{1,2})((?:\.\d{1,2}){0,2})[.)]? ?(\p{Lu}.*)$/u;

/** The mark at the start of a line; null when it has none. */
export function listMarkOf(text: string): ListMark | null {
  const part = PART.exec(text);
  const partRank = part && valueOfRoman(part[1] ?? '');
  if (part && partRank) return marked(1, part[1], { rank: partRank, words: part[2] });
  const named = NAMED_PART.exec(text);
  if (named) return marked(0, named[1], { rank: ordinal(named[1] ?? ''), words: named[2] });
  const item = ITEM.exec(text) ?? TIGHT_ITEM.exec(text);
  if (item) return marked(2, item[1], { rank: Number(item[1]), words: item[2] });
  const point = POINT.exec(text) ?? TIGHT_POINT.exec(text);
  if (point) return marked(3, point[1], { rank: LETTERS.indexOf(point[1] ?? '') + 1, words: point[2] });
  const nested = NESTED.exec(text);
  if (nested) return nestedMark(nested);
  const capital = CAPITAL.exec(text);
  return capital && marked(0, capital[1], { rank: CAPITALS.indexOf(capital[1] ?? '') + 1, words: capital[2] });
}

function nestedMark([, first, second, deeper, words]: RegExpExecArray): ListMark {
  const last = deeper ? deeper.split('.').pop() : second;
  return marked(deeper ? 4 : 3, `${first}.${second}${deeper}`, { rank: Number(last), words });
}

function marked(
  level: MarkLevel,
  mark: string | undefined,
  rest: { rank: number; words: string | undefined },
): ListMark {
  return { level, mark: mark ?? '', rank: rest.rank, words: rest.words ?? '' };
}

function ordinal(said: string): number {
  const byWord = ORDINALS.indexOf(said.toLowerCase());
  if (byWord >= 0) return byWord + 1;
  return Number(said) || (valueOfRoman(said) ?? 0);
}
