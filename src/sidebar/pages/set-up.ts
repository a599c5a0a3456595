import type { PanelState } from '../../protocol/panel';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { button, notice } from '../controls';
import type { Shell } from '../shell';
import { type Child, el, fill, focusOn, heading, list, newId } from '../view';
import { COMMON } from '../wording/common';
import { SET_UP } from '../wording/set-up';
import { outlineSet } from './outline-set';
import { sampleRemoval } from './sample-removal';
import { suggestedTargets } from './suggested-targets';
import { upgradeNotice } from './upgrade-notice';

export function setUpPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, { read: shell.panel, show: (state) => shown(shell, state, place) });
  return [place];
}

function shown(shell: Shell, state: PanelState, place: HTMLElement): readonly Child[] {
  const result = el('div', {});
  const id = newId();
  const sample = el('input', { type: 'checkbox', id, 'aria-describedby': `${id}-note` });
  const finished = (fresh: PanelState, message: HTMLElement) => {
    shell.remember(fresh);
    fill(place, message, ...shown(shell, fresh, place));
    focusOn(message);
  };
  return [
    upgradeNotice(shell, state, finished),
    el('p', {}, state.sheet === 'new' ? SET_UP.first : SET_UP.again),
    !state.hasSample &&
      el(
        'div',
        { class: 'choice' },
        sample,
        el(
          'div',
          {},
          el('label', { for: id }, SET_UP.sample),
          el('p', { class: 'note', id: `${id}-note` }, SET_UP.sampleNote),
        ),
      ),
    actionButton(shell, {
      label: SET_UP.run,
      working: SET_UP.running,
      kind: state.sheet === 'new' ? 'primary' : 'plain',
      icon: 'set-up',
      place: result,
      work: () => call('setUpSheet', sample.checked),
      done: (fresh) => finished(fresh, nextSteps(shell, fresh)),
    }),
    state.hasSample &&
      notice('warning', SET_UP.sampleIn, el('p', {}, SET_UP.sampleInNote), sampleRemoval(shell, { result, finished })),
    state.sheet === 'ready' &&
      !state.hasLiveTable &&
      el(
        'div',
        {},
        heading(SET_UP.liveTitle),
        el('p', {}, SET_UP.liveNote),
        actionButton(shell, {
          label: SET_UP.addLive,
          working: SET_UP.addingLive,
          place: result,
          work: () => call('addLiveTable'),
          done: (fresh) => finished(fresh, notice('good', SET_UP.liveAdded)),
        }),
      ),
    result,
    state.sheet === 'ready' && outlineSet(shell),
    state.sheet === 'ready' && suggestedTargets(shell),
  ];
}

function nextSteps(shell: Shell, { hasSample }: PanelState): HTMLElement {
  return notice(
    'good',
    SET_UP.done,
    el('p', { class: 'notice-part' }, SET_UP.next),
    list('ol', hasSample ? SET_UP.nextWithSample : SET_UP.nextSteps, 'numbered'),
    button(SET_UP.toHome, { kind: 'primary' }, () => shell.open('home')),
  );
}
