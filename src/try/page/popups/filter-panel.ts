import { folded } from '../folded';
import { WORDS } from '../page-wording';
import type { FilterValues } from '../sheet-protocol';
import { button, el } from '../view';
import { showPopup } from './popup';

/** More rows of the list than this are found by typing. */
const MOST_SHOWN = 300;

interface Asked {
  readonly values: FilterValues['values'];
  readonly at: { readonly x: number; readonly y: number };
  readonly sort: (direction: 'ascending' | 'descending') => void;
  /** Gets the texts whose rows are hidden. */
  readonly hide: (texts: readonly string[]) => void;
  readonly closed: () => void;
}

/** The list of what a column shows, in which an officer chooses the rows to see. */
export function showFilterPanel({ values, at, sort, hide, closed }: Asked): void {
  const shown = new Set(values.filter(({ isShown }) => isShown).map(({ text }) => text));
  const list = el('div', { class: 'filter-values', role: 'group', 'aria-label': WORDS.filterValues });
  const search = el('input', { type: 'search', placeholder: WORDS.filterSearch, 'aria-label': WORDS.filterSearch });
  const found = () => values.filter(({ text }) => folded(text).includes(folded(search.value)));
  const refill = () => {
    const rows = found().slice(0, MOST_SHOWN);
    list.replaceChildren(...rows.map(({ text }) => valueRow(text, shown)));
    if (found().length > rows.length) list.append(el('p', {}, WORDS.filterMore(found().length - rows.length)));
  };
  const setAll = (isShown: boolean) => {
    for (const { text } of found()) {
      if (isShown) shown.add(text);
      else shown.delete(text);
    }
    refill();
  };
  const done = (act: () => void) => () => {
    popup.close();
    act();
  };
  const content = [
    button(
      WORDS.sortAscending,
      { class: 'wide' },
      done(() => sort('ascending')),
    ),
    button(
      WORDS.sortDescending,
      { class: 'wide' },
      done(() => sort('descending')),
    ),
    el('hr'),
    el(
      'p',
      { class: 'all' },
      button(WORDS.filterAll, { class: 'link' }, () => setAll(true)),
      button(WORDS.filterNone, { class: 'link' }, () => setAll(false)),
    ),
    search,
    list,
    el(
      'div',
      { class: 'answers' },
      button(WORDS.cancel, { class: 'quiet' }, () => popup.close()),
      button(
        WORDS.filterApply,
        {},
        done(() => hide(values.filter(({ text }) => !shown.has(text)).map(({ text }) => text))),
      ),
    ),
  ];
  search.addEventListener('input', refill);
  refill();
  const popup = showPopup(content, { name: WORDS.filterPanel, role: 'dialog', at, width: 240, closed });
  search.focus();
}

function valueRow(text: string, shown: Set<string>): HTMLElement {
  const box = el('input', { type: 'checkbox' });
  box.checked = shown.has(text);
  box.addEventListener('change', () => {
    if (box.checked) shown.add(text);
    else shown.delete(text);
  });
  return el('label', {}, box, text === '' ? WORDS.blankValue : text);
}
