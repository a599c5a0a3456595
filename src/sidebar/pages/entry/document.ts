import { dayText } from '../../../core/calendar/day-text';
import { isOwnIssuer, issuedBy, nextNumber, numberWarnings, usualSymbol } from '../../../core/entry/document-numbers';
import { completedDay, dayTyped } from '../../../core/entry/typed-day';
import { suggestionsOf } from '../../../core/workbook/contract/column';
import { DOCUMENTS_TAB } from '../../../core/workbook/contract/record-tabs';
import { isUnitBody } from '../../../core/workbook/reading/unit-bodies';
import { type FormField, lineField } from '../../form-fields';
import { ENTRY_DOCUMENT } from '../../wording/entry';
import { dayField, type EntryForm, type FormAround, valuesOf } from './entry-form';

const { columns } = DOCUMENTS_TAB;

export function issuedForm({ forms }: FormAround): EntryForm<'issued'> {
  const { today, agency } = forms();
  const fields = {
    type: typeField(),
    issuedOn: dayField(columns.issuedOn.header, today, { value: dayText(today) }),
    number: lineField(columns.number.header),
    symbol: lineField(columns.symbol.header),
    issuer: lineField(columns.issuer.header, { value: agency }),
    subject: lineField(columns.subject.header, { lines: 3 }),
    section: sectionField(),
  };
  const number = proposed(fields.number);
  const symbol = proposed(fields.symbol);
  /** Null when the issuer's documents are not the office's own. */
  const ofIssuer = () => {
    const issuer = fields.issuer.value();
    return isOwnIssuer(issuer, forms()) ? issuedBy(issuer, forms().documents) : null;
  };
  /** A body of the unit has a symbol of its own, which is known from its documents alone. */
  const symbolOf = (issuer: string) => (isUnitBody(issuer, forms().agency) ? '' : forms().agencySymbol);
  const values = () => ({ ...valuesOf(fields), issuedOn: completedDay(fields.issuedOn.value(), today) });
  return {
    kind: 'issued',
    elements: Object.values(fields).map(({ element }) => element),
    fields,
    listen(heard) {
      for (const field of Object.values(fields)) field.listen(heard);
    },
    first: fields.type,
    values,
    checked: values,
    explain() {
      const { documentSeries: kind } = forms();
      const day = dayTyped(fields.issuedOn.value(), today);
      const type = fields.type.value();
      const documents = ofIssuer();
      const next = day === null || type === '' || !documents ? '' : nextNumber(type, day, { documents, kind });
      number.propose(next);
      symbol.propose(
        next === '' || !documents
          ? ''
          : usualSymbol(type, { documents, agencySymbol: symbolOf(fields.issuer.value()) }),
      );
      fields.number.note(next === '' ? '' : ENTRY_DOCUMENT.next(next));
    },
    warnings() {
      const { documentSeries: kind } = forms();
      const documents = ofIssuer();
      const day = dayTyped(fields.issuedOn.value(), today);
      const { type, number: typedNumber, symbol: typedSymbol } = valuesOf(fields);
      if (day === null || !type || !typedNumber || !documents) return [];
      const typed = { type, day, number: typedNumber, symbol: typedSymbol ?? '' };
      return numberWarnings(typed, { documents, kind });
    },
    next() {
      for (const field of [fields.number, fields.symbol, fields.subject]) field.set('');
      number.forget();
      symbol.forget();
    },
  };
}

export function plannedForm({ forms }: FormAround): EntryForm<'planned'> {
  const { today, agency } = forms();
  const fields = {
    type: typeField(),
    dueOn: dayField(columns.dueOn.header, today),
    issuer: lineField(columns.issuer.header, { value: agency }),
    subject: lineField(columns.subject.header, { lines: 3 }),
    section: sectionField(),
  };
  const values = () => ({ ...valuesOf(fields), dueOn: completedDay(fields.dueOn.value(), today) });
  return {
    kind: 'planned',
    elements: Object.values(fields).map(({ element }) => element),
    fields,
    listen(heard) {
      for (const field of Object.values(fields)) field.listen(heard);
    },
    first: fields.type,
    values,
    checked: values,
    explain() {},
    next: () => fields.subject.set(''),
  };
}

function typeField(): FormField {
  return lineField(columns.type.header, { suggestions: suggestionsOf(columns.type) });
}

function sectionField(): FormField {
  return lineField(columns.section.header, {
    hint: ENTRY_DOCUMENT.section,
    suggestions: suggestionsOf(columns.section),
  });
}

/** Fills a field with proposals until the officer types something else into it. */
function proposed(field: FormField) {
  let last = '';
  return {
    propose(text: string): void {
      if (field.value() !== last) return;
      field.set(text);
      last = text;
    },
    forget(): void {
      last = '';
    },
  };
}
