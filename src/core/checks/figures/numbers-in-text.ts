import { piecesOf, type TextLine } from '../report-text';

export type NumberUnit = 'đồng' | '%' | 'other';

/** A number as a sentence prints it. */
export interface NumberMention {
  /** In đồng for money. */
  readonly value: number;
  /** 732 in `571/732`; null for a number without a base. */
  readonly base: number | null;
  readonly unit: NumberUnit;
  /** Value of one printed unit: 1.000.000 for `triệu đồng`. */
  readonly scale: number;
  readonly printed: string;
  readonly decimals: number;
  /** Offsets in the paragraph or the cell. */
  readonly start: number;
  readonly end: number;
  /** Words since the preceding number, full stop or semicolon, in lower case. */
  readonly before: string;
  /** Words up to the next number or punctuation mark, in lower case. */
  readonly after: string;
  /** The text directly after the number, with punctuation, in lower case. */
  readonly following: string;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
/** What is no number is blanked, which leaves long runs of spaces: a gap has an end, so that none is tried at every place. */
const GAP = '\\s{0,9}';
const MENTION = new RegExp(
  `(${NUMBER})(?:${GAP}/${GAP}(${NUMBER}))?(${GAP}%|${GAP}(?:tỷ|tỉ|triệu|nghìn|ngàn)?${GAP}(?:đồng|đ)(?![\\p{L}\\d])|${GAP}(?:tỷ|tỉ|triệu)(?![\\p{L}]))?`,
  'giu',
);

const SCALES: Readonly<Record<string, number>> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 };

const FOLLOWING = 50;

/** Counts, amounts and percentages; no days, years, document numbers, list marks or codes. */
export function numbersIn(line: TextLine): readonly NumberMention[] {
  return piecesOf(line).flatMap(numbersInPiece);
}

function numbersInPiece(text: string): readonly NumberMention[] {
  const blanked = withoutOtherNumbers(text);
  const found = [...blanked.matchAll(MENTION)];
  return found.map((match, index) => {
    const [printed, whole = '', base, unitText = ''] = match;
    const start = match.index;
    const end = start + printed.length;
    const previous = found[index - 1];
    const from = previous ? previous.index + previous[0].length : 0;
    const next = found[index + 1]?.index ?? text.length;
    const unit = unitOf(unitText);
    const scale = scaleOf(unitText);
    return {
      value: worth(whole, scale),
      base: base === undefined ? null : worth(base, scale),
      unit,
      scale: unit === 'đồng' ? scale : 1,
      printed: text.slice(start, end).trim(),
      decimals: /,(\d+)$/.exec(whole)?.[1]?.length ?? 0,
      start,
      end,
      before: (text.slice(from, start).split(/[.;]/).pop() ?? '').toLowerCase(),
      after: (text.slice(end, next).split(/[.;,:()]/)[0] ?? '').toLowerCase(),
      following: text.slice(end, end + FOLLOWING).toLowerCase(),
    };
  });
}

function unitOf(unitText: string): NumberUnit {
  if (unitText.includes('%')) return '%';
  return unitText.trim() === '' ? 'other' : 'đồng';
}

function scaleOf(unitText: string): number {
  const word = Object.keys(SCALES).find((name) => unitText.toLowerCase().includes(name));
  return word === undefined ? 1 : (SCALES[word] as number);
}

/** Parsed as `7.37e9`, since 7.37 * 10^9 in binary fractions is not exactly 7 370 000 000. */
function worth(printed: string, scale: number): number {
  return Number(`${printed.replace(/\./g, '').replace(',', '.')}e${Math.log10(scale)}`);
}

const OTHERS: readonly RegExp[] = [
  /^\s*(?:[-–•+*]\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s/iu,
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/gu,
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu,
  /(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?![\d/])/gu,
  /năm\s+(?:19|20)\d\d(?![\d.]*\d)/giu,
  /(?:tháng|quý|khóa|khoản|điều|điểm|mục|chương|phụ lục|nhiệm kỳ|giai đoạn|số hiệu|phiên bản|mức độ|mức|tổ dân phố(?: số)?|tổ|hẻm|ngõ|đường số|khu phố)\s+(?:số\s+)?\d{1,3}(?![\d.]*\d)(?:\s?[,/–-]\s?\d{1,2}(?!\d))*/giu,
  /(?:năm\s+)?20\d\d\s*[-–]\s*20\d\d/gu,
  /(?<!\d)\d+\s*[/-]\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\s–-]*/gu,
  /(?<!\d)\d+\s?(?:CTr|KL|NQ|CT|QĐ|KH)[/-]\S*/gu,
  /\b(?:ISO|TCVN|iso)\s*[\d:.]+(?:\s*ISO\s*[\d:]+)?/gu,
  /\d\.\d{6}(?:\.\S+)?/gu,
  /(?<!\p{L})\p{L}+[\d.-]*\d[\d.-]*/gu,
  /\b(?:6|06|9|09)\s+tháng/giu,
];

/** Keeps the length, so that offsets stay valid. */
function withoutOtherNumbers(text: string): string {
  let left = text;
  for (const pattern of OTHERS) left = left.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
  return left;
}
