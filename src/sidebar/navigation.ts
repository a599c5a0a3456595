import { PAGE_GROUPS, type Page, type PageGroup, pagesOf } from '../protocol/pages';
import { type IconName, icon } from './icons';
import { type TabList, tabList } from './tab-list';
import { el } from './view';
import { COMMON, GROUP_NAMES, PAGE_NAMES } from './wording/common';

export const MAIN_ID = 'page';

const GROUP_ICONS: Readonly<Record<PageGroup, IconName>> = {
  overview: 'home',
  input: 'entry',
  data: 'figures',
  reports: 'report',
  settings: 'set-up',
};

export interface Navigation {
  readonly element: HTMLElement;
  select(page: Page): void;
  /** Shows the number of errors on the tab of the page that lists them and on its group. */
  mark(errors: number): void;
}

interface Row {
  readonly group: PageGroup;
  readonly panel: HTMLElement;
  readonly tabs: TabList<Page>;
}

/** Tabs of groups, and below them the pages of the open group; pressing a group opens its first page. */
export function navigation(opened: (page: Page) => void): Navigation {
  const groups = tabList(PAGE_GROUPS, {
    label: COMMON.groups,
    idOf: (group) => `group-${group}`,
    controls: panelId,
    content: (group) => [icon(GROUP_ICONS[group]), el('span', {}, GROUP_NAMES[group])],
    opened: (group) => opened(pagesOf(group)[0] as Page),
  });
  const rows = PAGE_GROUPS.map((group) => rowOf(group, opened));
  groups.element.className = 'groups';
  const element = el('div', { class: 'tabs' }, groups.element, ...rows.map(({ panel }) => panel));
  element.addEventListener('keydown', (event) => {
    const open = rows.find(({ panel }) => !panel.hidden);
    if (!open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    (event.key === 'ArrowDown' ? open.tabs : groups).entrance().focus();
  });
  return {
    element,
    select(page) {
      for (const { group, panel, tabs } of rows) {
        const isOpen = pagesOf(group).includes(page);
        panel.hidden = !isOpen;
        tabs.select(isOpen ? page : null);
        if (isOpen) groups.select(group);
      }
    },
    mark(errors) {
      for (const { group, tabs } of rows.filter((row) => pagesOf(row.group).includes('problems'))) {
        for (const tab of [groups.tab(group), tabs.tab('problems')]) showBadge(tab, errors);
      }
    },
  };
}

function rowOf(group: PageGroup, opened: (page: Page) => void): Row {
  const tabs = tabList(pagesOf(group), {
    label: COMMON.pagesOf(GROUP_NAMES[group]),
    idOf: (page) => `tab-${page}`,
    controls: () => MAIN_ID,
    content: (page) => [el('span', {}, PAGE_NAMES[page].tab)],
    opened,
  });
  tabs.element.className = 'pages';
  const attributes = { id: panelId(group), role: 'tabpanel', 'aria-labelledby': `group-${group}` };
  return { group, tabs, panel: el('div', attributes, tabs.element) };
}

function panelId(group: PageGroup): string {
  return `pages-${group}`;
}

function showBadge(tab: HTMLElement, errors: number): void {
  tab.querySelector('.badge')?.remove();
  if (errors === 0) return;
  const shown = errors > 99 ? '99+' : String(errors);
  tab.append(el('span', { class: 'badge' }, shown, el('span', { class: 'unseen' }, ` ${COMMON.errors('')}`)));
}
