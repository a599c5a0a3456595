import { el, newId } from '../../view';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectLook {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** Only read out, where what stands above says it to the eye. */
  readonly labelUnseen?: boolean;
}

/** A list to choose from under its label. */
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
