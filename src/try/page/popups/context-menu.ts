import { button, el } from '../view';
import { showPopup } from './popup';

export type MenuItem = { readonly caption: string; readonly keys?: string; readonly act: () => void } | 'separator';

/** A menu that is worked with arrows, Enter and Escape. */
export function showMenu(
  name: string,
  items: readonly MenuItem[],
  at: { x: number; y: number },
  closed: () => void,
): void {
  const entries = items.map((item) => {
    if (item === 'separator') return el('hr', { role: 'separator' });
    const entry = button(item.caption, { role: 'menuitem', tabindex: -1 }, () => {
      popup.close();
      item.act();
    });
    if (item.keys) entry.append(el('kbd', { 'aria-hidden': 'true' }, item.keys));
    return entry;
  });
  const popup = showPopup(entries, { name, role: 'menu', at, closed });
  const buttons = entries.filter((entry): entry is HTMLButtonElement => entry instanceof HTMLButtonElement);
  popup.element.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(index + by + buttons.length) % buttons.length]?.focus();
  });
  buttons[0]?.focus();
}
