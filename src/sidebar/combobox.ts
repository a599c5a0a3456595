import { type FormField, fieldOf } from './form-fields';
import { el, fill, newId } from './view';

/** What a list offers: a value, the text it stands under, and a word on it. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly note: string;
}

interface Look {
  readonly hint: string;
  /** Said when nothing fits. */
  readonly none: string;
  /** The best first. */
  readonly search: (typed: string) => readonly Choice[];
}

/**
 * A field that looks things up as they are typed: arrows move, Enter takes, Escape closes (the combobox of WAI-ARIA 1.2).
 * Its value is that of the choice taken, or what was typed when none was.
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
  let taken: Choice | null = null;
  let heard = () => {};

  function open(): void {
    offered = search(taken ? '' : input.value);
    const options = offered.map((choice, index) => optionOf(choice, index));
    fill(list, ...(offered.length > 0 ? options : [el('li', { class: 'note' }, none)]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    point(taken === null && input.value !== '' ? 0 : -1);
  }

  function optionOf(choice: Choice, index: number): HTMLElement {
    const option = el(
      'li',
      { role: 'option', id: `${id}-${index}` },
      el('span', {}, choice.text),
      el('span', { class: 'note' }, choice.note),
    );
    // Before the field loses the focus, which would close the list.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(choice);
    });
    return option;
  }

  function point(at: number): void {
    active = offered.length === 0 ? -1 : Math.min(at, offered.length - 1);
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${active}`);
  }

  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  }

  function take(choice: Choice): void {
    taken = choice;
    input.value = choice.text;
    close();
    heard();
  }

  input.addEventListener('input', () => {
    taken = null;
    open();
    heard();
  });
  input.addEventListener('click', open);
  input.addEventListener('blur', () => {
    const only = taken === null && input.value.trim() !== '' ? search(input.value) : [];
    if (only.length === 1 && only[0]) take(only[0]);
    close();
  });
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) point(Math.max(0, active + step));
      else open();
    } else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen && offered[active]) {
      // Enter elsewhere saves the form.
      event.preventDefault();
      take(offered[active] as Choice);
    }
  });

  return {
    ...field,
    value: () => taken?.value ?? input.value.trim(),
    set(value) {
      taken = value === '' ? null : (search(value).find((choice) => choice.value === value) ?? null);
      input.value = taken?.text ?? value;
    },
    listen(told) {
      heard = told;
      input.addEventListener('change', told);
    },
  };
}
