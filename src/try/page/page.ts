import { fileBar } from './file-bar';
import { showChartLine } from './grid/chart-line';
import { readOnlyGrid } from './grid/read-only-grid';
import { showTabStrip } from './grid/tab-strip';
import { showMenuBar } from './menu/menu-bar';
import { ask, showToast } from './messages';
import { WORDS } from './page-wording';
import type { Action, Answer, BookView, Outcome } from './protocol';
import { documentAddress, readSheet, sendOrder } from './server';
import { sidebarFrame } from './sidebar-frame';
import { el, place } from './view';

const officers = place('officer') as HTMLSelectElement;
const grid = readOnlyGrid(place('grid'), place('cell'), (link) => void press({ kind: 'follow', link }));
const files = fileBar(place('file'), { say: showToast, dayChanged: () => void press({ kind: 'open' }) });
const sidebar = sidebarFrame(place('sidebar'), { call, open: openDocument });

/** Sends what the officer does. When the script asks a question, the officer answers it and the order is sent again. */
async function act(action: Action): Promise<Outcome> {
  const answers: Answer[] = [];
  for (;;) {
    const outcome = await sendOrder({ officer: officers.value, action, answers });
    if (outcome.question === null) {
      await show(outcome);
      return outcome;
    }
    answers.push(await ask(outcome.question));
  }
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

async function show({ book, sidebar: opened, toasts, mails }: Outcome): Promise<void> {
  showBook(book);
  if (opened) sidebar.show(opened);
  for (const { title, message } of toasts) showToast(title, message);
  for (const mail of mails) showToast(WORDS.mail, WORDS.mailText(mail));
  const sheet = await readSheet(officers.value, book.selected);
  grid.show(sheet);
  showChartLine(place('charts'), sheet);
}

function showBook(book: BookView): void {
  const { name, menus, tabs, selected, officers: accounts } = book;
  document.title = name;
  place('name').textContent = name;
  files.show(book);
  if (officers.options.length === 0) officers.append(...accounts.map((account) => el('option', {}, account)));
  showMenuBar(place('menus'), menus, (functionName) => void press({ kind: 'menu', functionName }));
  showTabStrip(place('tabs'), { tabs, selected }, (tab) => void press({ kind: 'select', tab }));
}

function openDocument(url: string): void {
  const address = documentAddress(url, officers.value);
  if (address !== null) window.open(address, '_blank', 'noopener');
}

/** Acts as another officer who opens the same Sheet in his own browser. */
officers.addEventListener('change', () => {
  sidebar.close();
  void press({ kind: 'open' });
});
sidebar.close();
void press({ kind: 'open' });
