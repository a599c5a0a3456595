import { type FilledForm, type FilledLine, filledForms } from '../definitions/forms/filled-forms';
import type { WorkbookReport } from '../report/make-report';
import { sheetNames } from '../text/sheet-names';
import { DASHBOARD_TAB_NAME, FORM_TAB_NAMES } from '../workbook/contract/product-tabs';
import { FORMS_TAB } from '../workbook/contract/rule-tabs';
import type { Form, FormId, FormRow } from './form';
import { FORM_WORDS } from './form-wording';
import { FORM_LAYOUTS } from './layouts';
import { periodLine, titleLines, valueIn } from './lines';
import { typedCell } from './number-cell';

/** The forms of statistics as tables, with the same rows and texts as in the Word document. */
export function statisticFormsOf(made: WorkbookReport): readonly Form[] {
  const forms = filledForms(made.records, made.figures);
  const tabs = tabNames(forms);
  return forms.map((form, index) => ({
    name: statisticFormId(form),
    tab: tabs[index] ?? '',
    layout: FORM_LAYOUTS.statisticForms,
    above: [
      { text: FORM_WORDS.number(form.key), alignment: 'center', bold: true },
      ...titleLines(form.name.toUpperCase(), made),
      { text: FORM_WORDS.reportedBy(valueIn(made, 'ten_co_quan')), alignment: 'center' },
      periodLine(made),
    ],
    rows: form.lines.map(rowOf),
    below: [],
  }));
}

function statisticFormId({ key }: Pick<FilledForm, 'key'>): FormId {
  return `statistics:${key}`;
}

/** `Biểu 1`; never the name of a tab that is something else. */
function tabNames(forms: readonly FilledForm[]): readonly string[] {
  const names = sheetNames([...OTHER_TABS, ...forms.map(({ key }) => FORM_WORDS.tab(key))]);
  return names.slice(OTHER_TABS.length);
}

const OTHER_TABS = [FORMS_TAB.name, DASHBOARD_TAB_NAME, ...Object.values(FORM_TAB_NAMES)];

function rowOf({ mark, label, unit, text, remark, isHeading }: FilledLine): FormRow {
  return { cells: [mark, label, unit, typedCell(text), remark], bold: isHeading };
}
