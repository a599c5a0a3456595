import type { Field } from './fields';
import { el, fill, newId } from './view';

/** A field of a form that officers fill in again and again. */
export interface FormField extends Field {
  set(value: string): void;
  /** Shows a note beside the field, which screen readers announce as it changes. */
  note(text: string): void;
  /** False while the officer is still typing: then the value is not checked yet. */
  isFinished(): boolean;
  /** Calls back on every change by the officer, and when the field is left. */
  listen(heard: () => void): void;
  show(isShown: boolean): void;
}

interface LineLook {
  readonly value?: string;
  readonly hint?: string;
  readonly suggestions?: readonly string[];
  readonly lines?: number;
  /** True for a text that is complete, so that it is checked before the field is left. */
  readonly isWhole?: (text: string) => boolean;
}

/** A field for text of one or more lines. */
export function lineField(label: string, look: LineLook = {}): FormField {
  const { value = '', hint = '', suggestions = [], lines = 1, isWhole = () => false } = look;
  const id = newId();
  const described = { id, 'aria-describedby': `${id}-note ${id}-objection`, spellcheck: 'false', autocomplete: 'off' };
  const listId = suggestions.length > 0 ? `${id}-list` : null;
  const input =
    lines > 1
      ? el('textarea', { ...described, rows: lines })
      : el('input', { type: 'text', ...described, list: listId });
  input.value = value;
  const list = listId && el('datalist', { id: listId }, ...suggestions.map((one) => el('option', { value: one })));
  const field = fieldOf(input, { label, hint, after: list ? [list] : [] });
  return { ...field, isFinished: () => document.activeElement !== input || isWhole(field.value()) };
}

export function selectField(label: string, options: readonly string[], chosen: string): FormField {
  const select = el('select', { id: newId() }, ...options.map((one) => el('option', { value: one }, one)));
  select.value = chosen;
  select.setAttribute('aria-describedby', `${select.id}-note ${select.id}-objection`);
  return fieldOf(select, { label, hint: '', after: [] });
}

interface Around {
  readonly label: string;
  readonly hint: string;
  readonly after: readonly HTMLElement[];
}

/** Puts the label above a control that has an id, its note and objection below. */
export function fieldOf(
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  { label, hint, after }: Around,
): FormField {
  const note = el('p', { class: 'note', id: `${input.id}-note`, 'aria-live': 'polite' }, hint);
  const objection = el('p', { class: 'objection', id: `${input.id}-objection`, role: 'alert' });
  const element = el(
    'div',
    { class: 'field' },
    el('label', { for: input.id }, label),
    input,
    ...after,
    note,
    objection,
  );
  return {
    element,
    value: () => (element.hidden ? '' : input.value.trim()),
    set(value) {
      input.value = value;
    },
    focus: () => input.focus(),
    note(text) {
      if (note.textContent !== text) fill(note, text);
    },
    isFinished: () => true,
    listen(heard) {
      input.addEventListener('input', heard);
      input.addEventListener('blur', heard);
    },
    object(text) {
      objection.textContent = text ?? '';
      input.setAttribute('aria-invalid', String(text !== null));
      return text === null;
    },
    show(isShown) {
      element.hidden = !isShown;
    },
  };
}

/** A checkbox; its value is `ticked` or an empty text. */
export function tickField(label: string, ticked: string): FormField {
  const id = newId();
  const input = el('input', { type: 'checkbox', id });
  const element = el('div', { class: 'choice' }, input, el('label', { for: id }, label));
  return {
    element,
    value: () => (input.checked && !element.hidden ? ticked : ''),
    set(value) {
      input.checked = value === ticked;
    },
    focus: () => input.focus(),
    note() {},
    isFinished: () => true,
    listen: (heard) => input.addEventListener('change', heard),
    object: (text) => text === null,
    show(isShown) {
      element.hidden = !isShown;
    },
  };
}
