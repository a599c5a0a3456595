import { WORDS } from '../page-wording';
import { el } from '../view';

interface Told {
  /** An address was typed into the name box; false when there is no such cell. */
  readonly go: (address: string) => boolean;
  /** The bar was pressed: what it shows is edited in it. */
  readonly began: () => void;
  readonly typed: (text: string) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly left: () => void;
}

export interface FormulaBar {
  show(name: string, text: string): void;
  /** Follows what is typed in the cell. */
  write(text: string): void;
}

/** The name of the cell and what it holds: a formula, or a value as it is typed. Both can be written in. */
export function formulaBar(place: HTMLElement, told: Told): FormulaBar {
  const name = el('input', { class: 'cell-name', 'aria-label': WORDS.nameBox, spellcheck: 'false' });
  const field = el('textarea', { class: 'cell-content', rows: 1, 'aria-label': WORDS.formulaBar, spellcheck: 'false' });
  let shown = '';
  place.replaceChildren(name, el('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), field);
  name.addEventListener('focus', () => name.select());
  name.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape') name.value = shown;
    if (key === 'Escape') told.left();
    if (key !== 'Enter') return;
    // The focus moves on, and the key must not be typed where it goes.
    event.preventDefault();
    if (told.go(name.value)) told.left();
    else name.select();
  });
  name.addEventListener('blur', () => {
    name.value = shown;
  });
  field.addEventListener('focus', told.began);
  field.addEventListener('input', () => told.typed(field.value));
  field.addEventListener('keydown', told.pressed);
  return {
    show(cell, text) {
      shown = cell;
      if (document.activeElement !== name) name.value = cell;
      field.value = text;
      field.rows = Math.min(4, text.split('\n').length);
    },
    write(text) {
      if (field.value !== text) field.value = text;
    },
  };
}
