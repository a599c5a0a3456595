import type { SectionChange } from '../../core/outline/outline-changes';
import type { OutlineState } from '../../protocol/upgrade';
import { confirmedAction, load } from '../actions';
import { call } from '../call';
import { notice } from '../controls';
import type { Shell } from '../shell';
import { type Child, el, fill, focusOn, heading, numberText } from '../view';
import { COMMON } from '../wording/common';
import { OUTLINE } from '../wording/outline';
import { doubtfulNotice, movedNotice, moveOffer } from './section-move';

/** Says which outline is in use, what another set would change, and offers to take it into use. */
export function outlineSet(shell: Shell): HTMLElement {
  const place = el('section', {});
  void load(place, COMMON.reading, { read: () => call('outlineState'), show: (state) => shown(shell, state, place) });
  return place;
}

function shown(shell: Shell, state: OutlineState, place: HTMLElement): readonly Child[] {
  const finished = (fresh: OutlineState, message: HTMLElement) => {
    shell.forget();
    fill(place, message, ...shown(shell, fresh, place));
    focusOn(message);
  };
  return [
    heading(OUTLINE.title),
    el('p', {}, state.isOwn ? OUTLINE.own(state.set) : OUTLINE.inUse(state.set)),
    state.setting !== state.set && el('p', {}, OUTLINE.setting(state.setting)),
    doubtfulNotice(shell, state, (fresh) => finished(fresh, notice('good', OUTLINE.seenDone))),
    state.move &&
      moveOffer(shell, state.move, {
        moved: ({ state: fresh, ...moved }) => finished(fresh, movedNotice(shell, moved)),
        kept: (fresh) => finished(fresh, notice('good', OUTLINE.kept)),
      }),
    el('p', { class: 'note' }, OUTLINE.note),
    ...state.sets.map((set) => choice(shell, set, { state, finished })),
  ];
}

interface Page {
  readonly state: OutlineState;
  readonly finished: (fresh: OutlineState, message: HTMLElement) => void;
}

function choice(shell: Shell, { name, changes }: OutlineState['sets'][number], { state, finished }: Page): HTMLElement {
  // Where the tab has the set and the settings name another, taking it into use writes the setting.
  if (changes.length === 0 && name === state.setting) return el('p', {}, OUTLINE.none(name));
  const result = el('div', {});
  return el(
    'div',
    { class: 'outline-set' },
    changes.length === 0 && el('p', {}, OUTLINE.none(name)),
    changes.length > 0 &&
      el(
        'details',
        {},
        el('summary', {}, OUTLINE.changes(name, numberText(changes.length))),
        el('ul', { class: 'plain section-changes' }, ...changes.map(changeEntry)),
      ),
    confirmedAction<OutlineState>(shell, {
      label: name === state.set && name === state.setting ? OUTLINE.restore(name) : OUTLINE.use(name),
      question: OUTLINE.question(name),
      yes: OUTLINE.yes,
      working: OUTLINE.using,
      place: result,
      work: () => call('useOutlineSet', name),
      done: (fresh) => finished(fresh, notice('good', OUTLINE.used(name))),
    }),
    result,
  );
}

function changeEntry({ kind, code, before, after }: SectionChange): HTMLElement {
  return el(
    'li',
    {},
    el('span', { class: 'tag' }, OUTLINE.kinds[kind]),
    ' ',
    el('strong', {}, code),
    ' ',
    kind === 'changed' && before !== after ? OUTLINE.fromTo(before, after) : after || before,
  );
}
