import type { Edit } from '../edit-protocol';
import { icon } from '../icons';
import { askText, confirmed } from '../messages';
import { WORDS } from '../page-wording';
import { type MenuItem, showMenu } from '../popups/context-menu';
import type { TabView } from '../protocol';
import { button, el } from '../view';

export interface Tabs {
  readonly tabs: readonly TabView[];
  readonly hiddenTabs: readonly TabView[];
  readonly selected: number;
}

interface Told {
  readonly chosen: (tab: number) => void;
  readonly edit: (edit: Edit) => void;
}

/** The tabs of the book, with a menu on each and a button for a new one. */
export function showTabStrip(strip: HTMLElement, { tabs, hiddenTabs, selected }: Tabs, told: Told): void {
  const hadFocus = strip.contains(document.activeElement);
  const buttons = tabs.map((tab) => tabOf(tab, tab.id === selected, told));
  const add = button('', { class: 'tool', title: WORDS.addTab, 'aria-label': WORDS.addTab }, () =>
    told.edit({ do: 'addTab' }),
  );
  const hidden = button('', { class: 'tool', title: WORDS.hiddenTabs, 'aria-label': WORDS.hiddenTabs }, () => {
    const { left, top } = hidden.getBoundingClientRect();
    const items = hiddenTabs.map(({ id, name }) => ({
      caption: name,
      act: () => told.edit({ do: 'showTab', tab: id }),
    }));
    showMenu(WORDS.hiddenTabs, items, { x: left, y: top - 8 - 28 * items.length }, () => hidden.focus());
  });
  add.append(icon('add'));
  hidden.append(icon('list'));
  hidden.hidden = hiddenTabs.length === 0;
  strip.replaceChildren(add, hidden, el('div', { class: 'tab-list' }, ...buttons));
  const current = strip.querySelector<HTMLElement>('[aria-current]');
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) current?.focus();
}

function tabOf({ id, name, color }: TabView, isCurrent: boolean, told: Told): HTMLElement {
  const element = button(name, { 'aria-current': isCurrent ? 'page' : null, title: WORDS.tabMenu }, () => {
    if (!isCurrent) told.chosen(id);
  });
  if (color !== null) element.style.borderTopColor = color;
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    showMenu(name, itemsOf(id, name, told), { x: left, y: top - 96 }, () => element.focus());
  });
  element.addEventListener('dblclick', () => void rename(id, name, told));
  return element;
}

function itemsOf(tab: number, name: string, told: Told): readonly MenuItem[] {
  const remove = async () => {
    if (await confirmed(WORDS.removeTabAsk(name))) told.edit({ do: 'removeTab', tab });
  };
  return [
    { caption: WORDS.renameTab, act: () => void rename(tab, name, told) },
    { caption: WORDS.hideTab, act: () => told.edit({ do: 'hideTab', tab }) },
    { caption: WORDS.removeTab, act: () => void remove() },
  ];
}

async function rename(tab: number, name: string, told: Told): Promise<void> {
  const text = await askText(WORDS.renameTab, name);
  if (text !== null && text !== name) told.edit({ do: 'renameTab', tab, name: text });
}
