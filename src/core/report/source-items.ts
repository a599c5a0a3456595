import {
  type CountCode,
  INDICATOR_CODES,
  type IndicatorCode,
  isRateCode,
  labelOf,
  RATES,
  unitOf,
} from '../indicators/catalogue';
import { type Figures, NO_DATA } from '../indicators/figures';
import { groupedText } from '../indicators/number-text';
import { ruleOf } from '../indicators/rule-words';
import { familyOf, traceOf } from '../indicators/trace';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { chosenAnnexes } from './annexes';
import type { ListItem } from './vocabulary';

/** `Nguồn số liệu`: the tab, the rule and the number of rows behind each figure. */
export function sourceItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  if (!chosenAnnexes(records.settings).includes('sources')) return [];
  return INDICATOR_CODES.map((code, index) => ({
    sections: [],
    fields: {
      stt: String(index + 1),
      chi_tieu: labelOf(code),
      so_lieu: figureWithUnit(code, figures),
      nguon: tabsOf(code, records).join(', '),
      cach_tinh: ruleOf(code, records.settings),
      so_dong: groupedText(traceOf(code, records).length),
    },
  }));
}

function figureWithUnit(code: IndicatorCode, figures: Figures): string {
  const { text } = figures[code];
  return text === NO_DATA || isRateCode(code) ? text : `${text} ${unitOf(code)}`;
}

function tabsOf(code: IndicatorCode, { settings }: WorkbookRecords): readonly string[] {
  const ratio = isRateCode(code) ? RATES[code].ratio(settings) : null;
  const counts: readonly CountCode[] = ratio ? [...ratio.parts, ...ratio.base] : [code as CountCode];
  return [...new Set(counts.map((count) => familyOf(count).tab.name))];
}
