import { COLUMNS_06A, type Column06a } from '../annexes/form-06a';
import { PARTS, SUMS } from '../checks/figures/sums';
import { COUNTS, type CountCode, RATE_CODES, RATES, type RateCode } from '../indicators/catalogue';
import { choiceText } from '../workbook/contract/column';
import { SETTINGS } from '../workbook/contract/settings';
import type { FiguresPackage, PackageFigure } from './figures-package';
import type { PackageProblem } from './package-problem';

/** What cannot be in figures that the product counted: parts against totals, rates against counts, forms against both. */
export function identityProblems(content: FiguresPackage): readonly PackageProblem[] {
  const countOf = values(content.indicators);
  return [
    ...repeated(content),
    ...notCounts(content.indicators),
    ...sums(countOf),
    ...parts(countOf),
    ...rates(content, countOf),
    ...rowsOf06a(content),
    ...totalsOf06a(content, countOf),
  ];
}

/** Null where the office has no data, and for a code that its version does not know. */
type ValueOf = (code: string) => number | null;

function values(indicators: FiguresPackage['indicators']): ValueOf {
  const known = new Map(Object.entries(indicators));
  return (code) => {
    const figure = known.get(code);
    return figure && 'value' in figure ? figure.value : null;
  };
}

function repeated({ own, form06a, forms }: FiguresPackage): readonly PackageProblem[] {
  const names = [
    ...own.map(({ code }) => code),
    ...form06a.map(({ level, sector }) => `Biểu II.06a, ${level}, ${sector}`),
    ...forms.map(({ form, line, label }) => `Biểu ${form}, dòng ${line}, ${label}`),
  ];
  const seen = new Set<string>();
  const again = names.filter((name) => seen.has(name) || !seen.add(name));
  return [...new Set(again)].map((what) => ({ code: 'repeated', what }));
}

/** Money may be below zero where it was paid back. */
function notCounts(indicators: FiguresPackage['indicators']): readonly PackageProblem[] {
  return Object.entries(indicators).flatMap(([figure, found]): PackageProblem[] => {
    const unit = COUNTS.get(figure as CountCode)?.unit;
    if (unit === undefined || unit === 'đồng' || !('value' in found) || found.value === null) return [];
    const isCount = Number.isSafeInteger(found.value) && found.value >= 0;
    return isCount ? [] : [{ code: 'not-count', figure, found: found.value }];
  });
}

interface Whole {
  readonly total: CountCode;
  readonly parts: readonly CountCode[];
}

/** Sums of what a report says that are of codes alone, and those that no report says. */
const WHOLES: readonly Whole[] = [
  ...SUMS.filter((sum): sum is typeof sum & Whole => [sum.total, ...sum.parts].every(isCode)),
  { total: 'HS_MOI', parts: ['HS_MOI_TRUC_TUYEN', 'HS_MOI_KHAC'] },
  { total: 'PAKN_TONG', parts: ['PAKN_QUY_DINH', 'PAKN_HANH_VI'] },
  { total: 'NVG_TONG', parts: ['NVG_DUNG_HAN', 'NVG_TRE_HAN', 'NVG_QUA_HAN', 'NVG_TRONG_HAN'] },
];

function isCode(concept: string): concept is CountCode {
  return COUNTS.has(concept as CountCode);
}

function sums(countOf: ValueOf): readonly PackageProblem[] {
  return WHOLES.flatMap(({ total, parts: codes }): PackageProblem[] => {
    const [found, sum] = [countOf(total), sumOf(codes, countOf)];
    return found === null || sum === null || found === sum ? [] : [{ code: 'sum', total, parts: codes, found, sum }];
  });
}

function sumOf(codes: readonly string[], countOf: ValueOf): number | null {
  return codes.reduce<number | null>((sum, code) => {
    const value = countOf(code);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** More may be paid out than was planned. */
const MAY_EXCEED: readonly string[] = ['GN_DA_GIAI_NGAN'];

function parts(countOf: ValueOf): readonly PackageProblem[] {
  return PARTS.filter(({ total, part }) => isCode(total) && isCode(part) && !MAY_EXCEED.includes(part)).flatMap(
    ({ total, part }): PackageProblem[] => {
      const [most, found] = [countOf(total), countOf(part)];
      return most === null || found === null || found <= most ? [] : [{ code: 'part-above', total, part, found, most }];
    },
  );
}

/** Rates of what is planned or summoned, which may be surpassed. */
const MAY_SURPASS: readonly RateCode[] = ['TL_THU', 'TL_CHI', 'TL_GIAI_NGAN', 'TL_DAO_TAO'];

const BASES = ['resolved', 'received', 'fallen-due'] as const;

function rates({ indicators, settings }: FiguresPackage, countOf: ValueOf): readonly PackageProblem[] {
  const onTimeBase = BASES.find((base) => choiceText(SETTINGS.onTimeBase, base) === settings.onTimeBase) ?? 'resolved';
  return RATE_CODES.flatMap((figure): PackageProblem[] => {
    const found = indicators[figure];
    if (!found || 'value' in found) return [];
    const { parts: above, base } = RATES[figure].ratio({ onTimeBase });
    return [
      ...aboveBase(figure, found),
      ...offSum({ figure, side: 'numerator' }, found.numerator, sumOf(above, countOf)),
      ...offSum({ figure, side: 'denominator' }, found.denominator, sumOf(base, countOf)),
    ];
  });
}

function aboveBase(figure: RateCode, found: PackageFigure): readonly PackageProblem[] {
  if ('value' in found || MAY_SURPASS.includes(figure)) return [];
  const { numerator, denominator } = found;
  if (numerator === null || denominator === null || numerator <= denominator) return [];
  return [{ code: 'above-base', figure, numerator, denominator }];
}

type Side = Pick<PackageProblem & { readonly code: 'rate' }, 'figure' | 'side'>;

function offSum(side: Side, found: number | null, sum: number | null): readonly PackageProblem[] {
  return found === null || sum === null || found === sum ? [] : [{ code: 'rate', ...side, found, sum }];
}

/** Thông tư 01/2020/TT-VPCP: (3) = (4) + (5) + (6) = (7) + (11), (7) = (8) + (9) + (10), (11) = (12) + (13). */
const ROW_SUMS: readonly (readonly [total: number, ...parts: number[]])[] = [
  [3, 4, 5, 6],
  [3, 7, 11],
  [7, 8, 9, 10],
  [11, 12, 13],
];

const FIRST_COLUMN = 3;

function rowsOf06a({ form06a }: FiguresPackage): readonly PackageProblem[] {
  return form06a.flatMap(({ level, sector, columns }) => {
    const at = (column: number) => columns[column - FIRST_COLUMN] as number;
    const wrong = ROW_SUMS.filter(([total, ...sum]) => at(total) !== sum.reduce((all, one) => all + at(one), 0));
    return wrong.map(([total, ...sum]): PackageProblem => ({ code: 'row-sum', level, sector, total, parts: sum }));
  });
}

const FIGURE_OF_COLUMN: Readonly<Record<Column06a, CountCode>> = {
  received: 'HS_TIEP_NHAN',
  online: 'HS_MOI_TRUC_TUYEN',
  inPersonOrPost: 'HS_MOI_KHAC',
  carriedOver: 'HS_KY_TRUOC',
  resolved: 'HS_GIAI_QUYET',
  early: 'HS_SOM_HAN',
  onTime: 'HS_DUNG_HAN',
  late: 'HS_TRE_HAN',
  pending: 'HS_DANG_GIAI_QUYET',
  pendingInTime: 'HS_DANG_TRONG_HAN',
  overdue: 'HS_DANG_QUA_HAN',
};

function totalsOf06a({ form06a }: FiguresPackage, countOf: ValueOf): readonly PackageProblem[] {
  return COLUMNS_06A.flatMap((name, at): PackageProblem[] => {
    const figure = FIGURE_OF_COLUMN[name];
    const found = countOf(figure);
    const sum = form06a.reduce((all, { columns }) => all + (columns[at] as number), 0);
    if (found === null || found === sum) return [];
    return [{ code: 'form-total', column: at + FIRST_COLUMN, figure, found, sum }];
  });
}
