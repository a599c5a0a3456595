import { PAGE_GROUPS, type Page, pagesOf } from '../../protocol/pages';
import { MENU_GROUPS, MENU_ITEMS, TITLE } from './menu-wording';

type Menu = GoogleAppsScript.Base.Menu;

/** What officers do every day stands above the groups. */
const IN_FRONT: readonly Page[] = ['report', 'home', 'today', 'entry'];

/** A menu item calls a top-level function by name: the build writes these. Sheets already bound rely on the names. */
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
  export: 'openExport',
  'check-file': 'openCheckFile',
  'set-up': 'openSetUp',
  'new-year': 'openNewYear',
  help: 'openHelp',
};

/** Only builds the menu, which has to be there whatever else the limited mode of a simple trigger denies. */
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
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(TITLE));
}
