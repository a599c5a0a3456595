import fc, { type Arbitrary } from 'fast-check';
import { workbooks } from './arbitraries';
import { dotted, percentOf } from './percent';
import { recount } from './recount';
import { type FullContents, setting } from './recount-reading';
import { aFormLine, type Row } from './tables';

const COUNTS = ['HS_TIEP_NHAN', 'HS_MOI', 'HS_TRE_HAN', 'PAKN_TONG', 'TTHC_TONG', 'CB_HIEN_CO', 'NV_TONG'] as const;
const MONEY = ['GN_KE_HOACH', 'GN_DA_GIAI_NGAN', 'NS_THU', 'NS_CHI'] as const;
const RATES = ['TL_DUNG_HAN', 'TL_CHI', 'TL_DAO_TAO'] as const;
const DONG_IN = { đồng: 1, 'nghìn đồng': 1e3, 'Triệu đồng': 1e6, 'tỷ  đồng': 1e9 } as const;

/** A line as its parts; the formula that an officer types is made from them. */
interface Line {
  readonly above: readonly string[];
  readonly minus: readonly string[];
  readonly below: readonly string[] | null;
  readonly unit: string;
}

const some = (codes: readonly string[], least: number) =>
  fc.array(fc.constantFrom(...codes), { minLength: least, maxLength: 3 });
const counted: Arbitrary<Line> = fc.record({
  above: some(COUNTS, 1),
  minus: some(COUNTS, 0),
  below: fc.constant(null),
  unit: fc.constantFrom('hồ sơ', ''),
});
const money: Arbitrary<Line> = fc.record({
  above: some(MONEY, 1),
  minus: some(MONEY, 0),
  below: fc.constant(null),
  unit: fc.constantFrom(...Object.keys(DONG_IN)),
});
const divided: Arbitrary<Line> = fc.oneof(
  ...[COUNTS, MONEY].map((codes) =>
    fc.record({ above: some(codes, 1), minus: fc.constant([]), below: some(codes, 1), unit: fc.constant('%') }),
  ),
);
const rate: Arbitrary<Line> = fc.constantFrom(...RATES).map((code) => {
  return { above: [code], minus: [], below: null, unit: '%' };
});

const typed = ({ above, minus, below }: Line) =>
  [above.join(' + '), ...minus.map((code) => ` -${code}`), below ? `/ ${below.join('+')}` : ''].join('').toLowerCase();

export interface FormWorkbook {
  readonly contents: FullContents & { readonly 'Biểu mẫu': readonly Row[] };
  /** What each line has to print. */
  readonly expected: readonly string[];
}

/** Workbooks with a form of random lines, and their figures worked out from a second count of the workbook. */
export function formWorkbooks(): Arbitrary<FormWorkbook> {
  const lines = fc.array(fc.oneof(counted, money, divided, rate), { minLength: 1, maxLength: 8 });
  return fc.tuple(workbooks(), lines).map(([contents, all]) => {
    const rows = all.map((line, index) => aFormLine({ mark: index + 1, unit: line.unit, formula: typed(line) }));
    return { contents: { ...contents, 'Biểu mẫu': rows }, expected: all.map(printedBy(contents)) };
  });
}

function printedBy(contents: FullContents): (line: Line) => string {
  const figures = recount(contents);
  const rounding = setting(contents, 'Làm tròn') === 'làm tròn' ? 'round' : 'truncate';
  const zero = setting(contents, 'Số 0 đứng trước') !== 'không';
  const total = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + Number((figures[code] as { value: number }).value), 0);
  return ({ above, minus, below, unit }) => {
    const [only = ''] = above;
    if (only.startsWith('TL_')) return (figures[only] as { text: string }).text;
    if (below) return total(below) === 0 ? '–' : percentOf(total(above), total(below), 2, rounding);
    const sum = total(above) - total(minus);
    const dong = DONG_IN[unit as keyof typeof DONG_IN];
    if (dong) return scaled(sum, dong, rounding);
    return zero && sum >= 1 && sum <= 9 ? `0${sum}` : dotted(sum);
  };
}

/** With two decimals, by long division in whole numbers. */
function scaled(sum: number, dong: number, rounding: 'truncate' | 'round'): string {
  const size = BigInt(Math.abs(sum)) * BigInt(100);
  const rest = size % BigInt(dong);
  const hundredths = size / BigInt(dong) + BigInt(rounding === 'round' && rest * BigInt(2) >= BigInt(dong) ? 1 : 0);
  const decimals = String(hundredths % BigInt(100))
    .padStart(2, '0')
    .replace(/0+$/, '');
  const text = `${dotted(hundredths / BigInt(100))}${decimals === '' ? '' : `,${decimals}`}`;
  return sum < 0 && hundredths > 0 ? `-${text}` : text;
}
