import type { EntryForms, EntryKind, EntryValues, SavedEntry } from '../../../core/entry/entry-types';
import { dayTyped } from '../../../core/entry/typed-day';
import { codeKey } from '../../../core/text/folded';
import { DOCUMENTS_TAB } from '../../../core/workbook/contract/record-tabs';
import { documentSymbol } from '../../../core/workbook/reading/document-symbol';
import type { EntryForm } from './entry-form';

interface Written {
  readonly values: EntryValues;
  readonly row: number;
}

type Learning = (forms: EntryForms, written: Written) => EntryForms;

const nothing: Learning = (forms) => forms;

const LEARNT: Readonly<Record<EntryKind, Learning>> = {
  dossier: withUse,
  result: nothing,
  issued: withNumber,
  planned: nothing,
  ledger: nothing,
};

/** What the page knows after a row was written, such as the next number and the most used procedures. */
export function withSaved(
  forms: EntryForms,
  { form, saved }: { readonly form: EntryForm; readonly saved: SavedEntry },
): EntryForms {
  return LEARNT[form.kind](forms, { values: form.values(), row: saved.row });
}

function withUse(forms: EntryForms, { values }: Written): EntryForms {
  const procedures = forms.procedures.map((procedure) =>
    codeKey(procedure.code) === codeKey(values.procedureCode ?? '')
      ? { ...procedure, dossiers: procedure.dossiers + 1 }
      : procedure,
  );
  return { ...forms, procedures: [...procedures].sort((a, b) => b.dossiers - a.dossiers) };
}

function withNumber(forms: EntryForms, { values, row }: Written): EntryForms {
  const day = dayTyped(values.issuedOn ?? '', forms.today);
  if (day === null) return forms;
  const { number = '', type = '', symbol = '', issuer = '' } = values;
  const document = { row, number: Number(number), type, day, symbol: documentSymbol(number, symbol).text, issuer };
  return { ...forms, documents: [...forms.documents, document] };
}

/** After a document's row was undone, its number is free again. */
export function withoutRow(forms: EntryForms, { sheet, row }: SavedEntry): EntryForms {
  if (sheet !== DOCUMENTS_TAB.name) return forms;
  return { ...forms, documents: forms.documents.filter((document) => document.row !== row) };
}
