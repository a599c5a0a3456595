import type { Answer, PanelState } from '../core/protocol';
import { PAGES, type Page } from '../core/protocol';
import { showWaiting } from './actions';
import { call } from './call';
import { MAIN_ID, navigation } from './navigation';
import { checkFilePage } from './pages/check-file';
import { exportPage } from './pages/export';
import { figuresPage } from './pages/figures';
import { freezePage } from './pages/freeze';
import { helpPage } from './pages/help';
import { homePage } from './pages/home';
import { problemsPage } from './pages/problems';
import { reportPage } from './pages/report';
import { setUpPage } from './pages/set-up';
import { sharingPage } from './pages/sharing';
import { templatesPage } from './pages/templates';
import { reportRun } from './report-run';
import type { Shell } from './shell';
import { el, fill, focusOn } from './view';
import { PAGE_NAMES, TITLE } from './wording';
import { oneAtATime } from './work';

const BUILDERS: Readonly<Record<Page, (shell: Shell) => readonly HTMLElement[]>> = {
  home: homePage,
  report: reportPage,
  problems: problemsPage,
  figures: figuresPage,
  freeze: freezePage,
  'check-file': checkFilePage,
  templates: templatesPage,
  sharing: sharingPage,
  export: exportPage,
  'set-up': setUpPage,
  help: helpPage,
};

function start(place: HTMLElement, asked: string | undefined): void {
  const tabs = navigation(show);
  const main = el('main', { id: MAIN_ID, role: 'tabpanel' });
  const spoken = el('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
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
      known = Promise.resolve({ ok: true, value: state });
      taken(state);
    },
    forget() {
      known = null;
    },
  };

  async function read(): Promise<Answer<PanelState>> {
    const answer = await call('panelState');
    if (answer.ok) taken(answer.value);
    else known = null;
    return answer;
  }

  function taken(state: PanelState): void {
    readAt = new Date().toTimeString().slice(0, 5);
    tabs.mark(state.errorCount);
  }

  function show(page: Page): void {
    tabs.select(page);
    main.setAttribute('aria-labelledby', `tab-${page}`);
    shell.run.listen(() => {});
    fill(main, el('h2', {}, PAGE_NAMES[page].heading), ...BUILDERS[page](shell));
    window.scrollTo(0, 0);
  }

  document.title = TITLE;
  fill(place, el('h1', { class: 'unseen' }, TITLE), tabs.element, main, spoken);
  show(PAGES.find((page) => page === asked) ?? 'home');
}

start(document.getElementById('sidebar') as HTMLElement, document.body.dataset.page);
