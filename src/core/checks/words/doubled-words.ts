import { finding } from '../finding';
import type { Check } from '../subject';

/** A word or a group of words written twice or more in a row, never across a comma, a full stop or the cells of a table. */
export const doubledWords: Check<'word-doubled'> = ({ text }) =>
  text.lines.flatMap((line) =>
    line.cells || line.kind === 'symbol' || line.kind === 'aside'
      ? []
      : doubledIn(line.text, line.kind === 'heading').map((said) => finding('word-doubled', { said }, [line.place])),
  );

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function doubledIn(text: string, isHeading: boolean): readonly string[] {
  const found: string[] = [];
  for (const run of runsOf(text)) {
    for (let index = 0; index + 1 < run.length; ) {
      const length = lengthDoubled(run, index);
      if (length > 0 && isSlip({ text, isHeading, run, index, length })) {
        found.push(text.slice(run[index]?.start, run[index + 2 * length - 1]?.end));
        if (found.length === MOST_IN_LINE) return found;
      }
      index = length > 0 ? endOfRepeats(run, index, length) : index + 1;
    }
  }
  return found;
}

/** More in one line are a damaged line, not slips of the hand. */
const MOST_IN_LINE = 5;

/** Behind the last whole repeat of the words that are doubled at `index`. */
function endOfRepeats(run: readonly Word[], index: number, length: number): number {
  let end = index + 2 * length;
  while (end < run.length && run[end]?.folded === run[end - length]?.folded) end++;
  return end - ((end - index) % length);
}

/** Words with nothing but a space between them. */
function runsOf(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\d]+(?:[-/.'’][\p{L}\d]+)*/gu)) {
    const isNext = end >= 0 && text.slice(end, index) === ' ';
    if (!isNext) runs.push([]);
    end = index + word.length;
    runs[runs.length - 1]?.push({ text: word, folded: word.toLowerCase(), start: index, end });
  }
  return runs;
}

/** In syllables: longer repeats are a sentence copied twice. */
const LONGEST = 8;

function lengthDoubled(run: readonly Word[], index: number): number {
  for (let length = 1; length <= LONGEST && index + 2 * length <= run.length; length++) {
    let same = 0;
    while (same < length && run[index + same]?.folded === run[index + same + length]?.folded) same++;
    if (same === length) return length;
  }
  return 0;
}

interface Doubled {
  readonly text: string;
  readonly isHeading: boolean;
  readonly run: readonly Word[];
  readonly index: number;
  readonly length: number;
}

/** Many Vietnamese words are formed by doubling a syllable, so only those that are never doubled rightly are listed. */
const SINGLE =
  /^(?:của|và|các|những|được|là|trong|cho|với|theo|tại|đã|đang|sẽ|có|không|về|để|thì|mà|hoặc|nhưng|bị|vào|khi|nên|như|do|nhằm|vì|nếu|phường|xã|ubnd|hđnd|cchc|tthc|20\d\d)$/;
/** These count only before a figure: `từ từ 01/3`, `ngày ngày 15/3`; else they may be said so. */
const SINGLE_BEFORE_FIGURE = /^(?:từ|đến|ngày|tháng|quý|số|điều|khoản|mục|hơn|gần|khoảng)$/;

function isSlip(doubled: Doubled): boolean {
  const { run, index, length } = doubled;
  const words = run.slice(index, index + length);
  const first = words[0]?.folded ?? '';
  if (length === 1)
    return SINGLE.test(first) || (SINGLE_BEFORE_FIGURE.test(first) && /^\d/.test(run[index + 2]?.text ?? ''));
  if (words.some(({ folded }) => /\d/.test(folded))) return FIGURED.test(first);
  if (words.every(({ folded }) => folded.length === 1)) return false;
  return !DWELT_ON.test(first) && !isNamed(words) && !isDoing(doubled) && !isHeaderRow(doubled);
}

/** `ngày 15/3/2023 ngày 15/3/2023`; other figures stand twice in tables copied as text. */
const FIGURED = /^(?:ngày|tháng|quý|năm|số|điều|khoản)$/;

/** `từng bước từng bước`, `rất nhiều rất nhiều`. */
const DWELT_ON = /^(?:từng|rất|mỗi|càng|nhiều|ngày|đời|năm)$/;

/** `cơ chế một cửa một cửa liên thông` is written so by whole provinces. */
function isNamed(words: readonly Word[]): boolean {
  return words.map(({ folded }) => folded).join(' ') === 'một cửa';
}

/** A body may be named after what it does: `Ban Chỉ đạo chỉ đạo`, `bộ phận tiếp nhận tiếp nhận`. */
const DOERS =
  /(?<!\p{L})(?:ban|tổ|đoàn|đội|nhóm|ủy ban|hội đồng|bộ phận|trung tâm|phòng|văn phòng|cơ quan|đơn vị|người|công chức|cán bộ|viên chức|sở|chi cục|quỹ|hội|nhân viên)$/iu;
const DEEDS =
  /^(?:chỉ đạo|kiểm tra|giám sát|quản lý|tiếp nhận|tư vấn|phục vụ|thẩm định|đăng ký|hỗ trợ|phụ trách|chủ trì|thanh tra|soạn thảo|tham mưu|điều hành|tuyên truyền|tố cáo|khiếu nại|sử dụng|đánh giá|vận động|hòa giải|kiểm soát|công tác|giao dịch|bảo vệ|lãnh đạo|thi đua|phản ánh|kiến nghị|biên tập|khảo sát|vận hành|kiểm toán|điều tra)$/;
/** `đã thông báo Thông báo số 5`: a verb, then the document of the same name. */
const DOCUMENT_VERBS = /^(?:thông báo|báo cáo|hướng dẫn|kết luận|công bố|kiến nghị|đề nghị|kế hoạch)$/;

function isDoing({ text, run, index, length }: Doubled): boolean {
  const words = run.slice(index, index + length);
  const said = words.map(({ folded }) => folded).join(' ');
  const again = run[index + length]?.text ?? '';
  if (isCapital(again)) return DOCUMENT_VERBS.test(said) && !isCapital(words[0]?.text ?? '');
  const before = text.slice(Math.max(0, (words[0]?.start ?? 0) - 12), words[0]?.start).trimEnd();
  return DEEDS.test(said) && DOERS.test(before);
}

/** Headings of columns that a copied text runs together: `Trực tuyến Trực tuyến`. */
function isHeaderRow({ text, isHeading, run, index, length }: Doubled): boolean {
  const [first, again] = [run[index]?.text ?? '', run[index + length]?.text ?? ''];
  return !isHeading && isCapital(first) && isCapital(again) && !/[.;:,!]\s*$/.test(text.slice(-3));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
