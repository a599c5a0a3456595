import { checksOf } from '../checks-of';
import { againstLastFrozen } from './against-frozen';
import {
  courseRows,
  digitalRows,
  disbursedRows,
  estimateRows,
  overspentItems,
  paidWithoutFee,
  staffRows,
  unestimatedItems,
} from './office-rows';
import { ROW_RULES } from './row-rules';

export const ROW_CHECKS = checksOf(ROW_RULES, {
  'carried-over-not-pending': againstLastFrozen,
  'periods-gap': againstLastFrozen,
  'periods-overlap': againstLastFrozen,
  'present-above-authorised': staffRows,
  'staff-part-above-present': staffRows,
  'attended-above-summoned': courseRows,
  'digital-above-all': digitalRows,
  'digital-without-base': digitalRows,
  'disbursed-above-plan': disbursedRows,
  'estimate-parts-above': estimateRows,
  'spending-above-estimate': overspentItems,
  'ledger-item-unestimated': unestimatedItems,
  'paid-without-fee': paidWithoutFee,
});
