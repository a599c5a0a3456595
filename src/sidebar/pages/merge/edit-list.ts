import type { ShownEdit, ShownEdits } from '../../../protocol/merging';
import { button } from '../../controls';
import { type Child, el, fill, focusOn, numberText } from '../../view';
import { MERGE } from '../../wording/merge';

/** A list of a hundred entries hides what stands below it. */
const MOST_AT_FIRST = 20;

interface Words {
  /** Of the list, for those who hear the page. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** What was changed, each beside its place: the words before and after. Long lists are folded. */
export function editList({ count, shown }: ShownEdits, { title, before, after }: Words): HTMLElement {
  const entries = el('ul', { class: 'plain edits', 'aria-label': title });
  const below = el('div', {});
  const entry = (edit: ShownEdit) => editEntry(edit, { before, after });
  const show = (some: readonly ShownEdit[]) => fill(entries, ...some.map(entry));
  const showAll = () => {
    show(shown);
    fill(below, count > shown.length && cut(shown.length, count));
    focusOn(entries.children[MOST_AT_FIRST] as HTMLElement);
  };
  show(shown.slice(0, MOST_AT_FIRST));
  if (shown.length > MOST_AT_FIRST) fill(below, button(MERGE.all(numberText(shown.length)), { kind: 'text' }, showAll));
  return el('div', {}, entries, below);
}

function cut(shown: number, count: number): HTMLElement {
  return el('p', { class: 'note' }, MERGE.more(numberText(shown), numberText(count)));
}

function editEntry({ where, before, after }: ShownEdit, words: Pick<Words, 'before' | 'after'>): HTMLElement {
  const isChange = before !== '' && after !== '';
  return el(
    'li',
    {},
    el('p', { class: 'edit-place' }, where),
    wording(isChange ? words.before : MERGE.removed, before),
    wording(isChange ? words.after : MERGE.added, after),
  );
}

function wording(name: string, text: string): Child {
  return text !== '' && el('p', {}, el('span', { class: 'edit-side' }, `${name} `), text);
}
