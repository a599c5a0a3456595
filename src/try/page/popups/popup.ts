import { el } from '../view';

interface Setting {
  readonly name: string;
  readonly role: 'menu' | 'dialog' | 'listbox';
  readonly at: { readonly x: number; readonly y: number };
  readonly width?: number;
  readonly closed?: () => void;
}

export interface Popup {
  readonly element: HTMLElement;
  close(): void;
}

let open: Popup | null = null;

/** Closes what stands over the page. */
export function closePopup(): void {
  open?.close();
}

/** Something that stands over the page until Escape or a press elsewhere; only one at a time. */
export function showPopup(content: readonly Node[], { name, role, at, width, closed }: Setting): Popup {
  closePopup();
  const element = el('div', { class: `popup ${role}`, role, 'aria-label': name }, ...content);
  const outside = (event: Event) => {
    if (!element.contains(event.target as Node)) popup.close();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    popup.close();
  };
  const popup: Popup = {
    element,
    close() {
      if (open !== popup) return;
      open = null;
      document.removeEventListener('mousedown', outside, true);
      element.remove();
      closed?.();
    },
  };
  element.addEventListener('keydown', onEscape);
  document.addEventListener('mousedown', outside, true);
  if (width !== undefined) element.style.minWidth = `${width}px`;
  document.body.append(element);
  placeAt(element, at);
  open = popup;
  return popup;
}

/** Stays within the window. */
function placeAt(element: HTMLElement, { x, y }: Setting['at']): void {
  const { width, height } = element.getBoundingClientRect();
  element.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
  element.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
}
