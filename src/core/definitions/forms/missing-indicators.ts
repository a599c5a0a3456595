import { codeKey } from '../../text/folded';
import type { Table } from '../../workbook/contract/cell';
import { OWN_INDICATORS_TAB } from '../../workbook/contract/rule-tabs';
import { tabLayout } from '../../workbook/contract/tab-layout';
import { isOtherTab } from '../../workbook/reading/other-tab';
import type { WorkbookRecords } from '../../workbook/reading/read-workbook';
import { codesIn } from '../formula';
import { statisticForms } from './read-forms';
import { SUGGESTED_FORM_INDICATORS, type SuggestedIndicator } from './suggested-indicators';

/**
 * The suggested indicators that lines of the forms refer to and the tab `Chỉ tiêu riêng` lacks. None while the tab is
 * the office's own list, into which nothing may be written.
 *
 * @param own The tab as it is now; undefined when it is missing.
 */
export function missingIndicators(records: WorkbookRecords, own: Table | undefined): readonly SuggestedIndicator[] {
  if (own && isOtherTab(OWN_INDICATORS_TAB, own)) return [];
  const lines = statisticForms(records).value.flatMap(({ lines }) => lines);
  const needed = new Set(lines.flatMap(({ content }) => (typeof content === 'string' ? [] : codesIn(content))));
  const present = codesOn(own);
  return SUGGESTED_FORM_INDICATORS.filter(({ code }) => needed.has(code) && !present.has(codeKey(code)));
}

/** Also of rows with mistakes: a second row of the code would be another mistake. */
function codesOn(own: Table | undefined): ReadonlySet<string> {
  const column = own ? tabLayout(OWN_INDICATORS_TAB, own).columnOf('code') : -1;
  return new Set((own?.rows ?? []).map((row) => codeKey(String(row[column] ?? ''))));
}
