import { type Child, el } from './view';

export interface TabList<K> {
  readonly element: HTMLElement;
  tab(key: K): HTMLElement;
  /** The tab that gets the focus first: the open one, or the first when none is open. */
  entrance(): HTMLElement;
  /** Null when the open tab is in another list. */
  select(key: K | null): void;
}

interface TabLooks<K> {
  /** The accessible name of the list. */
  readonly label: string;
  readonly idOf: (key: K) => string;
  readonly controls: (key: K) => string;
  readonly content: (key: K) => readonly Child[];
  readonly opened: (key: K) => void;
}

/** Arrow keys only move; Enter or Space opens, so that passing over a tab does not call the script. */
export function tabList<K>(keys: readonly K[], { label, idOf, controls, content, opened }: TabLooks<K>): TabList<K> {
  const tabs = keys.map((key) => {
    const attributes = { type: 'button', role: 'tab', id: idOf(key), 'aria-controls': controls(key) };
    const tab = el('button', attributes, ...content(key));
    tab.addEventListener('click', () => opened(key));
    return tab;
  });
  const first = tabs[0] as HTMLButtonElement;
  const element = el('div', { role: 'tablist', 'aria-label': label }, ...tabs);
  element.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = tabs[target(event.key, at, tabs.length)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  return {
    element,
    tab: (key) => tabs[keys.indexOf(key)] ?? first,
    entrance: () => tabs.find(({ tabIndex }) => tabIndex === 0) ?? first,
    select(key) {
      const open = key === null ? -1 : keys.indexOf(key);
      tabs.forEach((tab, index) => {
        tab.setAttribute('aria-selected', String(index === open));
        tab.tabIndex = index === Math.max(open, 0) ? 0 : -1;
      });
    },
  };
}

function target(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
