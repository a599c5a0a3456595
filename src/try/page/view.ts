type Attributes = Readonly<Record<string, string | number | null>>;

/** Makes an element; a string is always text, never HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

export function button(label: string, attributes: Attributes, pressed: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', pressed);
  return element;
}

export function place(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
