import type { Day } from '../../../core/calendar/day';
import { checkEntry } from '../../../core/entry/check-entry';
import type { EntryForms, EntryKind, EntryObjection, EntryValues } from '../../../core/entry/entry-types';
import type { EntryWarning } from '../../../core/entry/entry-warning';
import { warningText } from '../../../core/entry/entry-wording';
import { dayTyped } from '../../../core/entry/typed-day';
import { type FormField, lineField } from '../../form-fields';
import type { Shell } from '../../shell';

/** What a form may ask of the page around it. */
export interface FormAround {
  readonly shell: Shell;
  /** As they are by now: what was saved since is among them. */
  readonly forms: () => EntryForms;
}

/** One kind of entry: its fields, from the top, and what is made of them. */
export interface EntryForm<K extends EntryKind = EntryKind> {
  readonly kind: K;
  readonly elements: readonly HTMLElement[];
  /** By field of the contract. */
  readonly fields: Readonly<Record<string, FormField>>;
  /** Told of every change by the officer. */
  listen(heard: () => void): void;
  readonly first: { focus(): void };
  /** What is sent. */
  values(): EntryValues;
  /** What is checked while it is typed: of a result, the whole dossier. */
  checked(): EntryValues;
  /** Says beside the fields what follows from what was typed. */
  explain(): void;
  /** Known before all is typed. */
  warnings?(): readonly EntryWarning[];
  /** Empties what the next entry will have otherwise, and keeps the rest. */
  next(): void;
}

export function valuesOf(fields: Readonly<Record<string, FormField>>): EntryValues {
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value()]));
}

/** What stands in the way by what the page knows. */
export function objectionsTo(form: EntryForm, forms: EntryForms): readonly EntryObjection[] {
  return checkEntry(form.kind, form.checked(), forms).objections;
}

/** What to look at; of a number, also while the rest of the document is still to be typed. */
export function warningsOf(form: EntryForm, forms: EntryForms): readonly string[] {
  const { record, warnings } = checkEntry(form.kind, form.checked(), forms);
  return (record ? warnings : (form.warnings?.() ?? [])).map(warningText);
}

/** Shows each objection at its field; gives the first such field, and what belongs to none. */
export function showObjections({ fields }: EntryForm, objections: readonly EntryObjection[]) {
  let first: FormField | null = null;
  for (const [name, field] of Object.entries(fields)) {
    const own = objections.find((one) => one.field === name);
    if (!field.object(own?.text ?? null)) first ??= field;
  }
  return { first, others: objections.filter(({ field }) => !(field in fields)).map(({ text }) => text) };
}

/** While typing, a field that is still empty is not blamed, nor one that is not finished. */
export function reviewTyped(form: EntryForm, forms: EntryForms): void {
  const typed = form.checked();
  const isDue = (field: string) => (typed[field] ?? '') !== '' && form.fields[field]?.isFinished() !== false;
  showObjections(
    form,
    objectionsTo(form, forms).filter(({ field }) => isDue(field)),
  );
}

/** A line for a day, which may be judged as soon as it is one. */
export function dayField(label: string, today: Day, look: { readonly value?: string; readonly hint?: string } = {}) {
  return lineField(label, { ...look, isWhole: (text) => dayTyped(text, today) !== null });
}
