import type { Counted } from '../history/counted';
import {
  DISBURSEMENT_FAMILY,
  ESTIMATE_FAMILY,
  LEDGER_FAMILY,
  PROJECT_FAMILY,
  SUPPLEMENT_FAMILY,
} from '../indicators/budget-indicators';
import {
  type CountCode,
  INDICATOR_CODES,
  type IndicatorCode,
  isRateCode,
  labelOf,
  RATES,
  type RateCode,
} from '../indicators/catalogue';
import { DOSSIER_FAMILY } from '../indicators/dossier-indicators';
import type { Family } from '../indicators/family';
import { groupedText } from '../indicators/number-text';
import {
  COURSE_FAMILY,
  DOCUMENT_FAMILY,
  PETITION_FAMILY,
  PROCEDURE_FAMILY,
  STAFF_FAMILY,
  TASK_FAMILY,
} from '../indicators/office-indicators';
import { familyOf } from '../indicators/trace';
import { roman } from '../text/roman';

/** In the order of the report; a rate belongs to the group of its numerator. */
const GROUPS: readonly { readonly name: string; readonly families: readonly Family[] }[] = [
  { name: 'Chỉ đạo, điều hành cải cách hành chính', families: [DOCUMENT_FAMILY, TASK_FAMILY] },
  { name: 'Thủ tục hành chính', families: [PROCEDURE_FAMILY] },
  { name: 'Tiếp nhận, giải quyết hồ sơ thủ tục hành chính', families: [DOSSIER_FAMILY] },
  { name: 'Phản ánh, kiến nghị', families: [PETITION_FAMILY] },
  { name: 'Cán bộ, công chức', families: [STAFF_FAMILY, COURSE_FAMILY] },
  {
    name: 'Tài chính công',
    families: [LEDGER_FAMILY, SUPPLEMENT_FAMILY, ESTIMATE_FAMILY, PROJECT_FAMILY, DISBURSEMENT_FAMILY],
  },
];

/** A row of the statistics: the heading of a group, or an indicator with its note. */
export type StatisticRow =
  | { readonly kind: 'group'; readonly mark: string; readonly name: string }
  | { readonly kind: 'indicator'; readonly mark: number; readonly code: IndicatorCode; readonly note: string };

/** Every indicator once, group by group, each group under its heading. */
export function statisticRows(counted: Counted): readonly StatisticRow[] {
  return GROUPS.flatMap(({ name, families }, index): StatisticRow[] => [
    { kind: 'group', mark: roman(index + 1), name },
    ...INDICATOR_CODES.filter((code) => families.includes(familyOf(leadOf(code)))).map((code, place): StatisticRow => {
      return { kind: 'indicator', mark: place + 1, code, note: noteOn(code, counted) };
    }),
  ]);
}

function leadOf(code: IndicatorCode): CountCode {
  return isRateCode(code) ? (RATES[code].ratio({ onTimeBase: 'resolved' }).parts[0] as CountCode) : code;
}

function noteOn(code: IndicatorCode, counted: Counted): string {
  const { change } = counted.comparison[code].previous;
  const notes = [isRateCode(code) ? baseNote(code, counted) : '', change && `${change} so với kỳ trước`];
  return capital(notes.filter((note) => note !== '').join('; '));
}

/** Says what the denominator of a rate is: four definitions of "on time" are in use. */
function baseNote(code: RateCode, { figures, records }: Counted): string {
  const { numerator, denominator } = figures[code];
  if (numerator === null || denominator === null) return '';
  const { base } = RATES[code].ratio(records.settings);
  const names = base.map((count) => labelOf(count).toLowerCase()).join(' + ');
  return `tử số: ${groupedText(numerator)}; mẫu số: ${groupedText(denominator)} (${names})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
