import { type FormField, fieldOf } from './form-fields';
import { el, fill, newId } from './view';

/** One option of the list: its value, its text, and a short note on it. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly note: string;
}

interface Look {
  readonly hint: string;
  /** Shown when nothing matches. */
  readonly none: string;
  /** Best matches first. */
  readonly search: (typed: string) => readonly Choice[];
}

/**
 * A field that searches while the officer types: arrow keys move, Enter takes an option, Escape closes the list (the
 * combobox pattern of WAI-ARIA 1.2). The value of the option taken is put in the field.
 */
export function combobox(label: string, { hint, none, search }: Look): FormField {
  const id = newId();
  const list = el('ul', { id: `${id}-options`, role: 'listbox', class: 'options', 'aria-label': label, hidden: true });
  const input = el('input', {
    type: 'text',
    id,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-describedby': `${id}-note ${id}-objection`,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const field = fieldOf(input, { label, hint, after: [list] });
  let offered: readonly Choice[] = [];
  let active = -1;
  let heard = () => {};

  function open(): void {
    offered = search(input.value);
    fill(
      list,
      ...(offered.length > 0
        ? offered.map((choice, index) => optionOf(choice, `${id}-${index}`, take))
        : [el('li', { class: 'note' }, none)]),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    point(input.value === '' ? -1 : 0);
  }

  function point(at: number): void {
    active = Math.min(at, offered.length - 1);
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${active}`);
  }

  function close(): void {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function take({ value }: Choice): void {
    input.value = value;
    close();
    heard();
  }

  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', open);
  input.addEventListener('input', open);
  input.addEventListener('blur', () => {
    const [only, ...others] = input.value.trim() === '' ? [] : search(input.value);
    if (only && others.length === 0) take(only);
    close();
  });
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    const chosen = offered[active];
    if (event.key === 'ArrowDown' && !isOpen) open();
    else if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp' && isOpen) point(Math.max(0, active - 1));
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen && chosen) take(chosen);
    else {
      if (event.key === 'Enter') close();
      return;
    }
    // When the list is closed, Enter saves the form and arrow keys move in the text.
    event.preventDefault();
  });

  return {
    ...field,
    isFinished: () => list.hidden === true,
    listen(told) {
      heard = told;
      field.listen(told);
    },
  };
}

function optionOf(choice: Choice, id: string, take: (choice: Choice) => void): HTMLElement {
  const option = el(
    'li',
    { role: 'option', id },
    el('span', {}, choice.text),
    el('span', { class: 'note' }, choice.note),
  );
  // On mousedown, because the field then loses the focus, which closes the list before a click.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    take(choice);
  });
  return option;
}
