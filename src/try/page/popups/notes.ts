import { WORDS } from '../page-wording';
import { button, el } from '../view';
import { showPopup } from './popup';

/** Shows the note of a cell beside it while the pointer or the selection is there. */
export class NoteBubble {
  private readonly bubble = el('div', { class: 'note', role: 'note' });

  show(text: string, beside: HTMLElement): void {
    const { right, top, left } = beside.getBoundingClientRect();
    this.bubble.textContent = text;
    document.body.append(this.bubble);
    const { width, height } = this.bubble.getBoundingClientRect();
    const isTight = right + width + 8 > window.innerWidth;
    this.bubble.style.left = `${isTight ? Math.max(4, left - width - 6) : right + 4}px`;
    this.bubble.style.top = `${Math.max(4, Math.min(top, window.innerHeight - height - 4))}px`;
  }

  hide(): void {
    this.bubble.remove();
  }
}

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly beside: DOMRect;
  readonly save: (text: string) => void;
  readonly closed: () => void;
}

/** Where a note is written; a blank one is none. */
export function editNote({ name, text, beside, save, closed }: Asked): void {
  const field = el('textarea', { rows: 5, 'aria-label': WORDS.noteOf(name) });
  field.value = text;
  const store = () => {
    popup.close();
    if (field.value !== text) save(field.value);
  };
  const buttons = el(
    'div',
    { class: 'answers' },
    button(WORDS.cancel, { class: 'quiet' }, () => popup.close()),
    button(WORDS.noteSave, {}, store),
  );
  const at = { x: beside.right + 4, y: beside.top };
  const popup = showPopup([field, buttons], { name: WORDS.noteOf(name), role: 'dialog', at, width: 260, closed });
  field.focus();
}
