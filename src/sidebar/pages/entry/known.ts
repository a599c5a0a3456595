import { dayTyped } from '../../../core/entry/typed-day';
import type { EntryForms, SavedEntry } from '../../../core/protocol/entry';
import { documentSymbol } from '../../../core/workbook/document-symbol';
import { DOCUMENTS_TAB } from '../../../core/workbook/tabs';
import type { EntryForm } from './form';

/** What the page knows after a row was written: the next number, the most used procedure. */
export function withSaved(
  forms: EntryForms,
  { form, saved }: { readonly form: EntryForm; readonly saved: SavedEntry },
): EntryForms {
  const values = form.values();
  if (form.kind === 'dossier') {
    const procedures = forms.procedures.map((procedure) =>
      procedure.code === values.procedureCode ? { ...procedure, dossiers: procedure.dossiers + 1 } : procedure,
    );
    return { ...forms, procedures: [...procedures].sort((a, b) => b.dossiers - a.dossiers) };
  }
  const day = dayTyped(values.issuedOn ?? '', forms.today);
  if (form.kind !== 'issued' || day === null) return forms;
  const { number = '', type = '', symbol = '' } = values;
  const document = { row: saved.row, number: Number(number), type, day, symbol: documentSymbol(number, symbol).text };
  return { ...forms, documents: [...forms.documents, document] };
}

/** After a row was taken back its number is free again. */
export function withoutRow(forms: EntryForms, { sheet, row }: SavedEntry): EntryForms {
  if (sheet !== DOCUMENTS_TAB.name) return forms;
  return { ...forms, documents: forms.documents.filter((document) => document.row !== row) };
}
