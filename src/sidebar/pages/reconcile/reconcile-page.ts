import type { Reconciled, ReconcileState } from '../../../core/reconcile/reconciled';
import type { Answer } from '../../../protocol/answer';
import { actionButton, load } from '../../actions';
import { call } from '../../call';
import { button, newSheetNotice, notice } from '../../controls';
import { jump } from '../../jump';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list } from '../../view';
import { COMMON } from '../../wording/common';
import { RECONCILE } from '../../wording/reconcile';
import { reconciledResult } from './result';

export function reconcilePage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, {
    read: async (): Promise<Answer<ReconcileState | null>> => {
      const panel = await shell.panel();
      if (!panel.ok) return panel;
      return panel.value.sheet === 'new' ? { ok: true, value: null } : call('reconcileState');
    },
    show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, place)),
  });
  return [place];
}

function shown(shell: Shell, { tab, isThere }: ReconcileState, place: HTMLElement): readonly Child[] {
  const result = el('div', {});
  return [
    el('p', {}, RECONCILE.note),
    list('ol', RECONCILE.steps(tab), 'numbered'),
    el(
      'div',
      { class: 'buttons' },
      ...(isThere ? [compareButton(shell, result), toTab(shell, tab, result)] : [addButton(shell, tab, place)]),
    ),
    result,
  ];
}

function addButton(shell: Shell, tab: string, place: HTMLElement): HTMLElement {
  const failure = el('div', {});
  const add = actionButton<ReconcileState>(shell, {
    label: RECONCILE.addTab(tab),
    working: RECONCILE.adding,
    kind: 'primary',
    place: failure,
    work: () => call('addSoftwareTab'),
    done: (state) => {
      const said = notice('good', RECONCILE.added(state.tab));
      shell.say(RECONCILE.added(state.tab));
      fill(place, said, ...shown(shell, state, place));
      focusOn(said);
    },
  });
  return el('div', {}, add, failure);
}

function compareButton(shell: Shell, place: HTMLElement): HTMLElement {
  return actionButton<Reconciled>(shell, {
    label: RECONCILE.compare,
    working: RECONCILE.comparing,
    kind: 'primary',
    icon: 'reconcile',
    place,
    work: () => call('reconcileForms'),
    done: (found) => {
      fill(place, ...reconciledResult(shell, found));
      const first = place.querySelector<HTMLElement>('.notice');
      if (first) focusOn(first);
    },
  });
}

function toTab(shell: Shell, tab: string, place: HTMLElement): HTMLElement {
  const from = button(
    RECONCILE.toTab(tab),
    {},
    () => void jump(shell, { sheet: tab, row: 1, column: '' }, { from, place }),
  );
  return from;
}
