import { notOfWorkbook } from './figures/against-workbook';
import { twoValues } from './figures/conflicts';
import { againstLastFrozen } from './figures/frozen';
import { totalsAndParts } from './figures/identities';
import { rates } from './figures/rates';
import {
  contingencyRow,
  courseRows,
  digitalRows,
  disbursedRows,
  estimateRows,
  overspentItems,
  paidWithoutFee,
  staffRows,
  unestimatedItems,
} from './figures/register';
import { contingencyInText, estimateUnderActual } from './figures/spending';
import { notSplit, paidOnlineUnexplained } from './figures/splits';
import { periodOffRule, separatorsMixed, unitsMixed, zeroBesideNone } from './figures/writing';
import type { Checks } from './subject';

export const FIGURE_CHECKS = {
  againstLastFrozen,
  notOfWorkbook,
  twoValues,
  totalsAndParts,
  rates,
  estimateUnderActual,
  contingencyInText,
  notSplit,
  paidOnlineUnexplained,
  staffRows,
  courseRows,
  digitalRows,
  disbursedRows,
  estimateRows,
  contingencyRow,
  overspentItems,
  unestimatedItems,
  paidWithoutFee,
  unitsMixed,
  separatorsMixed,
  zeroBesideNone,
  periodOffRule,
} satisfies Checks;
