import { frozenText } from '../../core/frozen/frozen-days';
import { bindingFreeze } from '../../core/frozen/in-force';
import type { FrozenPeriod } from '../../core/history/frozen-period';
import { FROZEN_TAB } from '../../core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { answered } from '../run/failure';
import { readTables, sheetOf } from '../sheet/tables';

/** Empty while the period of the settings is open. */
export function frozenBadge(binding: FrozenPeriod | null): string {
  return binding ? frozenText(binding) : '';
}

/** For the sidebar as it opens, before any page has read the workbook; a Sheet that never froze a period is not read. */
export function frozenNowText(): string {
  const answer = answered(() =>
    sheetOf(FROZEN_TAB) ? frozenBadge(bindingFreeze(readTables([FROZEN_TAB, SETTINGS_TAB]))) : '',
  );
  // Without the badge the sidebar still opens.
  return answer.ok ? answer.value : '';
}
