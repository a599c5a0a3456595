import { filledForms } from '../../core/definitions/forms/filled-forms';
import type { Form } from '../../core/forms/form';
import { isFreeForForm } from '../../core/forms/made-form';
import { statisticFormsOf } from '../../core/forms/statistic-forms-of';
import type { WorkbookReport } from '../../core/report/make-report';
import type { StatisticFormState } from '../../protocol/forms';
import { Refusal } from '../run/failure';
import { readTable, type Sheets, sheetOf, sheetsNow } from '../sheet/tables';

/** The forms of statistics with their tabs, and what their lines lack. */
export function statisticStates(made: WorkbookReport, sheets: Sheets): readonly StatisticFormState[] {
  const filled = filledForms(made.records, made.figures);
  return statisticFormsOf(made).map(({ name: form, tab }, index) => {
    const { name: title = '', lines = [] } = filled[index] ?? {};
    const isTaken = isTakenTab(tab, sheets);
    return {
      form,
      tab,
      isThere: !isTaken && sheetOf({ name: tab }, sheets) !== null,
      isTaken,
      title,
      blank: lines.filter(({ lacking }) => lacking.length > 0).map(({ mark }) => mark),
      faulty: lines.filter(({ isFaulty }) => isFaulty).map(({ mark }) => mark),
    };
  });
}

/** Refuses before anything is written: what officers typed into a tab of their own would be lost. */
export function refuseTakenTabs(forms: readonly Form[]): void {
  const sheets = sheetsNow();
  const taken = forms.filter(({ name, tab }) => name.startsWith('statistics:') && isTakenTab(tab, sheets));
  if (taken.length === 0) return;
  const details = taken.map(
    ({ tab }) => `Tab «${tab}» là tab của đơn vị, không do phần mềm lập. Hãy đổi tên tab đó, rồi lập lại.`,
  );
  throw new Refusal('refused', 'Chưa lập tab nào, vì sẽ ghi đè lên tab của đơn vị.', details);
}

function isTakenTab(name: string, sheets: Sheets): boolean {
  const sheet = sheetOf({ name }, sheets);
  return sheet !== null && !isFreeForForm(readTable(sheet, name).rows);
}
