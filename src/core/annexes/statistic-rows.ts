import type { Definition } from '../definitions/definition';
import { type Indicator, indicatorsInForce } from '../definitions/indicators-in-force';
import { sumWords } from '../definitions/rule-of';
import { comparedOf } from '../history/compare';
import type { Counted } from '../history/counted';
import {
  DISBURSEMENT_FAMILY,
  ESTIMATE_FAMILY,
  LEDGER_FAMILY,
  PROJECT_FAMILY,
  SUPPLEMENT_FAMILY,
} from '../indicators/budget-indicators';
import {
  askedIndicators,
  type CountCode,
  type IndicatorCode,
  isRateCode,
  labelOf,
  RATES,
  type RateCode,
} from '../indicators/catalogue';
import { DOSSIER_FAMILY } from '../indicators/dossier-indicators';
import type { Family } from '../indicators/family';
import { figureOf } from '../indicators/figures';
import { isListed } from '../indicators/kept-columns';
import { groupedText } from '../indicators/number-text';
import { OFFERED_FAMILY } from '../indicators/offered-procedures';
import {
  COURSE_FAMILY,
  DOCUMENT_FAMILY,
  PETITION_FAMILY,
  PROCEDURE_FAMILY,
  STAFF_FAMILY,
  TASK_FAMILY,
} from '../indicators/office-indicators';
import { familyOf } from '../indicators/trace';
import { capital } from '../text/capital';
import { roman } from '../text/roman';

/** In the order of the report; a rate belongs to the group of its numerator. */
const GROUPS: readonly { readonly name: string; readonly families: readonly Family[] }[] = [
  { name: 'Chỉ đạo, điều hành cải cách hành chính', families: [DOCUMENT_FAMILY, TASK_FAMILY] },
  { name: 'Thủ tục hành chính', families: [PROCEDURE_FAMILY, OFFERED_FAMILY] },
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
  | { readonly kind: 'indicator'; readonly mark: number; readonly indicator: Indicator; readonly note: string };

/**
 * Every indicator that the outline asks for and the office keeps, once, group by group, each group under its heading; the
 * office's own come last.
 */
export function statisticRows(counted: Counted): readonly StatisticRow[] {
  const { byCode, indicators } = indicatorsInForce(counted.records).value;
  const { records } = counted;
  const asked = askedIndicators(records.outline).filter((code) => isListed(code, records));
  const own = indicators.filter(({ definition }) => definition !== null);
  const rowOf = (indicator: Indicator, place: number): StatisticRow => {
    return { kind: 'indicator', mark: place + 1, indicator, note: noteOn(indicator, counted) };
  };
  const ofProduct = GROUPS.flatMap(({ name, families }, index): StatisticRow[] => [
    { kind: 'group', mark: roman(index + 1), name },
    ...asked
      .filter((code) => families.includes(familyOf(leadOf(code))))
      .map((code, place) => rowOf(byCode.get(code) as Indicator, place)),
  ]);
  if (own.length === 0) return ofProduct;
  return [...ofProduct, { kind: 'group', mark: roman(GROUPS.length + 1), name: 'Chỉ tiêu riêng' }, ...own.map(rowOf)];
}

function leadOf(code: IndicatorCode): CountCode {
  return isRateCode(code) ? (RATES[code].ratio({ onTimeBase: 'resolved' }).parts[0] as CountCode) : code;
}

function noteOn(indicator: Indicator, counted: Counted): string {
  const notes = [baseNote(indicator, counted), changeNote(indicator, counted)];
  return capital(notes.filter((note) => note !== '').join('; '));
}

/**
 * The heading of the column says that a change is since the period before. What is summed from 1 January is no more or
 * less than a quarter ago, only than a year ago; a mark of yes or no is neither.
 */
function changeNote({ code, unit, definition }: Indicator, { comparison, wordsOf }: Counted): string {
  const { previous, lastYear } = comparedOf(comparison, code);
  if (wordsOf === '0.3') return previous.change && `${previous.change} so với kỳ trước`;
  if (definition !== null && unit === '') return '';
  if (definition === null && SINCE_NEW_YEAR.includes(familyOf(leadOf(code as IndicatorCode)))) {
    return lastYear.change && `${lastYear.change} so với cùng kỳ năm trước`;
  }
  return previous.change;
}

const SINCE_NEW_YEAR: readonly Family[] = [LEDGER_FAMILY, SUPPLEMENT_FAMILY, DISBURSEMENT_FAMILY];

/** Says what the denominator of a rate is: four definitions of "on time" are in use. */
function baseNote({ code, definition }: Indicator, { figures, records, wordsOf }: Counted): string {
  const figure = figureOf(figures, code);
  if ('value' in figure || figure.numerator === null || figure.denominator === null) return '';
  const names = definition ? ownBase(definition, records) : productBase(code as RateCode, records);
  const [part, base] = [groupedText(figure.numerator), groupedText(figure.denominator)];
  if (wordsOf === '0.3') return `tử số: ${part}; mẫu số: ${base} (${names})`;
  // Two amounts of money are too long for one line of the column.
  return `${part}${base.length > 9 ? ' / ' : '/'}${base} (${names})`;
}

function productBase(code: RateCode, { settings, unit }: Counted['records']): string {
  const { base } = RATES[code].ratio(settings);
  return base.map((count) => labelOf(count, unit).toLowerCase()).join(' + ');
}

function ownBase({ calculation }: Definition, records: Counted['records']): string {
  return calculation.method === 'rate' ? sumWords(calculation.denominator, indicatorsInForce(records).value) : '';
}
