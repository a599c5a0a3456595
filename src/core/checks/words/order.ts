import { type Finding, finding } from '../finding';
import type { TextLine } from '../report-text';
import type { Check } from '../subject';

/** Nghị định 30/2020/NĐ-CP marks points (điểm) by the Vietnamese alphabet, which has đ after d and no f. */
const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];
const POINT = /^\s*([a-zđ])\s*[).]\s/;
const ITEM = /^\s*(\d{1,2})\s*[.)]\s/;
const PART = /^\s*(?:phần\s+)?([IVX]{1,4})\s*[.:)]\s/;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

type MarkRule = 'letter-skipped' | 'number-skipped';

/** Checks that the marks of lists and headings follow one another on each level without gaps. */
export const marksInOrder: Check<MarkRule> = ({ text }) => {
  const found: Finding<MarkRule>[] = [];
  let part: Marked | null = null;
  let item: Marked | null = null;
  let point: Marked | null = null;
  for (const line of text.lines) {
    if ((line.kind !== 'body' && line.kind !== 'heading') || line.cells || line.place.paragraph === null) continue;
    const partMark = line.kind === 'heading' ? PART.exec(line.text)?.[1] : undefined;
    const itemMark = ITEM.exec(line.text)?.[1];
    const pointMark = POINT.exec(line.text)?.[1];
    if (partMark) {
      const marked: Marked = { mark: partMark, rank: ROMANS.indexOf(partMark), line };
      found.push(...skipped(part, marked, 'number-skipped', ROMANS));
      [part, item, point] = [marked, null, null];
    } else if (itemMark) {
      const marked: Marked = { mark: itemMark, rank: Number(itemMark) - 1, line };
      // A list inside a section starts again with 1.
      if (item && marked.rank !== 0 && item.line.kind === line.kind) {
        found.push(...skipped(item, marked, 'number-skipped', numbersTo(marked.rank + 2)));
      }
      if (line.kind === 'heading' || marked.rank === 0 || item) item = marked;
      point = null;
    } else if (pointMark) {
      const marked: Marked = { mark: pointMark, rank: LETTERS.indexOf(pointMark), line };
      if (marked.rank !== 0) found.push(...skipped(point, marked, 'letter-skipped', LETTERS));
      point = marked;
    }
  }
  return found;
};

interface Marked {
  readonly mark: string;
  readonly rank: number;
  readonly line: TextLine;
}

function skipped(
  before: Marked | null,
  found: Marked,
  code: MarkRule,
  marks: readonly string[],
): readonly Finding<MarkRule>[] {
  if (!before || found.rank === before.rank + 1 || found.rank === 0) return [];
  const facts = { before: before.mark, found: found.mark, expected: marks[before.rank + 1] ?? '' };
  return [finding(code, facts, [before.line.place, found.line.place])];
}

function numbersTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

/** Headings followed directly by a heading of the same or a higher level. */
export const emptyHeadings: Check<'heading-empty'> = ({ text }) =>
  text.lines.flatMap((line, index) => {
    const next = text.lines[index + 1];
    if (line.kind !== 'heading' || !next || levelOf(next) > levelOf(line)) return [];
    return next.kind === 'heading' || next.kind === 'closing'
      ? [finding('heading-empty', { heading: line.text }, [line.place])]
      : [];
  });

function levelOf({ kind, text }: TextLine): number {
  if (kind !== 'heading') return kind === 'closing' ? 0 : 9;
  if (PART.test(text)) return 1;
  return ITEM.test(text) ? 2 : 3;
}

const END_MARK = /\.\s*\/\s*\./;

export const endMarks: Check<'end-mark-repeated'> = ({ text }) => {
  const marked = text.lines.filter((line) => line.place.paragraph !== null && END_MARK.test(line.text));
  return marked.length > 1
    ? [
        finding(
          'end-mark-repeated',
          undefined,
          marked.map(({ place }) => place),
        ),
      ]
    : [];
};
