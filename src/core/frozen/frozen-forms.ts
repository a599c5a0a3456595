import { SHIPPED_ROWS } from '../definitions/forms/shipped/shipped-rows';
import { folded } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { FORMS_TAB } from '../workbook/contract/rule-tabs';
import { tableOfRows } from '../workbook/contract/table-of';
import { isOtherTab } from '../workbook/reading/other-tab';
import { filledRows } from '../workbook/reading/read-tab';

/** The tables with the forms in force on the tab `Biểu mẫu`: the forms that ship may change with the product. */
export function withFormsInForce(tables: readonly Table[]): readonly Table[] {
  const isForms = ({ name }: Table) => folded(name) === folded(FORMS_TAB.name);
  const typed = tables.find(isForms);
  if (typed && !isOtherTab(FORMS_TAB, typed) && filledRows(FORMS_TAB, typed) > 0) return tables;
  return [...tables.filter((table) => !isForms(table)), tableOfRows(FORMS_TAB, SHIPPED_ROWS)];
}
