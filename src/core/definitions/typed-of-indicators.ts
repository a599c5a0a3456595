import { type IndicatorCode, indicatorCode, isRateCode } from '../indicators/catalogue';
import { codeKey } from '../text/folded';
import { isBlank } from '../workbook/contract/cell';
import { INDICATORS_TAB, OWN_INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { errorAt, type Problem, type Read, warningAt } from '../workbook/problems/problem';
import { shown } from '../workbook/reading/read-tab';
import type { Definition } from './definition';
import type { Definitions } from './read-definitions';
import { isSameTarget, type Target, targetIn, targetText } from './target';
import { unitKind } from './unit';

type Row = RowOf<typeof INDICATORS_TAB>;

/** What officers typed beside a code in the tab `Chỉ tiêu`. */
export interface TypedOfIndicator {
  readonly decimals: number | null;
  readonly target: Target | null;
}

/** By code. When a code appears twice, the first row counts; without decimals it says nothing about them. */
export function typedOfIndicators(
  rows: readonly Row[],
  { definitions, leftOut }: Definitions,
): Read<ReadonlyMap<string, TypedOfIndicator>> {
  const problems: Problem[] = [];
  const own = new Map(definitions.map((definition) => [codeKey(definition.code), definition]));
  const wrong = new Set(leftOut.map(codeKey));
  const firstRows = new Map<string, number>();
  const value = new Map<string, TypedOfIndicator>();
  for (const row of rows) {
    const definition = own.get(codeKey(row.code));
    const code = indicatorCode(row.code) ?? definition?.code ?? null;
    const firstRow = code === null ? undefined : firstRows.get(code);
    if (firstRow !== undefined) {
      problems.push(errorAt(placeOf(row, 'code'), { code: 'row-repeated', key: String(code), firstRow }));
      const first = value.get(String(code));
      if (first?.decimals === null) value.set(String(code), { ...first, decimals: row.decimals });
    } else if (code !== null) {
      firstRows.set(code, row.row);
      const typed = { decimals: row.decimals, target: targetOf(row, isInPercent(code, definition)) };
      value.set(code, typed);
      if (definition) problems.push(...overridden(definition, typed));
    } else if (!wrong.has(codeKey(row.code))) {
      problems.push(warningAt(placeOf(row, 'code'), { code: 'indicator-unknown', found: row.code }));
    }
  }
  return { value, problems };

  function targetOf(row: Row, inPercent: boolean): Target | null {
    if (row.target === null || isBlank(row.target)) return null;
    const target = targetIn(row.target, inPercent);
    const detail = { code: 'target-unreadable', found: shown(row.target), inPercent } as const;
    if (!target) problems.push(errorAt(placeOf(row, 'target'), detail));
    return target;
  }
}

function isInPercent(code: string, definition: Definition | undefined): boolean {
  if (!definition) return isRateCode(code as IndicatorCode);
  return definition.calculation.method === 'rate' || unitKind(definition.unit) === 'percent';
}

/** What the tab of own indicators says otherwise; that tab counts. */
function overridden({ code, row, decimals, target }: Definition, typed: TypedOfIndicator): readonly Problem[] {
  const { name: sheet, columns } = OWN_INDICATORS_TAB;
  const said: Problem[] = [];
  const differs = (column: string, found: string, used: string) =>
    said.push(warningAt({ sheet, row, column }, { code: 'definition-overrides', indicator: code, found, used }));
  if (decimals !== null && typed.decimals !== null && decimals !== typed.decimals) {
    differs(columns.decimals.header, String(typed.decimals), String(decimals));
  }
  if (target && typed.target && !isSameTarget(target, typed.target)) {
    differs(columns.target.header, targetText(typed.target), targetText(target));
  }
  return said;
}

function placeOf({ row }: Row, field: keyof typeof INDICATORS_TAB.columns) {
  return { sheet: INDICATORS_TAB.name, row, column: INDICATORS_TAB.columns[field].header };
}
