import { checksOf } from './checks-of';
import { FIGURE_RULES } from './figure-rules';
import { notOfWorkbook } from './figures/against-workbook';
import { twoValues } from './figures/conflicts';
import { totalsAndParts } from './figures/identities';
import { periodOffRule, separatorsMixed, unitsMixed, zeroBesideNone } from './figures/number-style';
import { contingencyRow } from './figures/office-rows';
import { rates } from './figures/rates';
import { contingencyInText, estimateUnderActual } from './figures/spending';
import { notSplit, paidOnlineUnexplained } from './figures/splits';

export const FIGURE_CHECKS = checksOf(FIGURE_RULES, {
  'figure-not-of-workbook': notOfWorkbook,
  'figure-two-values': twoValues,
  'parts-not-total': totalsAndParts,
  'part-above-total': totalsAndParts,
  'rate-wrong': rates,
  'rate-above-all': rates,
  'rate-without-base': rates,
  'rates-two-roundings': rates,
  'rate-other-rounding': rates,
  'estimate-under-actual': estimateUnderActual,
  'contingency-off-law': [contingencyInText, contingencyRow],
  'pending-not-split': notSplit,
  'early-not-split': notSplit,
  'paid-online-above-filed': paidOnlineUnexplained,
  'units-mixed': unitsMixed,
  'separators-mixed': separatorsMixed,
  'zero-beside-none': zeroBesideNone,
  'period-off-rule-in-text': periodOffRule,
});
