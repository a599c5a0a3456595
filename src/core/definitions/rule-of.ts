import type { IndicatorCode } from '../indicators/catalogue';
import { ruleOf } from '../indicators/rule-words';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Sum } from './formula';
import { type Indicator, type InForce, indicatorsInForce } from './indicators-in-force';

/** How an indicator is counted, in one line. The conditions of own indicators may name people, so they are not told. */
export function ruleInForce({ code, definition }: Indicator, records: WorkbookRecords): string {
  const { value: inForce } = indicatorsInForce(records);
  const calculation = definition?.calculation;
  if (!calculation) return ruleOf(code as IndicatorCode, records.settings);
  if (calculation.method === 'typed') return 'Nhập tay; dùng dòng có ngày muộn nhất trong kỳ';
  if (calculation.method === 'rate') {
    return `(${sumWords(calculation.numerator, inForce)}) : (${sumWords(calculation.denominator, inForce)})`;
  }
  const label = inForce.byCode.get(calculation.source)?.label ?? calculation.source;
  return calculation.conditions.length === 0 ? label : `${label}; theo điều kiện đặt ở tab Chỉ tiêu riêng`;
}

/** The labels of a sum's codes. */
export function sumWords(sum: Sum, { byCode }: Pick<InForce, 'byCode'>): string {
  return sum
    .map(({ sign, code }, index) => {
      const label = byCode.get(code)?.label.toLowerCase() ?? code;
      return index === 0 ? label : `${sign < 0 ? '-' : '+'} ${label}`;
    })
    .join(' ');
}
