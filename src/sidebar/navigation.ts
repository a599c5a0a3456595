import { PAGES, type Page } from '../core/protocol/pages';
import { icon } from './icons';
import { el } from './view';
import { COMMON, PAGE_NAMES } from './wording/common';

const COLUMNS = 4;
export const MAIN_ID = 'page';

export interface Navigation {
  readonly element: HTMLElement;
  select(page: Page): void;
  /** How many errors stand, beside the page that lists them. */
  mark(errors: number): void;
}

/** Tabs in two rows: arrows move, Enter or Space opens, so that passing over a page asks nothing of the Sheet. */
export function navigation(opened: (page: Page) => void): Navigation {
  const tabs = PAGES.map((page) => {
    const tab = el(
      'button',
      { type: 'button', role: 'tab', id: `tab-${page}`, 'aria-controls': MAIN_ID },
      icon(page),
      el('span', {}, PAGE_NAMES[page].tab),
    );
    tab.addEventListener('click', () => opened(page));
    return tab;
  });
  const element = el('div', { role: 'tablist', class: 'tabs', 'aria-label': COMMON.pages }, ...tabs);
  element.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = tabs[target(event.key, at)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  return {
    element,
    select(page) {
      tabs.forEach((tab, index) => {
        const isOpen = PAGES[index] === page;
        tab.setAttribute('aria-selected', String(isOpen));
        tab.tabIndex = isOpen ? 0 : -1;
      });
    },
    mark(errors) {
      const tab = tabs[PAGES.indexOf('problems')];
      tab?.querySelector('.badge')?.remove();
      if (errors === 0) return;
      const shown = errors > 99 ? '99+' : String(errors);
      tab?.append(el('span', { class: 'badge' }, shown, el('span', { class: 'unseen' }, ` ${COMMON.errors('')}`)));
    },
  };
}

function target(key: string, at: number): number {
  const last = PAGES.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'ArrowDown':
      return (at + COLUMNS) % PAGES.length;
    case 'ArrowUp':
      return (at - COLUMNS + PAGES.length) % PAGES.length;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}
