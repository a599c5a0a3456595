import { PAGE_GROUPS, type Page, pagesOf } from '../../protocol/pages';
import { frozenNowText } from '../frozen/frozen-badge';
import { MENU_GROUPS, MENU_ITEMS, TITLE } from './menu-wording';

type Menu = GoogleAppsScript.Base.Menu;

/** Daily work, shown above the groups. */
const IN_FRONT: readonly Page[] = ['report', 'home', 'today', 'entry'];

/**
 * The top-level functions, written by the build, that menu items call by name. Sheets already bound rely on the names.
 */
export const OPENERS: Readonly<Record<Page, string>> = {
  home: 'openSidebar',
  today: 'openToday',
  entry: 'openEntry',
  import: 'openImport',
  assignments: 'openAssignments',
  problems: 'openProblems',
  figures: 'openFigures',
  reconcile: 'openReconcile',
  charts: 'openCharts',
  freeze: 'openFreeze',
  report: 'openReport',
  annexes: 'openAnnexes',
  templates: 'openTemplates',
  sharing: 'openSharing',
  history: 'openHistory',
  export: 'openExport',
  'check-file': 'openCheckFile',
  'set-up': 'openSetUp',
  'new-year': 'openNewYear',
  help: 'openHelp',
};

/** Only builds the menu: it must appear even in the limited mode of a simple trigger. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = withItems(ui.createMenu(TITLE), IN_FRONT).addSeparator();
  for (const group of PAGE_GROUPS) {
    const others = pagesOf(group).filter((page) => !IN_FRONT.includes(page));
    if (others.length > 0) menu.addSubMenu(withItems(ui.createMenu(MENU_GROUPS[group]), others));
  }
  menu.addToUi();
}

function withItems(menu: Menu, pages: readonly Page[]): Menu {
  for (const page of pages) menu.addItem(MENU_ITEMS[page], OPENERS[page]);
  return menu;
}

export function openPage(page: Page): void {
  const template = HtmlService.createTemplateFromFile('sidebar');
  template.page = page;
  template.frozen = frozenNowText();
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(TITLE));
}
