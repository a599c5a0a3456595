import type { Tab } from '../workbook/contract/tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type CountCode, FAMILIES, type IndicatorCode, isRateCode, RATES } from './catalogue';
import { type CountedRow, type Family, type View, viewOf } from './family';

/** A row that an indicator counts; in a rate for the numerator (`part`), the denominator (`base`) or both. */
export interface TracedRow extends CountedRow {
  readonly tab: Tab;
  readonly role: 'part' | 'base' | 'both';
}

/**
 * Every row that an indicator counts, in the order of the sheets; the weights add up to the indicator.
 *
 * @example
 * import { sampleTables } from '../../sample/sample-workbook';
 * import { readWorkbook } from '../workbook/reading/read-workbook';
 * const late = traceOf('HS_TRE_HAN', readWorkbook(sampleTables()).value);
 * late.length; // → 7
 * late[0]?.tab.name; // → 'Hồ sơ'
 */
export function traceOf(code: IndicatorCode, records: WorkbookRecords): readonly TracedRow[] {
  const view = viewOf(records);
  if (!isRateCode(code)) return rowsOf([code], 'part', records, view);
  const { parts, base } = RATES[code].ratio(records.settings);
  const above = rowsOf(parts, 'part', records, view);
  const below = rowsOf(base, 'base', records, view);
  const keyOf = ({ tab, row }: TracedRow) => `${tab.name} ${row}`;
  const baseKeys = new Set(below.map(keyOf));
  const partKeys = new Set(above.map(keyOf));
  return [
    ...above.map((row): TracedRow => (baseKeys.has(keyOf(row)) ? { ...row, role: 'both' } : row)),
    ...below.filter((row) => !partKeys.has(keyOf(row))),
  ];
}

function rowsOf(
  codes: readonly CountCode[],
  role: TracedRow['role'],
  records: WorkbookRecords,
  view: View | null,
): readonly TracedRow[] {
  return codes.flatMap((code) => {
    const family = familyOf(code);
    return family.rowsBehind(code, records, view).map((row) => ({ ...row, tab: family.tab, role }));
  });
}

export function familyOf(code: CountCode): Family {
  const families: readonly Family[] = FAMILIES;
  return families.find(({ indicators }) => code in indicators) as Family;
}
