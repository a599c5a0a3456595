import type { FormId } from '../../core/forms/form';
import type { FormTab } from '../../protocol/forms';
import { madeSheet } from '../sheet/made-tabs';

export function formTab(form: FormId, tab: string): FormTab {
  const { sheet, own } = madeSheet(tab);
  return { form, tab, isThere: sheet !== null, isTaken: own !== null };
}
