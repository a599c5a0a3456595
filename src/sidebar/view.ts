/** The possible children of an element; a string is always text, never HTML. */
export type Child = Node | string | null | false;

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Makes an element. An attribute that is `true` is set without a value; `false` and null leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(isShown));
  return element;
}

export function fill(element: HTMLElement, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter(isShown));
}

function isShown(child: Child): child is Node | string {
  return child !== null && child !== false;
}

let lastId = 0;

/** An id to connect a label or a hint with its field. */
export function newId(): string {
  lastId += 1;
  return `id-${lastId}`;
}

export function heading(text: string): HTMLHeadingElement {
  return el('h3', {}, text);
}

export function list(kind: 'ul' | 'ol', items: readonly Child[], className = 'plain'): HTMLElement {
  return el(kind, { class: className }, ...items.map((item) => el('li', {}, item)));
}

/** Moves the focus to an element that just appeared, such as a question or a result. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus();
}

export function numberText(value: number): string {
  return value.toLocaleString('vi-VN');
}
