import type { Menu, MenuEntry } from '../protocol';
import { button, el } from '../view';

type Chosen = (functionName: string) => void;

/** Shows each menu that the script added as a button that opens its list; unchanged menus are not rebuilt. */
export function showMenuBar(bar: HTMLElement, menus: readonly Menu[], chosen: Chosen): void {
  const shown = JSON.stringify(menus);
  if (bar.dataset.shown === shown) return;
  bar.dataset.shown = shown;
  bar.replaceChildren(...menus.map((menu) => menuOf(menu, chosen)));
}

function menuOf({ caption, entries }: Menu, chosen: Chosen): HTMLElement {
  const list = el('div', { class: 'menu', role: 'menu', 'aria-label': caption });
  const opener = button(caption, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, () => open(isClosed()));
  const holder = el('div', { class: 'menu-holder' }, opener, list);
  const isClosed = () => list.hidden === true;
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) itemsOf(list)[0]?.focus();
  };
  const choose: Chosen = (functionName) => {
    open(false);
    chosen(functionName);
  };
  list.hidden = true;
  list.append(...entries.map((entry) => entryOf(entry, choose)));
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!holder.contains(relatedTarget as Node | null)) open(false);
  });
  holder.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') opener.focus();
    if (event.key === 'Escape') open(false);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (isClosed()) open(true);
    else move(list, event.key === 'ArrowDown' ? 1 : -1);
  });
  return holder;
}

function entryOf(entry: MenuEntry, chosen: Chosen): HTMLElement {
  if (entry === 'separator') return el('hr', { role: 'separator' });
  if ('functionName' in entry) {
    return button(entry.caption, { role: 'menuitem', tabindex: -1 }, () => chosen(entry.functionName));
  }
  const inner = entry.entries.map((one) => entryOf(one, chosen));
  return el(
    'div',
    { role: 'group', 'aria-label': entry.caption },
    el('p', { class: 'menu-group' }, entry.caption),
    ...inner,
  );
}

function itemsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function move(list: HTMLElement, by: number): void {
  const items = itemsOf(list);
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
