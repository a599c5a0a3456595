import type { Answer } from '../protocol/answer';
import { PAGES, type Page } from '../protocol/pages';
import type { PanelState } from '../protocol/panel';
import { builtOrTold, showWaiting } from './actions';
import { call } from './call';
import { icon } from './icons';
import { MAIN_ID, navigation } from './navigation';
import { oneAtATime } from './one-at-a-time';
import { annexesPage } from './pages/annexes/annexes-page';
import { assignmentsPage } from './pages/assignments/assignments-page';
import { chartsPage } from './pages/charts';
import { checkFilePage } from './pages/check-file';
import { entryPage } from './pages/entry/entry-page';
import { exportPage } from './pages/export';
import { figuresPage } from './pages/figures';
import { freezePage } from './pages/freeze';
import { helpPage } from './pages/help/help-page';
import { historyPage } from './pages/history';
import { homePage } from './pages/home';
import { importPage } from './pages/import/import-page';
import { newYearPage } from './pages/new-year/new-year-page';
import { problemsPage } from './pages/problems';
import { reconcilePage } from './pages/reconcile/reconcile-page';
import { reportPage } from './pages/report';
import { setUpPage } from './pages/set-up';
import { sharingPage } from './pages/sharing/sharing-page';
import { templatesPage } from './pages/templates/templates-page';
import { todayPage } from './pages/today';
import { reportRun } from './report-run';
import type { Shell } from './shell';
import { el, fill, focusOn } from './view';
import { PAGE_NAMES, TITLE } from './wording/common';

const BUILDERS: Readonly<Record<Page, (shell: Shell) => readonly HTMLElement[]>> = {
  home: homePage,
  today: todayPage,
  entry: entryPage,
  import: importPage,
  assignments: assignmentsPage,
  problems: problemsPage,
  figures: figuresPage,
  reconcile: reconcilePage,
  charts: chartsPage,
  freeze: freezePage,
  report: reportPage,
  annexes: annexesPage,
  templates: templatesPage,
  sharing: sharingPage,
  history: historyPage,
  export: exportPage,
  'check-file': checkFilePage,
  'set-up': setUpPage,
  'new-year': newYearPage,
  help: helpPage,
};

function start(place: HTMLElement, asked: string | undefined): void {
  const tabs = navigation(show);
  const main = el('main', { id: MAIN_ID, role: 'tabpanel' });
  const spoken = el('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const badge = el('p', { class: 'frozen-badge' });
  let known: Promise<Answer<PanelState>> | null = null;
  let readAt = '';

  const shell: Shell = {
    work: oneAtATime(showWaiting),
    run: reportRun(),
    open(page) {
      show(page);
      focusOn(main.querySelector('h2') as HTMLElement);
    },
    say(text) {
      spoken.textContent = text;
    },
    panel() {
      known ??= read();
      return known;
    },
    get readAt() {
      return readAt;
    },
    remember(state) {
      known = state.failed ? null : Promise.resolve({ ok: true, value: state });
      taken(state);
    },
    forget() {
      known = null;
    },
    showFrozen,
  };

  async function read(): Promise<Answer<PanelState>> {
    const answer = await call('panelState');
    if (answer.ok) taken(answer.value);
    // A state with failed parts is not kept, so that the next page asks again.
    if (!answer.ok || answer.value.failed) known = null;
    return answer;
  }

  function taken(state: PanelState): void {
    readAt = new Date().toTimeString().slice(0, 5);
    tabs.mark(state.errorCount);
    showFrozen(state.frozen);
  }

  /** Above every page, so that nobody types into a frozen period unaware. */
  function showFrozen(text: string): void {
    badge.hidden = text === '';
    fill(badge, icon('lock'), el('span', {}, text));
  }

  function show(page: Page): void {
    tabs.select(page);
    main.setAttribute('aria-labelledby', `tab-${page}`);
    shell.run.listen(() => {});
    const title = el('h2', { class: 'page-title' }, icon(page), el('span', {}, PAGE_NAMES[page].heading));
    fill(main, title, ...builtOrTold(() => BUILDERS[page](shell)));
    window.scrollTo(0, 0);
  }

  document.title = TITLE;
  fill(place, el('h1', { class: 'unseen' }, TITLE), tabs.element, badge, main, spoken);
  showFrozen(document.body.dataset.frozen ?? '');
  show(PAGES.find((page) => page === asked) ?? 'home');
}

start(document.getElementById('sidebar') as HTMLElement, document.body.dataset.page);
