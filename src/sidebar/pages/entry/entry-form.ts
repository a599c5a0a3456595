import type { Day } from '../../../core/calendar/day';
import { checkEntry } from '../../../core/entry/check-entry';
import type { EntryForms, EntryKind, EntryObjection, EntryValues } from '../../../core/entry/entry-types';
import type { EntryWarning } from '../../../core/entry/entry-warning';
import { warningText } from '../../../core/entry/entry-wording';
import { dayTyped } from '../../../core/entry/typed-day';
import { type FormField, lineField } from '../../form-fields';
import type { Shell } from '../../shell';

/** What the page offers to a form. */
export interface FormAround {
  readonly shell: Shell;
  /** The present state, including rows saved since the page opened. */
  readonly forms: () => EntryForms;
}

/** The form for one kind of entry. */
export interface EntryForm<K extends EntryKind = EntryKind> {
  readonly kind: K;
  readonly elements: readonly HTMLElement[];
  /** By the field names of the contract. */
  readonly fields: Readonly<Record<string, FormField>>;
  /** Calls back on every change by the officer. */
  listen(heard: () => void): void;
  readonly first: { focus(): void };
  /** The values to save. */
  values(): EntryValues;
  /** The values to check while the officer types: for a result these are the whole dossier. */
  checked(): EntryValues;
  /** Shows, beside the fields, what follows from the values typed so far. */
  explain(): void;
  /** Warnings that do not need a complete form. */
  warnings?(): readonly EntryWarning[];
  /** Prepares the next entry: clears the fields that will differ and keeps the others. */
  next(): void;
}

export function valuesOf(fields: Readonly<Record<string, FormField>>): EntryValues {
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value()]));
}

/** Objections that can be found with what the page knows. */
export function objectionsTo(form: EntryForm, forms: EntryForms): readonly EntryObjection[] {
  return checkEntry(form.kind, form.checked(), forms).objections;
}

/** Warnings about the entry; while the form is incomplete, only those that do not need all of it. */
export function warningsOf(form: EntryForm, forms: EntryForms): readonly string[] {
  const { record, warnings } = checkEntry(form.kind, form.checked(), forms);
  return (record ? warnings : (form.warnings?.() ?? [])).map(warningText);
}

/** Shows each objection at its field; returns the first such field, and the objections that belong to no field. */
export function showObjections({ fields }: EntryForm, objections: readonly EntryObjection[]) {
  let first: FormField | null = null;
  for (const [name, field] of Object.entries(fields)) {
    const own = objections.find((one) => one.field === name);
    if (!field.object(own?.text ?? null)) first ??= field;
  }
  return { first, others: objections.filter(({ field }) => !(field in fields)).map(({ text }) => text) };
}

/** While the officer types, empty fields and fields not yet finished show no objection. */
export function reviewTyped(form: EntryForm, forms: EntryForms): void {
  const typed = form.checked();
  const isDue = (field: string) => (typed[field] ?? '') !== '' && form.fields[field]?.isFinished() !== false;
  showObjections(
    form,
    objectionsTo(form, forms).filter(({ field }) => isDue(field)),
  );
}

/** A field for a day, which is checked as soon as the text is a day. */
export function dayField(label: string, today: Day, look: { readonly value?: string; readonly hint?: string } = {}) {
  return lineField(label, { ...look, isWhole: (text) => dayTyped(text, today) !== null });
}
