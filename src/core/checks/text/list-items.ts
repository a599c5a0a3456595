import { namesHeading } from './heading-subjects';
import { headingTime } from './heading-words';
import type { KnownHeadings } from './known-headings';
import { type ListMark, LONGEST_HEADING } from './list-marks';

export interface OutlineLine {
  readonly text: string;
  readonly cells: readonly string[] | null;
}

/** The mark of each line. */
type Marks = readonly (ListMark | null)[];

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbered lines that are items of a list, though short and without a full stop: they follow one another without
 * text between, and nothing stands under the last one, or one of them ends as a sentence does.
 */
export function listItems(lines: readonly OutlineLine[], marks: Marks, known: KnownHeadings): ReadonlySet<number> {
  const items = new Set<number>();
  for (let from = 0; from < lines.length; ) {
    const to = endOfRun(marks, from);
    if (to - from > 1 && isList({ lines, marks, known }, { from, to }))
      for (let at = from; at < to; at++) items.add(at);
    from = to;
  }
  return items;
}

/** Where the run of successive marks of one level that begins here ends. */
function endOfRun(marks: Marks, from: number): number {
  const first = marks[from];
  let to = from + 1;
  if (!first || first.level < 2) return to;
  while (marks[to]?.level === first.level && marks[to]?.rank === first.rank + to - from) to++;
  return to;
}

const SENTENCE = /[.;,]$/;
const AFTER_LAST = /^(?:trên đây là|nơi nhận|TM\.|KT\.|TL\.|TUQ\.)/i;

interface Marked {
  readonly lines: readonly OutlineLine[];
  readonly marks: Marks;
  readonly known: KnownHeadings;
}

function isList({ lines, marks, known }: Marked, { from, to }: Run): boolean {
  const run = lines.slice(from, to);
  const marked = marks.slice(from, to).filter((mark) => mark !== null);
  if (marked.some((mark) => isNamed(mark, known))) return false;
  if (run.some(({ text }) => SENTENCE.test(text) || text.length > LONGEST_HEADING)) return true;
  if (lines[from - 1]?.text.endsWith(':')) return true;
  if (marked.every(({ level, words }) => known.section(words.toLowerCase(), level) !== null)) return false;
  const [next, nextMark, level] = [lines[to], marks[to], marks[from]?.level ?? 2];
  if (!next || (nextMark && nextMark.level <= level) || AFTER_LAST.test(next.text)) return true;
  return run.length > 2 && !nextMark;
}

/** How tasks begin, which name parts of the outline too. */
const TASK =
  /^(?:tiếp tục|đẩy mạnh|tăng cường|nâng cao|phối hợp|chủ động|tập trung|triển khai|duy trì|chỉ đạo|hoàn thành|khắc phục|phấn đấu|bố trí|tham mưu|kịp thời|quan tâm|đề nghị|kiến nghị|đôn đốc|thực hiện tốt) /;

/** Whether its words are those of a heading of the outline. */
function isNamed({ level, words }: ListMark, known: KnownHeadings): boolean {
  const lower = words.toLowerCase();
  if (level === 2 && known.section(lower, level) !== null) return true;
  if (TASK.test(lower)) return false;
  return headingTime(lower) !== null || (level === 2 && namesHeading(lower, 2, null));
}
