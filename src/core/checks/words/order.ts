import { roman } from '../../text/roman';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { LETTERS, type ListMark, listMarkOf } from '../text/list-marks';
import type { TextLine } from '../text/report-text';

type MarkRule = 'letter-skipped' | 'number-skipped';

/** Checks that the marks of lists and headings follow one another on each level without gaps. */
export const marksInOrder: Check<MarkRule> = ({ text }) => {
  const found: Finding<MarkRule>[] = [];
  let part: Marked | null = null;
  let item: Marked | null = null;
  let point: Marked | null = null;
  for (const line of text.lines) {
    const mark = markToCount(line);
    if (!mark) continue;
    const marked: Marked = { ...mark, line };
    if (mark.level === 1) {
      found.push(...skipped(part, marked, 'number-skipped'));
      [part, item, point] = [marked, null, null];
    } else if (mark.level === 2) {
      // A list inside a section starts again with 1.
      if (item && mark.rank !== 1 && item.line.kind === line.kind)
        found.push(...skipped(item, marked, 'number-skipped'));
      if (line.kind === 'heading' || mark.rank === 1 || item) item = marked;
      point = null;
    } else {
      if (mark.rank !== 1) found.push(...skipped(point, marked, 'letter-skipped'));
      point = marked;
    }
  }
  return found;
};

/** Parts, items and points; what is numbered `2.1.` follows its item. */
function markToCount(line: TextLine): ListMark | null {
  if ((line.kind !== 'body' && line.kind !== 'heading') || line.cells || line.place.paragraph === null) return null;
  const mark = listMarkOf(line.text);
  if (!mark || mark.level < 1 || mark.level > 3 || mark.mark.includes('.')) return null;
  return mark.level > 1 || line.kind === 'heading' ? mark : null;
}

interface Marked extends ListMark {
  readonly line: TextLine;
}

function skipped(before: Marked | null, found: Marked, code: MarkRule): readonly Finding<MarkRule>[] {
  if (!before || found.rank === before.rank + 1 || found.rank === 1) return [];
  const facts = { before: before.mark, found: found.mark, expected: markAfter(before) };
  return [finding(code, facts, [before.line.place, found.line.place])];
}

function markAfter({ level, rank }: ListMark): string {
  if (level === 2) return String(rank + 1);
  return level === 1 ? roman(rank + 1) : (LETTERS[rank] ?? '');
}

/** Numbered headings followed directly by a heading of the same or a higher level. */
export const emptyHeadings: Check<'heading-empty'> = ({ text }) =>
  text.lines.flatMap((line, index) => {
    const next = text.lines[index + 1];
    const level = line.kind === 'heading' ? listMarkOf(line.text)?.level : undefined;
    if (level === undefined || !next || levelOf(next) > level) return [];
    return [finding('heading-empty', { heading: line.text }, [line.place])];
  });

const TEXT_LEVEL = 9;

/** Of a heading, or of the closing, which ends every section. A line in capitals may go on from the heading above. */
function levelOf({ kind, text }: TextLine): number {
  if (kind === 'closing') return 0;
  return (kind === 'heading' ? listMarkOf(text)?.level : undefined) ?? TEXT_LEVEL;
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
