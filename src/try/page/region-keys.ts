import { place } from './view';

/** The parts of the page in the order in which F6 goes through them. */
const REGIONS = ['file', 'menus', 'grid', 'tabs', 'sidebar'];
const FOCUSABLE = 'iframe, button, select, input, textarea, a[href]';

/** F6 goes on to the next part of the page and Shift+F6 back: Tab belongs to the cells once they have the focus. */
export function listenForRegionKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const at = REGIONS.findIndex((id) => place(id).contains(document.activeElement));
    const turned = event.shiftKey
      ? [...REGIONS.slice(0, Math.max(at, 0)).reverse(), ...REGIONS.slice(at + 1).reverse()]
      : [...REGIONS.slice(at + 1), ...REGIONS.slice(0, at + 1)];
    for (const id of turned) {
      const target = focusIn(place(id));
      target?.focus();
      if (target) return;
    }
  });
}

/** In the grid, what takes the keys of the cells. */
function focusIn(part: HTMLElement): HTMLElement | null {
  return part.querySelector('textarea') ?? part.querySelector<HTMLElement>(FOCUSABLE);
}
