import { el, newId } from './view';

export interface Field {
  readonly element: HTMLElement;
  value(): string;
  focus(): void;
  /** Shows an objection, or clears it when given null; returns true when there is none. */
  object(text: string | null): boolean;
}

interface TextLook {
  readonly rows: number;
  readonly hint?: string;
  readonly value?: string;
}

export function textField(label: string, { rows, hint = '', value = '' }: TextLook): Field {
  const id = newId();
  const input = el('textarea', { id, rows, 'aria-describedby': `${id}-hint ${id}-objection`, spellcheck: 'false' });
  input.value = value;
  const objection = el('p', { class: 'objection', id: `${id}-objection`, role: 'alert' });
  const element = el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    el('p', { class: 'note', id: `${id}-hint` }, hint),
    input,
    objection,
  );
  return {
    element,
    value: () => input.value.trim(),
    focus: () => input.focus(),
    object(text) {
      objection.textContent = text ?? '';
      input.setAttribute('aria-invalid', String(text !== null));
      return text === null;
    },
  };
}

/** A choice between options as radio buttons. */
export function choices<K extends string>(label: string, options: Readonly<Record<K, string>>, chosen: K) {
  const name = newId();
  const keys = Object.keys(options) as K[];
  const inputs = keys.map((key) => el('input', { type: 'radio', name, value: key, checked: key === chosen }));
  const element = el(
    'fieldset',
    { class: 'field' },
    el('legend', {}, label),
    ...inputs.map((input, index) => el('label', { class: 'radio' }, input, options[keys[index] as K])),
  );
  return { element, value: (): K => keys[inputs.findIndex(({ checked }) => checked)] ?? chosen };
}
