import { showTabStrip } from './bars/tab-strip';
import { showCharts } from './charts/charts';
import type { Edit, Edited } from './edit-protocol';
import { fileBar } from './file-bar';
import { areaNamed, sameArea } from './grid/a1';
import { showMenuBar } from './menu/menu-bar';
import { ask, confirmed, showToast, tell } from './messages';
import { WORDS } from './page-wording';
import type { Action, Answer, BookView, Outcome, Spot } from './protocol';
import { listenForRegionKeys } from './region-keys';
import { documentAddress, listen, read, sendOrder } from './server';
import type { Changes, LinkView, SheetView } from './sheet-protocol';
import { sidebarFrame } from './sidebar-frame';
import { el, place } from './view';
import { workbench } from './workbench';

const officers = place('officer') as HTMLSelectElement;
const pane = workbench({ edit, follow, officer: () => officers.value });
const files = fileBar(place('file'), { say: showToast, dayChanged: () => void press({ kind: 'open' }) });
listenForRegionKeys();
const sidebar = sidebarFrame(place('sidebar'), { call, open: openDocument });

/** The book as it was last told, and how many changes this window knows of. */
let book: BookView | null = null;
let known = 0;
let stopListening = () => {};

/** Sends what the officer does. When the script asks a question, the officer answers it and the order is sent again. */
async function act(action: Action): Promise<Outcome> {
  const answers: Answer[] = [];
  for (;;) {
    const at = spot();
    const outcome = await sendOrder({ officer: officers.value, action, answers, ...(at ? { at } : {}) });
    if (outcome.question === null) {
      await show(outcome, at);
      return outcome;
    }
    answers.push(await ask(outcome.question));
  }
}

function spot(): Spot | null {
  const { tab } = pane.view;
  return tab < 0 ? null : { tab, area: pane.selection.area };
}

/** Like `act` for actions whose value nobody needs: errors are shown. */
async function press(action: Action): Promise<void> {
  try {
    const { error } = await act(action);
    if (error !== null) showToast(WORDS.failed, error);
  } catch (error) {
    showToast(WORDS.stopped, String((error as Error).message));
  }
}

async function call(name: string, values: readonly unknown[]): Promise<unknown> {
  const { value, error } = await act({ kind: 'call', name, values });
  if (error !== null) throw new Error(error);
  return value;
}

/** An edit by hand. A protected range asks first; what is refused says why in Google's words. */
async function edit(wanted: Edit): Promise<boolean> {
  try {
    let outcome = await sendEdit(wanted, false);
    if (outcome.kind === 'asks' && (await confirmed(outcome.question, WORDS.protected))) {
      outcome = await sendEdit(wanted, true);
    }
    if (outcome.kind === 'refused') await tell(WORDS.refused, outcome.message);
    return outcome.kind === 'done';
  } catch (error) {
    showToast(WORDS.stopped, String((error as Error).message));
    return false;
  } finally {
    pane.editor.focus();
  }
}

async function sendEdit(wanted: Edit, isSure: boolean): Promise<Edited> {
  const { value, error } = await act({ kind: 'edit', edit: wanted, confirmed: isSure });
  return error === null ? (value as Edited) : { kind: 'refused', message: error };
}

async function show(outcome: Outcome, sent: Spot | null): Promise<void> {
  const { sidebar: opened, toasts, mails, changes } = outcome;
  if (opened) sidebar.show(opened);
  for (const { title, message } of toasts) showToast(title, message);
  for (const mail of mails) showToast(WORDS.mail, WORDS.mailText(mail));
  showBook(outcome.book);
  const isMoved = !sameArea(outcome.book.area, sent?.tab === outcome.book.selected ? sent.area : null);
  if (outcome.book.selected !== wanted) await showTab(outcome.book.selected);
  if (changes) await apply(changes);
  if (isMoved && outcome.book.area) pane.go(outcome.book.area);
}

/** Each change is told to the window that made it and, as to all others, on the line that it listens to. */
async function apply(changes: Changes): Promise<void> {
  if (changes.number <= known) return;
  const isMissing = changes.number > known + 1;
  known = changes.number;
  if (isMissing) return reload();
  const own = changes.tabs.find(({ tab }) => tab === wanted);
  if (own && wanted === pane.view.tab) pane.forget(own.rows);
  if (own?.structure || (own && wanted !== pane.view.tab)) await showTab(own.tab);
  if (changes.book) await press({ kind: 'look' });
}

/** After something was missed, everything is read again. */
async function reload(): Promise<void> {
  await press({ kind: 'look' });
  pane.forget([[1, pane.view.rows]]);
  await showTab(wanted);
}

/** The tab that is shown or being read, and when that is done. */
let wanted = -1;
let showing = Promise.resolve();

/** The tab that was asked for last is shown, and everybody who asked waits for it. */
function showTab(tab: number): Promise<void> {
  wanted = tab;
  const turn: Promise<void> = read<SheetView>('sheet', { officer: officers.value, tab }).then((view) =>
    turn === showing ? showView(view) : showing,
  );
  showing = turn;
  return turn;
}

function showView(view: SheetView): void {
  const isOther = view.tab !== pane.view.tab;
  pane.show(view);
  showCharts(place('charts'), view);
  if (isOther) pane.go(book?.area ?? { row: 1, column: 1, rows: 1, columns: 1 });
}

function showBook(shown: BookView): void {
  book = shown;
  const { name, menus, officers: accounts } = shown;
  document.title = name;
  place('name').textContent = name;
  files.show(shown);
  if (officers.options.length === 0) showOfficers(accounts);
  showMenuBar(place('menus'), menus, (functionName) => void press({ kind: 'menu', functionName }));
  showTabStrip(place('tabs'), shown, {
    chosen: (tab) => void choose(tab),
    edit: (wanted) => void edit(wanted),
  });
}

async function choose(tab: number): Promise<void> {
  if (pane.editor.isOpen) await pane.commit();
  await press({ kind: 'select', tab });
}

function showOfficers(accounts: readonly string[]): void {
  officers.append(...accounts.map((account) => el('option', {}, account)));
  const wanted = new URLSearchParams(window.location.search).get('officer');
  if (wanted !== null && accounts.includes(wanted)) officers.value = wanted;
}

function follow(link: LinkView): void {
  if ('address' in link) openDocument(link.address);
  else void followInside(link);
}

async function followInside({ tab, cell }: { tab: number; cell: string }): Promise<void> {
  if (tab !== pane.view.tab) await choose(tab);
  const area = areaNamed(cell, pane.view);
  if (area && pane.view.tab === tab) pane.go(area);
}

function openDocument(url: string): void {
  const address = documentAddress(url, officers.value);
  window.open(address ?? url, '_blank', 'noopener');
}

/** Hears what other windows and accounts do. */
function hear(): void {
  stopListening();
  stopListening = listen(officers.value, {
    changes: (changes) => void apply(changes),
    at(number) {
      if (number === known) return;
      known = number;
      void reload();
    },
  });
}

async function begin(): Promise<void> {
  sidebar.close();
  await press({ kind: 'open' });
  hear();
}

/** Acts as another officer who opens the same Sheet in his own browser. The address keeps the account. */
officers.addEventListener('change', () => {
  window.history.replaceState(null, '', `?${new URLSearchParams({ officer: officers.value })}`);
  void begin();
});
void begin();
