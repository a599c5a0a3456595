import { folded } from '../folded';
import { WORDS } from '../page-wording';
import { el } from '../view';

/** More would not be looked through. */
const MOST_SHOWN = 200;

/** The values that a cell accepts, under the cell; what is typed there narrows them. The focus stays in the cell. */
export class ValueList {
  private readonly list = el('ul', { class: 'popup listbox', role: 'listbox', 'aria-label': WORDS.values });
  private items: readonly string[] = [];
  private shown: readonly string[] = [];
  private at = -1;

  constructor(
    private readonly field: HTMLElement,
    private readonly chosen: (value: string) => void,
  ) {
    this.list.id = 'values';
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      const index = [...this.list.children].indexOf((event.target as HTMLElement).closest('li') as HTMLElement);
      const value = this.shown[index];
      if (value !== undefined) this.choose(value);
    });
  }

  get isOpen(): boolean {
    return this.list.isConnected;
  }

  open(items: readonly string[], under: DOMRect): void {
    this.items = items;
    document.body.append(this.list);
    this.narrow('');
    this.list.style.minWidth = `${under.width}px`;
    const { height, width } = this.list.getBoundingClientRect();
    const isLow = under.bottom + height > window.innerHeight && under.top > height;
    this.list.style.left = `${Math.max(0, Math.min(under.left, window.innerWidth - width - 4))}px`;
    this.list.style.top = `${isLow ? under.top - height : under.bottom}px`;
    this.field.setAttribute('aria-controls', this.list.id);
    this.field.setAttribute('aria-expanded', 'true');
  }

  close(): void {
    this.list.remove();
    this.field.removeAttribute('aria-controls');
    this.field.removeAttribute('aria-expanded');
    this.field.removeAttribute('aria-activedescendant');
  }

  narrow(text: string): void {
    const wanted = folded(text);
    this.shown = this.items.filter((item) => folded(item).includes(wanted)).slice(0, MOST_SHOWN);
    this.list.replaceChildren(
      ...this.shown.map((item, index) => el('li', { role: 'option', id: `value-${index}` }, item)),
    );
    this.point(wanted !== '' && this.shown.length > 0 ? 0 : -1);
  }

  /** True when the key was for the list. */
  press({ key }: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.point((this.at + (key === 'ArrowDown' ? 1 : -1) + this.shown.length) % Math.max(1, this.shown.length));
      return true;
    }
    const value = this.shown[this.at];
    if (key !== 'Enter' || value === undefined) return false;
    this.choose(value);
    return true;
  }

  private choose(value: string): void {
    this.close();
    this.chosen(value);
  }

  private point(index: number): void {
    this.at = index;
    [...this.list.children].forEach((item, position) => {
      item.setAttribute('aria-selected', String(position === index));
    });
    const item = this.list.children[index];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) this.field.setAttribute('aria-activedescendant', item.id);
    else this.field.removeAttribute('aria-activedescendant');
  }
}
