import { frozenText } from '../../core/frozen/frozen-days';
import type { Answer } from '../../protocol/answer';
import type { FreezeState, FrozenRow } from '../../protocol/freezing';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { button, newSheetNotice, notice, outsideLink } from '../controls';
import { download } from '../download';
import { reasonedAction } from '../reasoned-action';
import type { Shell } from '../shell';
import { unavailable } from '../unavailable';
import { type Child, el, fill, focusOn, heading, list } from '../view';
import { COMMON } from '../wording/common';
import { FREEZE } from '../wording/freeze';
import { freezeNow } from './freeze-now';
import { frozenChanges } from './frozen-changes';
import { noPeriodNotice } from './period';
import { trialNotice } from './trial-notice';

export function freezePage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const changed: Changed = (state, message) => {
    shell.forget();
    shell.showFrozen(badgeOf(state));
    const said = notice('good', message);
    fill(place, said, ...shown(shell, state, changed));
    focusOn(said);
  };
  void load(place, COMMON.reading, {
    read: async (): Promise<Answer<FreezeState | null>> => {
      const panel = await shell.panel();
      if (!panel.ok) return panel;
      return panel.value.sheet === 'new' ? { ok: true, value: null } : call('freezeState');
    },
    show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, changed)),
  });
  return [place];
}

function badgeOf({ current, periods }: FreezeState): string {
  const binding = current?.frozen ? periods.find(({ name, binds }) => binds && name === current.name) : undefined;
  return binding ? frozenText({ name: binding.name, frozenAt: binding.at, isTrial: binding.isTrial }) : '';
}

type Changed = (state: FreezeState, message: string) => void;

function shown(shell: Shell, state: FreezeState, changed: Changed): readonly Child[] {
  return [
    el('p', { class: 'note' }, FREEZE.note),
    ...currentPeriod(shell, state, changed),
    heading(FREEZE.periods),
    state.periods.length === 0
      ? el('p', { class: 'note' }, FREEZE.none)
      : el('ul', { class: 'plain frozen' }, ...state.periods.map((row) => frozenRow(shell, row, changed))),
  ];
}

function currentPeriod(shell: Shell, { current, lacking }: FreezeState, changed: Changed): readonly Child[] {
  if (!current) {
    return [
      noPeriodNotice(shell, lacking, () => shell.open('freeze')),
      unavailable(shell, { label: FREEZE.freeze, icon: 'lock', reason: FREEZE.noPeriod }),
    ];
  }
  const { name, from, to, frozen, blocking, toKeep, trial } = current;
  const card = el(
    'div',
    { class: 'card' },
    el('p', { class: 'document-name' }, name),
    el('p', { class: 'note' }, FREEZE.days(from, to)),
  );
  if (frozen) return [card, notice('good', FREEZE.isFrozen), trialNotice(shell, FREEZE.frozenTrial, trial)];
  if (blocking.length > 0) {
    return [
      card,
      notice(
        'warning',
        FREEZE.blocked(blocking.length),
        list('ul', blocking.slice(0, MOST_LISTED), 'bulleted'),
        button(FREEZE.toProblems, {}, () => shell.open('problems')),
      ),
    ];
  }
  return [
    card,
    trialNotice(shell, FREEZE.trial, trial),
    ...freezeNow(shell, { name, toKeep, done: (fresh) => changed(fresh, FREEZE.done(name)) }),
  ];
}

const MOST_LISTED = 10;

function frozenRow(shell: Shell, row: FrozenRow, changed: Changed): HTMLElement {
  const { freeze, name, from, to, at, officer, url, binds, reason, changes, difference, documentDigest, isTrial } = row;
  const place = el('div', {});
  return el(
    'li',
    {},
    el(
      'p',
      { class: 'document-name' },
      name,
      ' ',
      el('span', { class: 'tag' }, binds ? FREEZE.binds : FREEZE.opened),
      ...(isTrial ? [' ', el('span', { class: 'tag' }, FREEZE.isTrial)] : []),
    ),
    el('p', { class: 'note' }, FREEZE.days(from, to)),
    el('p', { class: 'note' }, FREEZE.by(at, officer)),
    reason !== '' && el('p', { class: 'note' }, FREEZE.because(reason)),
    difference !== '' && el('p', { class: 'note' }, FREEZE.frozenWith(difference)),
    documentDigest !== '' && el('p', { class: 'note digest' }, FREEZE.digest(documentDigest)),
    changes && frozenChanges(shell, changes),
    el(
      'div',
      { class: 'buttons' },
      url !== '' && outsideLink(FREEZE.openDocument, url, { name: FREEZE.documentOf(name) }),
      actionButton(shell, {
        label: FREEZE.download,
        name: FREEZE.downloadOf(name),
        icon: 'export',
        working: FREEZE.downloading,
        place,
        work: () => call('frozenFile', freeze),
        done: download,
      }),
    ),
    binds &&
      reasonedAction<FreezeState>(shell, {
        label: FREEZE.open,
        name: FREEZE.openOf(name),
        question: FREEZE.openReason,
        yes: FREEZE.openYes,
        working: FREEZE.opening,
        work: (why) => call('openFrozenPeriod', freeze, why),
        done: (fresh) => changed(fresh, FREEZE.openedAgain(name)),
      }),
    place,
  );
}
