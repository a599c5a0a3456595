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
import { ruleOf } from '../indicators/rule-words';
import { familyOf, traceOf } from '../indicators/trace';
import { folded } from '../workbook/cell';
import type { WorkbookRecords } from '../workbook/read-workbook';
import { ANNEXES, type Annex } from '../workbook/settings';
import type { ListItem } from './vocabulary';

/** Whether officers chose an annex at the setting `Phụ lục`. */
function hasAnnex({ settings }: WorkbookRecords, annex: Annex): boolean {
  return settings.annexes.some((line) => folded(line) === folded(ANNEXES[annex]));
}

/** `Nguồn số liệu`: from which tab each figure is counted, by which rule, over how many rows. */
export function sourceItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  if (!hasAnnex(records, 'sources')) return [];
  return INDICATOR_CODES.map((code, index) => ({
    sections: [],
    fields: {
      stt: String(index + 1),
      chi_tieu: labelOf(code),
      so_lieu: figureWithUnit(code, figures),
      nguon: tabsOf(code, records).join(', '),
      cach_tinh: ruleOf(code, records.settings),
      so_dong: String(traceOf(code, records).length),
    },
  }));
}

function figureWithUnit(code: IndicatorCode, figures: Figures): string {
  const { text } = figures[code];
  return text === NO_DATA || isRateCode(code) ? text : `${text} ${unitOf(code)}`;
}

/** The tabs from which an indicator is counted. */
function tabsOf(code: IndicatorCode, { settings }: WorkbookRecords): readonly string[] {
  const ratio = isRateCode(code) ? RATES[code].ratio(settings) : null;
  const counts: readonly CountCode[] = ratio ? [...ratio.parts, ...ratio.base] : [code as CountCode];
  return [...new Set(counts.map((count) => familyOf(count).tab.name))];
}
