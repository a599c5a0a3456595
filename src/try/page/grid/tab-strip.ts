import type { TabView } from '../protocol';
import { button } from '../view';

export interface Tabs {
  readonly tabs: readonly TabView[];
  readonly selected: number;
}

export function showTabStrip(strip: HTMLElement, { tabs, selected }: Tabs, chosen: (tab: number) => void): void {
  const buttons = tabs.map(({ id, name, color }) => {
    const element = button(name, { 'aria-current': id === selected ? 'page' : null }, () => chosen(id));
    if (color !== null) element.style.borderTopColor = color;
    return element;
  });
  const hadFocus = strip.contains(document.activeElement);
  strip.replaceChildren(...buttons);
  const current = strip.querySelector<HTMLElement>('[aria-current]');
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) current?.focus();
}
