import type { Dice } from './dice';

export type SpanKind = 'month' | 'quarter' | 'half' | 'nine months' | 'year';

/** A period of a report with its days after Nghị định 09/2019/NĐ-CP, Điều 12. */
export interface Span {
  readonly kind: SpanKind;
  readonly year: number;
  /** Month or quarter; 0 of the others. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** As in the title: `quý I năm 2026`. */
  readonly name: string;
  /** Other ways to name it within a sentence. */
  readonly names: readonly string[];
  /** `trong quý`, `trong 6 tháng đầu năm`, … */
  readonly during: readonly string[];
  readonly next: string;
  readonly sameLastYear: string;
  /** The whole year until now, where that is more than the period: `6 tháng đầu năm 2024`. */
  readonly cumulative: string | null;
}

const KINDS: readonly SpanKind[] = ['month', 'quarter', 'quarter', 'half', 'nine months', 'year'];
const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

export function spanOf(dice: Dice): Span {
  const [kind, year] = [dice.of(KINDS), dice.int(2019, 2026)];
  const number = kind === 'month' ? dice.int(1, 12) : kind === 'quarter' ? dice.int(1, 4) : 0;
  const [first, last] = monthsOf(kind, number);
  const from = first === 1 ? `${year - 1}-12-15` : `${year}-${two(first - 1)}-15`;
  return {
    kind,
    year,
    number,
    from,
    to: `${year}-${two(last)}-14`,
    ...WORDS[kind](year, number),
    cumulative: cumulativeOf(kind, number, year),
  };
}

function monthsOf(kind: SpanKind, number: number): readonly [number, number] {
  if (kind === 'month') return [number, number];
  if (kind === 'quarter') return [number * 3 - 2, number * 3];
  return [1, kind === 'half' ? 6 : kind === 'nine months' ? 9 : 12];
}

const two = (number: number) => String(number).padStart(2, '0');

function cumulativeOf(kind: SpanKind, number: number, year: number): string | null {
  if (kind === 'month' && number > 1) return number === 6 ? `6 tháng đầu năm ${year}` : `${number} tháng năm ${year}`;
  if (kind !== 'quarter' || number === 1) return null;
  return number === 2 ? `6 tháng đầu năm ${year}` : number === 3 ? `9 tháng đầu năm ${year}` : `cả năm ${year}`;
}

type Words = Pick<Span, 'name' | 'names' | 'during' | 'next' | 'sameLastYear'>;

const WORDS: Record<SpanKind, (year: number, number: number) => Words> = {
  month: (year, number) => ({
    name: `tháng ${number} năm ${year}`,
    names: [`tháng ${number} năm ${year}`, `tháng ${number}/${year}`, `tháng ${number}`],
    during: ['trong tháng', `trong tháng ${number}`, `trong tháng ${number}/${year}`, 'trong kỳ', 'trong kỳ báo cáo'],
    next: number === 12 ? `tháng 01 năm ${year + 1}` : `tháng ${number + 1} năm ${year}`,
    sameLastYear: `tháng ${number} năm ${year - 1}`,
  }),
  quarter: (year, number) => ({
    name: `quý ${ROMAN[number]} năm ${year}`,
    names: [`quý ${ROMAN[number]} năm ${year}`, `quý ${ROMAN[number]}/${year}`, `quý ${ROMAN[number]}`],
    during: [
      'trong quý',
      `trong quý ${ROMAN[number]}`,
      `trong quý ${ROMAN[number]}/${year}`,
      'trong kỳ',
      'trong kỳ báo cáo',
    ],
    next: number === 4 ? `quý I năm ${year + 1}` : `quý ${ROMAN[number + 1]} năm ${year}`,
    sameLastYear: `quý ${ROMAN[number]} năm ${year - 1}`,
  }),
  half: (year) => ({
    name: `6 tháng đầu năm ${year}`,
    names: [`6 tháng đầu năm ${year}`, '6 tháng đầu năm', `6 tháng năm ${year}`],
    during: ['trong 6 tháng', 'trong 6 tháng đầu năm', `trong 6 tháng đầu năm ${year}`, 'trong kỳ', 'trong kỳ báo cáo'],
    next: `6 tháng cuối năm ${year}`,
    sameLastYear: `6 tháng đầu năm ${year - 1}`,
  }),
  'nine months': (year) => ({
    name: `9 tháng năm ${year}`,
    names: [`9 tháng năm ${year}`, '9 tháng đầu năm', `9 tháng đầu năm ${year}`],
    during: ['trong 9 tháng', 'trong 9 tháng đầu năm', `trong 9 tháng năm ${year}`, 'trong kỳ', 'trong kỳ báo cáo'],
    next: `quý IV năm ${year}`,
    sameLastYear: `9 tháng năm ${year - 1}`,
  }),
  year: (year) => ({
    name: `năm ${year}`,
    names: [`năm ${year}`, 'năm báo cáo'],
    during: ['trong năm', `trong năm ${year}`, 'trong kỳ', 'trong kỳ báo cáo'],
    next: `năm ${year + 1}`,
    sameLastYear: `năm ${year - 1}`,
  }),
};

export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

export function longDayText(iso: string): string {
  const [day, month, year] = dayText(iso).split('/');
  return `ngày ${day} tháng ${month} năm ${year}`;
}
