import type { IndicatorCode } from '../indicators/catalogue';
import { type TracedRow, traceOf } from '../indicators/trace';
import { TYPED_FIGURES_TAB } from '../workbook/contract/record-tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Sum } from './formula';
import { indicatorsInForce } from './indicators-in-force';
import { countedRows } from './own-figures';
import { rowInPeriod } from './typed-figures';

/** Every row behind the figure of a code in force, each once. */
export function rowsBehind(code: string, records: WorkbookRecords): readonly TracedRow[] {
  const { byCode, typedRows } = indicatorsInForce(records).value;
  const { calculation } = byCode.get(code)?.definition ?? {};
  if (!calculation) return traceOf(code as IndicatorCode, records);
  if (calculation.method === 'counted') {
    const { tab } = calculation;
    return countedRows(records)(calculation).map((row) => ({ ...row, tab, role: 'part' }));
  }
  if (calculation.method === 'typed') {
    const row = rowInPeriod(typedRows.get(code) ?? [], records.period);
    return row ? [{ row: row.row, weight: row.value.valueOf(), tab: TYPED_FIGURES_TAB, role: 'part' }] : [];
  }
  const [above, below] = [behindSum(calculation.numerator, records), behindSum(calculation.denominator, records)];
  const inBoth = (key: string): boolean => above.has(key) && below.has(key);
  return [...new Map([...above, ...below])].map(([key, row]): TracedRow => {
    if (inBoth(key)) return { ...row, role: 'both' };
    return { ...row, role: above.has(key) ? 'part' : 'base' };
  });
}

/** By tab and row number. */
function behindSum(sum: Sum, records: WorkbookRecords): ReadonlyMap<string, TracedRow> {
  const rows = sum.flatMap(({ code }) => rowsBehind(code, records));
  return new Map(rows.map((row) => [`${row.tab.name} ${row.row}`, row]));
}
