import { dayText } from '../../../core/calendar/day-text';
import { completedDay } from '../../../core/entry/typed-day';
import { LEDGER_TAB } from '../../../core/workbook/contract/budget-tabs';
import { acceptedTexts, choiceText } from '../../../core/workbook/contract/column';
import { lineField, selectField } from '../../form-fields';
import { dayField, type EntryForm, type FormAround, valuesOf } from './entry-form';

const { columns } = LEDGER_TAB;

export function ledgerForm({ forms }: FormAround): EntryForm<'ledger'> {
  const { today, items, projects } = forms();
  const kinds = acceptedTexts(columns.kind);
  const fields = {
    on: dayField(columns.on.header, today, { value: dayText(today) }),
    kind: selectField(columns.kind.header, kinds, choiceText(columns.kind, 'spending')),
    item: lineField(columns.item.header, { suggestions: [...new Set(items.map(({ item }) => item))] }),
    amountVnd: lineField(columns.amountVnd.header),
    projectCode: lineField(columns.projectCode.header, { suggestions: projects.map(({ code }) => code) }),
    content: lineField(columns.content.header),
  };
  const values = () => ({ ...valuesOf(fields), on: completedDay(fields.on.value(), today) });
  return {
    kind: 'ledger',
    elements: Object.values(fields).map(({ element }) => element),
    fields,
    listen(heard) {
      for (const field of Object.values(fields)) field.listen(heard);
    },
    first: fields.on,
    values,
    checked: values,
    explain: () => fields.projectCode.show(fields.kind.value() === choiceText(columns.kind, 'spending')),
    next() {
      for (const field of [fields.item, fields.amountVnd, fields.projectCode, fields.content]) field.set('');
    },
  };
}
