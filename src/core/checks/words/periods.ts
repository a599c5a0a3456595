import type { PeriodKind, PeriodName } from '../../calendar/period';
import { type Finding, finding } from '../finding';
import type { TextLine } from '../report-text';
import type { Check, Subject } from '../subject';
import { coveredPeriodLine } from '../text-period';

const KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'first-half': '6 tháng đầu năm',
  'second-half': '6 tháng cuối năm',
  'nine-months': '9 tháng',
  year: 'năm',
};

/** Words for the period of the report itself, such as `trong quý`; not `trong quý I/2023` or `hằng quý`. */
const NAMING: readonly { readonly kinds: readonly PeriodKind[]; readonly pattern: RegExp }[] = [
  {
    kinds: ['quarter'],
    pattern: /(?:trong|của) quý(?: này| vừa qua| báo cáo)?(?!\s*(?:[IVX\d]|tới|sau|tiếp))|quý này/giu,
  },
  { kinds: ['month'], pattern: /trong tháng(?: này| vừa qua| báo cáo)?(?!\s*(?:\d|tới|sau|tiếp|nào))|tháng này/giu },
  {
    kinds: ['first-half', 'second-half'],
    pattern: /trong (?:6|06|sáu) tháng(?! (?:tới|tiếp|cuối năm (?:tới|sau)))/giu,
  },
  { kinds: ['nine-months'], pattern: /trong (?:9|09|chín) tháng/giu },
];

/** For example `trong quý` left over in a report on six months. */
export const otherPeriodWords: Check<'other-period-words'> = (subject) => {
  const period = subject.text.period;
  if (!period) return [];
  const title = coveredPeriodLine(subject.text.lines);
  return bodyOf(subject).flatMap((line) =>
    NAMING.flatMap(({ kinds, pattern }) => {
      if (kinds.includes(period.kind)) return [];
      return [...line.text.matchAll(pattern)].map(([said]) =>
        finding('other-period-words', { said, period: nameOf(period) }, [line.place, title?.place]),
      );
    }),
  );
};

function nameOf({ kind, year, number }: PeriodName): string {
  if (kind === 'year') return `năm ${year}`;
  const name = KIND_WORDS[kind];
  return kind === 'month' || kind === 'quarter' ? `${name} ${number} năm ${year}` : `${name} ${year}`;
}

const HALF =
  /(?:trong |kết quả )?(?:6|06|sáu|9|09|chín) tháng (?:đầu |cuối )?năm (20\d\d)|(?:trong )?(?:quý|tháng) (?:[IVX]+|\d{1,2})(?: năm |\/)(20\d\d)/giu;
/** After these words another year is correct: comparisons, citations and plans. */
const LOOKING_BACK =
  /cùng kỳ|so với|số liệu từ|kế hoạch|quyết định|công văn|nghị quyết|thông báo|báo cáo số|chương trình|giai đoạn/i;

/** A year left over from a copied report. */
export const otherYear: Check<'other-year'> = (subject) => {
  const period = subject.text.period;
  if (!period) return [];
  return bodyOf(subject)
    .filter(({ text }) => !LOOKING_BACK.test(text))
    .flatMap(({ text, place }) =>
      [...text.matchAll(HALF)].flatMap(([said, half, part]) => {
        const year = Number(half ?? part);
        if (year === period.year || (period.kind === 'year' && year === period.year + 1)) return [];
        return [finding('other-year', { said: said.trim(), year: String(period.year) }, [place])];
      }),
    );
};

const RESULT =
  /(?:phát huy|tiếp nối|trên cơ sở|kế thừa|từ)?\s*(?:những )?(?:kết quả|thành tích)(?: đã)?(?: đạt được)?(?: của| trong)?(?: công tác (?:CCHC|cải cách hành chính))?(?: của| trong)? năm (20\d\d)(?=[^.;]{0,40}(?:ngay từ (?:đầu|những ngày đầu)|, ngay))/giu;

/** `Kết quả năm 2023, ngay từ đầu năm …` in a report on the first half of 2023. */
export const unfinishedYear: Check<'unfinished-year-as-result'> = (subject) => {
  const period = subject.text.period;
  if (!period) return [];
  return bodyOf(subject).flatMap(({ text, place }) =>
    [...text.matchAll(RESULT)].flatMap(([said, year]): readonly Finding<'unfinished-year-as-result'>[] =>
      Number(year) === period.year
        ? [finding('unfinished-year-as-result', { said: said.trim(), before: String(period.year - 1) }, [place])]
        : [],
    ),
  );
};

const LEVELS =
  /mức(?: độ)? ?(?:3|4|ba|bốn)(?:(?:,| và|,? và| hoặc|\/|-) ?(?:mức(?: độ)? ?)?(?:4|bốn))?(?![\d.,]*\d)/giu;
const LEFT_IN = 2022;

export const outdatedTerms: Check<'term-outdated'> = (subject) => {
  const year = subject.text.period?.year ?? LEFT_IN;
  if (year < LEFT_IN) return [];
  return subject.text.lines
    .filter(({ kind, text }) => kind !== 'letterhead' && /trực tuyến|dịch vụ công|DVC|thủ tục/i.test(text))
    .flatMap(({ text, place }) =>
      [...text.matchAll(LEVELS)].map(([said]) => finding('term-outdated', { said }, [place])),
    );
};

/** The body without parts IV and V, which speak of the next period. */
function bodyOf({ text }: Subject): readonly TextLine[] {
  return text.lines.filter(
    ({ kind, section, cells }) => kind === 'body' && !cells && !/^(?:IV|V)(?:\.|$)/.test(section ?? ''),
  );
}
