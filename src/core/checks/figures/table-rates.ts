import Fraction from 'fraction.js';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { printed } from './conflicts';
import { fitOf, type Printed, rightText } from './rate-fit';
import { isRateColumn, type ReportTable, type TableRow, tablesIn } from './tables';

/** A column of rates and the two columns it is computed from. */
interface Computed {
  readonly rate: number;
  readonly part: number;
  readonly base: number;
}

const ZERO = new Fraction(0);
/** In columns: how far to the left of a rate its counts are looked for. */
const REACH = 8;

/** Rates of a table that do not follow from the columns that give those of the other rows. */
export const tableRates: Check<'rate-wrong'> = ({ text }) =>
  tablesIn(text.lines.filter(({ isAhead }) => !isAhead)).flatMap((table) =>
    table.header.flatMap((heading, column) => (isRateColumn(heading) ? columnOf(table, column) : [])),
  );

function columnOf(table: ReportTable, rate: number): readonly Finding<'rate-wrong'>[] {
  const computed = computedFrom(table, rate);
  if (!computed) return [];
  const rows = table.rows.filter((row) => isComputed(row, computed));
  const wrong = rows.filter((row) => !fits(row, computed));
  const right = rows.length - wrong.length;
  return right < 2 || right < 2 * wrong.length ? [] : wrong.map((row) => wrongRate(row, computed, right > 2));
}

/** The two columns that give the most rates. */
function computedFrom(table: ReportTable, rate: number): Computed | null {
  const columns = Array.from({ length: Math.min(rate, REACH) }, (_, index) => rate - 1 - index);
  const pairs = columns.flatMap((part) =>
    columns.filter((base) => base !== part).map((base) => ({ rate, part, base })),
  );
  let [best, most]: [Computed | null, number] = [null, 1];
  for (const pair of pairs) {
    const count = table.rows.filter((row) => isComputed(row, pair) && fits(row, pair)).length;
    if (count > most) [best, most] = [pair, count];
  }
  return best;
}

function isComputed({ numbers }: TableRow, { rate, part, base }: Computed): boolean {
  return !!numbers[rate] && !!numbers[part] && (numbers[base]?.value.gt(0) ?? false);
}

function fits({ numbers }: TableRow, { rate, part, base }: Computed): boolean {
  return fitOf(quantity(numbers[part]?.value), quantity(numbers[base]?.value), numbers[rate] as Printed) !== 'none';
}

function quantity(value: Fraction | undefined) {
  return { value: value ?? ZERO, slack: ZERO, isApproximate: false };
}

function wrongRate(
  { numbers, line }: TableRow,
  { rate, part, base }: Computed,
  isSure: boolean,
): Finding<'rate-wrong'> {
  const [said, count, whole] = [numbers[rate], numbers[part]?.value ?? ZERO, numbers[base]?.value ?? ZERO];
  const facts = {
    said: `${said?.printed.replace(/\s?%$/, '')}%`,
    ratio: `${printed(count)}/${printed(whole)}`,
    right: rightText(count, whole, said as Printed),
  };
  return finding('rate-wrong', facts, [line.place], isSure ? 'certain' : 'likely');
}
