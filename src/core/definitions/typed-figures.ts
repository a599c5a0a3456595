import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { DayRange } from '../calendar/period';
import { indicatorCode } from '../indicators/catalogue';
import { decimalsOf, decimalText } from '../indicators/number-text';
import { codeKey } from '../text/folded';
import { TYPED_FIGURES_TAB } from '../workbook/contract/record-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../workbook/problems/problem';
import type { Definition } from './definition';
import { unitKind } from './unit';

type TypedRow = RowOf<typeof TYPED_FIGURES_TAB>;

/** By code, the rows of the tab `Số liệu nhập tay` that may count, one a day. */
export type TypedRows = ReadonlyMap<string, readonly TypedRow[]>;

export function typedRows(rows: readonly TypedRow[], definitions: readonly Definition[]): Read<TypedRows> {
  const problems: Problem[] = [];
  const byKey = new Map(definitions.map((definition) => [codeKey(definition.code), definition]));
  const byDay = new Map<string, Map<Day, TypedRow>>(definitions.map(({ code }) => [code, new Map()]));
  for (const row of rows) {
    const definition = byKey.get(codeKey(row.code));
    const others = byDay.get(definition?.code ?? '') ?? new Map<Day, TypedRow>();
    const objection = objectionTo(row, definition, others.get(row.on));
    if (objection) problems.push(problemIn(row, objection));
    else {
      others.set(row.on, row);
      if (definition && mayBeShare(row, definition)) {
        problems.push(warningAt(placeOf(row, 'value'), { code: 'typed-figure-small', found: shownValue(row) }));
      }
    }
  }
  return { value: new Map([...byDay].map(([code, others]) => [code, [...others.values()]])), problems };
}

function objectionTo(
  { code: found, on }: TypedRow,
  definition: Definition | undefined,
  first: TypedRow | undefined,
): ProblemDetail | null {
  if (!definition || indicatorCode(found) !== null) return { code: 'typed-figure-code-unknown', found };
  const { code } = definition;
  if (definition.calculation.method !== 'typed') return { code: 'typed-figure-not-typed', found: code };
  return first ? { code: 'row-repeated', key: `${code} ${dayText(on)}`, firstRow: first.row } : null;
}

/** A cell that shows 97,5% holds 0,975; the figure is taken as it stands. */
function mayBeShare({ value }: TypedRow, { unit }: Definition): boolean {
  return unitKind(unit) === 'percent' && value.gt(0) && value.lt(1);
}

function shownValue({ value }: TypedRow): string {
  return decimalText(value, { decimals: decimalsOf(value), rounding: 'truncate' });
}

function placeOf({ row }: TypedRow, field: keyof typeof TYPED_FIGURES_TAB.columns) {
  return { sheet: TYPED_FIGURES_TAB.name, row, column: TYPED_FIGURES_TAB.columns[field].header };
}

function problemIn(row: TypedRow, detail: ProblemDetail): Problem {
  return errorAt(placeOf(row, detail.code === 'row-repeated' ? 'on' : 'code'), detail);
}

/** The row whose figure counts in a period: the last one dated in it. */
export function rowInPeriod(rows: readonly TypedRow[], period: DayRange | null): TypedRow | null {
  if (!period) return null;
  const inside = rows.filter(({ on }) => period.from <= on && on <= period.to);
  return inside.reduce<TypedRow | null>((last, row) => (last && last.on > row.on ? last : row), null);
}
