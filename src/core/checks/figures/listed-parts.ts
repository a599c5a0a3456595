import type Fraction from 'fraction.js';
import type { NumberMention } from '../claims/numbers-in-text';
import type { TextLine } from '../text/report-text';

export interface Part {
  readonly mention: NumberMention;
  readonly line: TextLine;
  /** The words it is told with, in lower case. */
  readonly label: string;
  /** Its printed share of the total; null when none is printed. */
  readonly share: Fraction | null;
}

/** Where a list is read. */
export interface ListStart {
  readonly line: TextLine;
  /** The line's text in lower case. */
  readonly lower: string;
  readonly mentions: readonly NumberMention[];
  readonly total: NumberMention;
  /** Offset behind the mark of the list, and the index of the first number there. */
  readonly from: number;
  readonly first: number;
}

interface ListedParts {
  readonly parts: readonly Part[];
  /** A count behind the list's end that may complete it: `gồm 44 hồ sơ trước hạn, 4 hồ sơ đúng hạn; trễ hạn 2 hồ sơ`. */
  readonly next: NumberMention | null;
  readonly isOpen: boolean;
}

const END = /[.!?](?=\s|$)/;
/** In characters. A longer list is not added up, so that reading stays linear in the text. */
const LONGEST_LIST = 1500;
/** In numbers: a list of all communes of a province is no longer. */
const MOST_PARTS = 150;
/** In characters: how far before the list its bracket may open. */
const REACH = 120;

/** The parts up to the end of the sentence or of the bracket; null for a list that cannot be added up. */
export function partsAfter(start: ListStart): ListedParts | null {
  const { lower, mentions, from, first } = start;
  const until = endOfList(lower, from);
  if (until === null) return null;
  const reader = partReader(start);
  for (const mention of mentions.slice(first, first + MOST_PARTS)) {
    const taken = mention.start < until ? reader.take(mention) : 'ends';
    if (taken === 'unclear') return null;
    if (taken === 'ends') break;
  }
  return {
    parts: labelled(reader.parts, start, until),
    next: reader.next(),
    isOpen: reader.isOpen() || saysMore(lower.slice(from, until)),
  };
}

interface Counted {
  readonly mention: NumberMention;
  /** The words since the part before. */
  readonly gap: string;
  share: Fraction | null;
}

function partReader({ lower, total, from }: ListStart) {
  const parts: Counted[] = [];
  let [depth, reached, isOpen] = [0, from, false];
  /** What divides the first two parts divides all. */
  let divider: ',' | ';' | null = null;
  let next: NumberMention | null = null;
  return {
    parts,
    isOpen: () => isOpen,
    next: () => next,
    take(mention: NumberMention): 'goes on' | 'ends' | 'unclear' {
      depth = depthAfter(lower.slice(reached, mention.start), depth);
      reached = mention.end;
      const last = parts[parts.length - 1];
      if (mention.unit === '%' && last) last.share ??= mention.value;
      if (mention.unit === '%' || depth > 0) return 'goes on';
      const gap = lower.slice(last?.mention.end ?? from, mention.start).replace(/\([^()]*\)/g, '');
      const divides = gap.includes(';') ? ';' : ',';
      if (divider === ',' && divides === ';' && isPartOf(total, mention)) next = mention;
      if (endsList(gap) || (divider === ',' && divides === ';')) return 'ends';
      if (last && isOutside(gap, mention, { total, parts })) return 'ends';
      isOpen = !isPartOf(total, mention) || isComparison(gap);
      if (isOpen) return 'ends';
      // Two counts between two semicolons: they are said of one thing.
      if (divider === ';' && divides === ',') return 'unclear';
      if (last) divider ??= divides;
      parts.push({ mention, gap, share: null });
      return 'goes on';
    },
  };
}

function labelled(parts: readonly Counted[], { line, lower }: ListStart, until: number): readonly Part[] {
  return parts.map(({ mention, gap, share }, index): Part => {
    const next = parts[index + 1]?.mention.start ?? until;
    const [behind = ''] = lower.slice(mention.end, next).split(PIECES);
    return { mention, line, share, label: `${gap.split(PIECES).pop() ?? ''} ${behind}` };
  });
}

/** The end of the bracket that the list is in, else of the sentence; null for a list too long to be read. */
function endOfList(lower: string, from: number): number | null {
  const list = lower.slice(from, from + LONGEST_LIST);
  const before = lower.slice(Math.max(0, from - REACH), from);
  const isInBracket = before.lastIndexOf('(') > before.lastIndexOf(')');
  const close = isInBracket ? closingOf(list) : -1;
  const end = close >= 0 ? close : (END.exec(list)?.index ?? list.length);
  return end === LONGEST_LIST ? null : from + end;
}

function closingOf(list: string): number {
  let depth = 1;
  for (let index = 0; index < list.length; index++) {
    if (list[index] === '(') depth++;
    if (list[index] === ')' && --depth === 0) return index;
  }
  return -1;
}

/** How many brackets are open; one that closes what was open before the list is not counted. */
function depthAfter(between: string, depth: number): number {
  let after = depth;
  for (const letter of between) {
    if (letter === '(') after++;
    if (letter === ')' && after > 0) after--;
  }
  return after;
}

function endsList(gap: string): boolean {
  return /(?<!\p{L})(?:trong đó|bao gồm|gồm|chia ra|trong số)(?!\p{L})/u.test(gap);
}

/**
 * `đã ban hành 3 văn bản, trong đó đúng hạn 2; chưa ban hành 5 văn bản`: what is still to be done is none of what was done,
 * and behind parts that make the total already another count begins.
 */
function isOutside(gap: string, { after }: NumberMention, { total, parts }: SoFar): boolean {
  const piece = `${gap.split(PIECES).pop() ?? ''} ${after}`;
  if (RECEIVED_NEXT.test(gap) && isDone(total)) return true;
  if (UNDONE.test(piece))
    return isDone(total) && !parts.some((part) => DONE_PART.test(`${part.gap}${part.mention.after}`));
  return gap.includes(';') && /(?<!\p{L})còn(?: lại)?(?!\p{L})/u.test(piece) && isTotal(parts, total);
}

/** `đã giải quyết 26 hồ sơ, trong đó đúng hạn 21; cấp trung ương: tiếp nhận 30 hồ sơ`: the account of another level. */
const RECEIVED_NEXT = /;[^;]*(?<!\p{L})tiếp nhận\s*$/u;

interface SoFar {
  readonly total: NumberMention;
  readonly parts: readonly Counted[];
}

const DOING =
  '(?:hoàn thành|thực hiện|triển khai|ban hành|giải quyết|xử lý|khắc phục|xem xét|trả|báo cáo|tham mưu|trình|xong|đến hạn)';
const UNDONE = new RegExp(`(?<!\\p{L})(?:chưa|đang|còn phải|sẽ)(?: \\p{L}+)? ${DOING}(?!\\p{L})`, 'u');
const DONE = new RegExp(`(?<!\\p{L})${DOING}(?!\\p{L})`, 'u');
const DONE_PART = /(?<!\p{L})(?:đã|hoàn thành|xong)(?!\p{L})/u;
const TO_DO = /(?<!\p{L})(?:giao|tiếp nhận|thụ lý|phải|cần|chưa|đang|kế hoạch|theo dõi|yêu cầu)(?!\p{L})/u;

function isDone({ before, after }: NumberMention): boolean {
  const words = `${
    before
      .split(/[,:]/)
      .filter((piece) => /\p{L}/u.test(piece))
      .pop() ?? ''
  } ${after}`;
  return DONE.test(words) && !TO_DO.test(words);
}

function isTotal(parts: readonly Counted[], total: NumberMention): boolean {
  const [first, ...others] = parts;
  const sum = others.reduce((all, { mention }) => all?.add(mention.value), first?.mention.value);
  return sum?.equals(total.value) ?? false;
}

function isComparison(gap: string): boolean {
  return /(?<!\p{L})(?:tăng|giảm|so với|cùng kỳ|năm trước|vượt)(?!\p{L})/u.test(gap);
}

/** Papers of several kinds are documents, people of several kinds are people. */
const KINDS: Readonly<Record<string, string>> = {
  'quyết định': 'văn bản',
  'nghị quyết': 'văn bản',
  'kế hoạch': 'văn bản',
  'công văn': 'văn bản',
  'biên chế': 'người',
};

export function isPartOf(total: NumberMention, part: NumberMention): boolean {
  if (part.base !== null || part.isApproximate || part.unit !== total.unit) return false;
  const [whole, own] = [total.noun, part.noun].map((noun) => (noun === null ? null : (KINDS[noun] ?? noun)));
  return own === null || whole === null || own === whole;
}

const PIECES = /[,;]|(?<!\p{L})và(?!\p{L})/u;

const MORE =
  /…|\.\.\.|(?<!\p{L})(?:v\.v|vv|vân vân|chủ yếu|tiêu biểu|điển hình|nổi bật|đáng chú ý|đặc biệt|phần lớn|nhiều nhất)(?!\p{L})/u;

/** A piece without a number that says there is more: `và các thủ tục khác`, `nhiều công văn`. */
export function saysMore(list: string): boolean {
  if (MORE.test(list)) return true;
  return list
    .split(PIECES)
    .some((piece) => !/\d/.test(piece) && /(?<!\p{L})(?:khác|còn lại|nhiều|một số|các|những)(?!\p{L})/u.test(piece));
}
