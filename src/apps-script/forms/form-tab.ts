import type { FormId } from '../../core/forms/form';
import type { FormTab } from '../../protocol/forms';
import { madeSheet } from '../sheet/made-tabs';
import type { Sheets } from '../sheet/tables';

export function formTab(form: FormId, tab: string, sheets: Sheets): FormTab {
  const { sheet, own } = madeSheet(tab, sheets);
  return { form, tab, isThere: sheet !== null, isTaken: own !== null };
}
