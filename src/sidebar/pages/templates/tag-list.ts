import type { TagHelp } from '../../../protocol/templates';
import { load } from '../../actions';
import { call } from '../../call';
import { filterTags } from '../../filter-tags';
import { type Child, el, fill, newId, numberText } from '../../view';
import { TEMPLATES } from '../../wording/templates';

/** Lists every tag that a template may use; read when the list is first opened. */
export function tagList(): HTMLElement {
  const place = el('div', {});
  const details = el(
    'details',
    { class: 'tags' },
    el('summary', {}, el('span', { class: 'summary-name' }, TEMPLATES.tags)),
    place,
  );
  let isRead = false;
  details.addEventListener('toggle', () => {
    if (!details.open || isRead) return;
    isRead = true;
    void load(place, TEMPLATES.tagsReading, { read: () => call('tagHelp'), show: shown });
  });
  return details;
}

function shown(tags: readonly TagHelp[]): readonly Child[] {
  const id = newId();
  const input = el('input', { type: 'search', id, autocomplete: 'off' });
  const count = el('p', { class: 'note', role: 'status' });
  const found = el('dl', { class: 'tag-list' });
  const filter = () => {
    const matching = filterTags(tags, input.value);
    count.textContent = TEMPLATES.filterCount(numberText(matching.length), numberText(tags.length));
    fill(found, ...matching.map(entry));
  };
  input.addEventListener('input', filter);
  filter();
  return [el('div', { class: 'field' }, el('label', { for: id }, TEMPLATES.filter), input), count, found];
}

function entry({ tag, meaning }: TagHelp): HTMLElement {
  return el('div', {}, el('dt', {}, el('code', {}, tag)), el('dd', {}, meaning));
}
