import { FAMILY_NAMES, isCommonWord, MIDDLE_NAMES, UNACCENTED_FAMILIES, UNMISTAKABLE_FAMILIES } from './family-names';
import type { Word } from './name-words';

/** Longest name read, in words: `Công Tằng Tôn Nữ Khánh Linh`. */
const LONGEST_NAME = 6;

/** In a line all in capitals, where a name ends: these words begin what is said of the person. */
const AFTER_NAME = new Set(
  'phản xin đề nộp nghiện bị mắc đã là và có khiếu yêu sinh trú được về tại không chưa đang đến gửi nhận làm kiến tố ở'.split(
    ' ',
  ),
);

/** The words of a capitalised run from here on. */
export function capitalRun(words: readonly Word[], at: number, isAllCapitals: boolean): readonly Word[] {
  const run: Word[] = [];
  const first = words[at];
  if (!first || first.style === 'small' || first.style === 'mixed') return run;
  const inCapitals = first.style === 'capitals' || (first.style === 'initial' && words[at + 1]?.style === 'capitals');
  const longest = isAllCapitals ? 4 : LONGEST_NAME;
  for (let next: Word | undefined = first; next && run.length < longest; next = words[at + run.length]) {
    const fits = next.style === 'initial' || next.style === (inCapitals ? 'capitals' : 'title');
    if (!fits || (isAllCapitals && run.length > 1 && AFTER_NAME.has(next.lower))) break;
    run.push(next);
    if (!next.joinsNext) break;
  }
  return run;
}

/** A name written small after a title: `ông nguyễn văn an`. */
export function smallRun(words: readonly Word[], at: number): readonly Word[] {
  const [family, middle, given] = words.slice(at, at + 3);
  if (!family?.joinsNext || !middle?.joinsNext || !given) return [];
  const isName = UNMISTAKABLE_FAMILIES.has(family.lower) && MIDDLE_NAMES.has(middle.lower);
  return family.style === 'small' && middle.style === 'small' && isName ? [family, middle, given] : [];
}

/** Whether a run begins with a family name, and is not a word such as `Hồ sơ`. */
export function beginsWithFamily([first, second]: readonly Word[]): boolean {
  if (!first) return false;
  if (/^[hky]’/.test(first.lower)) return true;
  if (!FAMILY_NAMES.has(first.lower) && !UNACCENTED_FAMILIES.has(first.lower)) return false;
  return second !== undefined && !isCommonWord(first.lower, second.lower);
}

const TITLES = new Set('ông bà anh chị em cô chú bác cụ cháu'.split(' '));

/** `Bờ Nướch Thị Loan`: whatever the family, `Thị` stands in a woman's name. */
export function hasThi(run: readonly Word[]): boolean {
  const at = run.findIndex(({ lower }) => lower === 'thị');
  const next = run[at + 1];
  return at > 0 && next !== undefined && !isCommonWord('thị', next.lower) && !TITLES.has(run[0]?.lower ?? '');
}

export function hasMiddleName([, second]: readonly Word[]): boolean {
  return second !== undefined && MIDDLE_NAMES.has(second.lower);
}
