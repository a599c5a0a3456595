import { type Indicator, indicatorsOf } from '../definitions/indicators-in-force';
import { ruleInForce } from '../definitions/rule-of';
import { rowsBehind } from '../definitions/trace';
import { askedIndicators } from '../indicators/catalogue';
import { type Figures, figureOf, NO_DATA } from '../indicators/figures';
import { isListed } from '../indicators/kept-columns';
import { groupedText, NO_RATE } from '../indicators/number-text';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { chosenAnnexes } from './annexes';
import type { ListItem } from './vocabulary';

/** `Nguồn số liệu`: the tab, the rule and the number of rows behind each figure. */
export function sourceItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  if (!chosenAnnexes(records.settings).includes('sources')) return [];
  const asked = new Set<string>(askedIndicators(records.outline).filter((code) => isListed(code, records)));
  const listed = indicatorsOf(records).filter(({ code, definition }) => definition !== null || asked.has(code));
  return listed.map((indicator, index) => ({
    sections: [],
    fields: {
      stt: String(index + 1),
      chi_tieu: indicator.label,
      so_lieu: figureWithUnit(indicator, figures),
      nguon: indicator.tabs.map(({ name }) => name).join(', '),
      cach_tinh: ruleInForce(indicator, records),
      so_dong: groupedText(rowsBehind(indicator.code, records).length),
    },
  }));
}

function figureWithUnit({ code, unit }: Indicator, figures: Figures): string {
  const { text } = figureOf(figures, code);
  return text === NO_DATA || text === NO_RATE || text.endsWith('%') ? text : `${text} ${unit}`.trim();
}
