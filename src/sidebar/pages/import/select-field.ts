import { el, newId } from '../../view';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectLook {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** For screen readers only, when the text above already labels the list for the eye. */
  readonly labelUnseen?: boolean;
}

/** A select box under its label. */
export function selectField(label: string, look: SelectLook, changed: (value: string) => void): HTMLElement {
  const id = newId();
  const select = el(
    'select',
    { id, name: look.name },
    ...look.options.map(({ value, text }) => el('option', { value, selected: value === look.chosen }, text)),
  );
  select.addEventListener('change', () => changed(select.value));
  return el(
    'div',
    { class: 'select' },
    el('label', { for: id, class: look.labelUnseen ? 'unseen' : null }, label),
    select,
  );
}
