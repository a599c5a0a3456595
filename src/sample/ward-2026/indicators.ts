import { addDays, type Day } from '../../core/calendar/day';
import { cutOffDays, previousPeriod } from '../../core/calendar/period';
import { SUGGESTED_FORM_INDICATORS } from '../../core/definitions/forms/suggested-indicators';
import { SUGGESTED_TARGETS } from '../../core/definitions/suggested-targets';
import { INDICATOR_CODES, labelOf, unitOf } from '../../core/indicators/catalogue';
import type { DIGITAL_TAB, TYPED_FIGURES_TAB } from '../../core/workbook/contract/record-tabs';
import type { INDICATORS_TAB, OWN_INDICATORS_TAB } from '../../core/workbook/contract/rule-tabs';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { COUNTED, FORM_FIGURES, RATES, TYPED } from './data/own-indicators';
import type { SampleMoment } from './moment';

/** Every indicator of the product, those of the plans for 2026–2030 with their targets. */
export function wardIndicators(): readonly CellsOf<typeof INDICATORS_TAB>[] {
  const targets = new Map(SUGGESTED_TARGETS.map(({ code, target }) => [code, target]));
  return INDICATOR_CODES.map((code) => {
    return { code, label: labelOf(code), unit: unitOf(code), target: targets.get(code) ?? null };
  });
}

export const WARD_OWN_INDICATORS: readonly CellsOf<typeof OWN_INDICATORS_TAB>[] = [
  ...COUNTED.map((row) => ({ ...row, method: 'Đếm' })),
  ...SUGGESTED_FORM_INDICATORS.filter(({ code, method }) => method === 'Đếm' || code in FORM_FIGURES),
  ...TYPED.map(({ code, label, unit, decimals, target }) => {
    return { code, label, unit, method: 'Nhập tay', decimals: decimals ?? null, target: target ?? null };
  }),
  ...RATES.map((row) => ({ ...row, unit: '%', method: 'Tỷ lệ' })),
];

/** Typed at the end of the quarter before, and in this one by today. */
export function wardTypedFigures(moment: SampleMoment): readonly CellsOf<typeof TYPED_FIGURES_TAB>[] {
  const { to } = cutOffDays(previousPeriod(moment.period));
  return [...typedOn(to, 'before'), ...typedOn(lastDay(moment), 'now')];
}

function typedOn(on: Day, when: 'before' | 'now'): readonly CellsOf<typeof TYPED_FIGURES_TAB>[] {
  const forms = Object.entries(FORM_FIGURES).map(([code, figures]) => ({ code, figures }));
  return [...TYPED, ...forms].map(({ code, figures }) => ({ code, on: dayCell(on), value: figures[when] }));
}

/** The day before the cut-off, once that has come. */
function lastDay({ from, to, today }: SampleMoment): Day {
  const typed = addDays(to, -1);
  return typed < today ? typed : today < from ? from : today;
}

export const WARD_DIGITAL: readonly CellsOf<typeof DIGITAL_TAB>[] = [
  { name: 'Hồ sơ công việc được lập và xử lý trên môi trường điện tử', numerator: 412, denominator: 436 },
  { name: 'Cán bộ, công chức được cấp và sử dụng chứng thư chữ ký số', numerator: 44, denominator: 46 },
  { name: 'Cuộc họp của UBND phường không dùng tài liệu giấy', numerator: 17, denominator: 21 },
];
