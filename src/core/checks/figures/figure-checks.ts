import { checksOf } from '../checks-of';
import { contingencyRow } from '../rows/office-rows';
import { notOfWorkbook } from './against-workbook';
import { changeRates } from './change-rates';
import { twoValues } from './conflicts';
import { FIGURE_RULES } from './figure-rules';
import { totalsAndParts } from './identities';
import { listSums } from './list-sums';
import { namedRates } from './named-rates';
import { notedRates } from './noted-rates';
import { decimalPoints, periodOffRule, separatorsMixed, unitsMixed, zeroBesideNone } from './number-style';
import { rateValues } from './rate-values';
import { rates } from './rates';
import { sharesAboveAll } from './share-sums';
import { contingencyInText, estimateUnderActual } from './spending';
import { notSplit, paidOnlineUnexplained } from './splits';
import { tableRates } from './table-rates';
import { tableSums } from './table-sums';
import { textAgainstTable } from './text-against-table';
import { notAsInTable } from './told-in-tables';

export const FIGURE_CHECKS = checksOf(FIGURE_RULES, {
  'figure-not-of-workbook': notOfWorkbook,
  'figure-two-values': [twoValues, notAsInTable, rateValues, textAgainstTable],
  'parts-not-total': [totalsAndParts, listSums, tableSums],
  'part-above-total': [totalsAndParts, listSums],
  'rate-wrong': [rates, tableRates, notedRates, namedRates, changeRates],
  'rate-other-base': [rates, namedRates, changeRates],
  'rate-above-all': rates,
  'shares-above-all': sharesAboveAll,
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
  'decimal-point': decimalPoints,
  'zero-beside-none': zeroBesideNone,
  'period-off-rule-in-text': periodOffRule,
});
