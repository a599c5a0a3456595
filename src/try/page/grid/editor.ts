import { el } from '../view';
import type { Cell } from './a1';

/** `typed`: begun by typing, so that an arrow ends it; `opened`: an arrow moves within the text. */
type Mode = 'idle' | 'typed' | 'opened';

interface Told {
  /** The text has changed while something is edited. */
  readonly changed: (text: string) => void;
  readonly began: () => void;
}

/**
 * The field in which a cell is edited. It has the focus all the time, unseen while nothing is edited, so that whatever
 * is typed begins in it: also the first letter of a word that an input method still composes.
 */
export class Editor {
  readonly field = el('textarea', { class: 'editor', rows: 1, spellcheck: 'false', autocomplete: 'off' });
  /** The cell that is edited, which stays when the selection moves. */
  cell: Cell | null = null;
  private mode: Mode = 'idle';

  constructor(private readonly told: Told) {
    this.field.addEventListener('compositionstart', () => this.begin('typed'));
    this.field.addEventListener('input', () => {
      this.begin('typed');
      this.fit();
      told.changed(this.field.value);
    });
  }

  get isOpen(): boolean {
    return this.mode !== 'idle';
  }

  /** Whether arrows end the edit. */
  get isTyped(): boolean {
    return this.mode === 'typed';
  }

  get text(): string {
    return this.field.value;
  }

  /** Shows a text to be edited. */
  open(text: string): void {
    this.begin('opened');
    this.write(text);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  /** Begins an edit whose text is typed elsewhere, and leaves the focus there. */
  openAside(text: string): void {
    this.begin('opened');
    this.write(text);
  }

  /** What was typed elsewhere, such as in the bar above. */
  write(text: string): void {
    this.field.value = text;
    this.fit();
  }

  /** Whether the text stays as it was is the caller's concern. */
  close(): void {
    this.mode = 'idle';
    this.cell = null;
    this.field.value = '';
    this.field.classList.remove('open');
    this.fit();
  }

  newLine(): void {
    const { selectionStart, selectionEnd } = this.field;
    this.field.setRangeText('\n', selectionStart, selectionEnd, 'end');
    this.fit();
    this.told.changed(this.field.value);
  }

  focus(): void {
    if (document.activeElement !== this.field) this.field.focus({ preventScroll: true });
  }

  /** Stands over the cell; null while the cell is not drawn. */
  standOver(element: HTMLElement | null, host: HTMLElement): void {
    this.field.classList.toggle('away', element === null);
    if (!element) return;
    const [cell, frame] = [element.getBoundingClientRect(), host.getBoundingClientRect()];
    const { style } = this.field;
    style.left = `${cell.left - frame.left}px`;
    style.top = `${cell.top - frame.top}px`;
    style.minWidth = `${cell.width}px`;
    style.minHeight = `${cell.height}px`;
    style.maxWidth = `${Math.max(cell.width, frame.right - cell.left - 20)}px`;
    this.fit();
  }

  private begin(mode: Mode): void {
    if (this.mode !== 'idle') return;
    this.mode = mode;
    this.field.classList.add('open');
    this.told.began();
  }

  /** Grows with the text. */
  private fit(): void {
    const { style } = this.field;
    style.height = '0';
    style.width = '0';
    style.width = `${this.field.scrollWidth + 4}px`;
    style.height = `${this.field.scrollHeight + 2}px`;
  }
}
