import { valueOfRoman } from '../../text/roman';

/** A period as the text names it: `trong quý II`, `6 tháng đầu năm 2023`, `tháng 4/2023`, `năm 2022`. */
export interface NamedPeriod {
  readonly said: string;
  readonly start: number;
  readonly end: number;
  readonly lead: 'trong' | 'kết quả' | null;
  readonly unit: 'month' | 'quarter' | 'months' | 'year';
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  /** `6 tháng` alone, which may be any six months. */
  readonly isBare: boolean;
}

type Months = Pick<NamedPeriod, 'first' | 'last' | 'isBare'>;

interface Form {
  readonly unit: NamedPeriod['unit'];
  readonly pattern: RegExp;
  readonly months: (groups: Readonly<Record<string, string | undefined>>) => Months | null;
}

const LEAD = '(?<!\\p{L})(?:(?<lead>trong|kết quả)(?: vòng)? )?';
const YEAR = '(?:(?:,? năm |\\s?[/-]\\s?)(?<year>20\\d\\d))?(?![\\p{L}\\d]|[/.-]\\d)';
const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
};

const FORMS: readonly Form[] = [
  {
    unit: 'quarter',
    pattern: new RegExp(`${LEAD}quý (?<number>iv|i{1,3}|0?[1-4])${YEAR}`, 'giu'),
    months: ({ number = '' }) => {
      const quarter = valueOfRoman(number) ?? Number(number);
      return { first: 3 * quarter - 2, last: 3 * quarter, isBare: false };
    },
  },
  {
    unit: 'month',
    pattern: new RegExp(`${LEAD}(?<!\\d )tháng (?<number>1[0-2]|0?[1-9])${YEAR}`, 'giu'),
    months: ({ number }) => ({ first: Number(number), last: Number(number), isBare: false }),
  },
  {
    unit: 'months',
    pattern: new RegExp(
      `${LEAD}(?<![\\d.,/])(?<number>1[0-2]|0?[2-9]|hai|ba|bốn|sáu|bảy|tám|chín|mười(?: một)?) tháng(?<part> đầu| cuối)?(?<whole>(?: của)? năm)?(?: ?[/-]? ?(?<year>20\\d\\d))?(?![\\p{L}\\d]|[/.-]\\d)`,
      'giu',
    ),
    months: monthsCounted,
  },
  {
    unit: 'year',
    pattern: new RegExp(`${LEAD}năm (?<year>20\\d\\d)(?![\\p{L}\\d])`, 'giu'),
    months: () => ({ first: 1, last: 12, isBare: false }),
  },
];

function monthsCounted({ number = '', part, whole }: Readonly<Record<string, string | undefined>>): Months {
  const count = COUNTS[number.toLowerCase()] ?? Number(number);
  if (/cuối/i.test(part ?? '')) return { first: 13 - count, last: 12, isBare: false };
  return { first: 1, last: count, isBare: part === undefined && whole === undefined };
}

/** In a date such as `ngày 31 tháng 10 năm 2017` the month is no period. */
const DAY_BEFORE = /(?:ngày|mùng|mồng)[\s\d,/-]{1,16}(?:(?:và|đến)[\s\d,ngày]{1,14})?$/i;

function isDate(unit: NamedPeriod['unit'], before: string): boolean {
  if (unit === 'month') return DAY_BEFORE.test(before);
  return unit === 'months' && /(?:ngày|mùng|mồng) $/i.test(before);
}

/** The periods named in a sentence, in the order of the forms. The year at the end of a longer name is left out. */
export function namedPeriods(sentence: string): readonly NamedPeriod[] {
  const read = FORMS.flatMap(({ unit, pattern, months }) =>
    [...sentence.matchAll(pattern)].flatMap((found): readonly NamedPeriod[] => {
      const groups = found.groups ?? {};
      const meant = months(groups);
      const start = found.index;
      if (!meant || isDate(unit, sentence.slice(Math.max(0, start - 36), start))) return [];
      const year = groups.year === undefined ? null : Number(groups.year);
      const lead = (groups.lead?.toLowerCase() ?? null) as NamedPeriod['lead'];
      return [{ said: found[0].trim(), start, end: start + found[0].length, lead, unit, year, ...meant }];
    }),
  );
  const longer = new Set(read.filter(({ unit }) => unit !== 'year').map(({ end }) => end));
  return read.filter(({ unit, end }) => unit !== 'year' || !longer.has(end));
}
