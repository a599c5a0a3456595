import type { FormsState, FormTab } from '../../../protocol/forms';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button } from '../../controls';
import { jump } from '../../jump';
import type { Shell } from '../../shell';
import { type Child, el } from '../../view';
import { ANNEXES } from '../../wording/annexes';

/** Shows what was done, then the page anew. */
export type Made = (text: string, fresh: FormsState, ...details: readonly Child[]) => void;

/** One button for all annexes, and one for each annex. */
export function annexTabs(shell: Shell, { tabs }: FormsState, made: Made): readonly Child[] {
  const place = el('div', {});
  const free = tabs.filter(({ isTaken }) => !isTaken);
  const label = free.length === tabs.length ? ANNEXES.makeAll : ANNEXES.makeOthers;
  return [
    el('p', { class: 'note' }, ANNEXES.asTabsNote),
    free.length > 0 && makeButton(shell, free, { label, name: label, kind: 'primary', place, made }),
    el('ul', { class: 'plain annexes' }, ...tabs.map((tab) => tabEntry(shell, tab, { place, made }))),
    place,
  ];
}

interface Outcome {
  /** Where a failure is shown. */
  readonly place: HTMLElement;
  readonly made: Made;
}

interface Look extends Outcome {
  readonly label: string;
  readonly name: string;
  readonly kind: 'primary' | 'text';
}

export function makeButton(shell: Shell, tabs: readonly FormTab[], { made, ...look }: Look): HTMLElement {
  return actionButton(shell, {
    ...look,
    working: ANNEXES.making,
    work: () =>
      call(
        'makeFormTabs',
        tabs.map(({ form }) => form),
      ),
    done: (fresh) => made(ANNEXES.made(tabs.map(({ tab }) => tab).join(', ')), fresh),
  });
}

export function tabEntry(shell: Shell, one: FormTab, { place, made }: Outcome): HTMLElement {
  const { tab, isThere, isTaken } = one;
  if (isTaken) return el('li', { class: 'taken' }, el('span', {}, tab), el('p', { class: 'note' }, ANNEXES.isTaken));
  const label = isThere ? ANNEXES.makeAgain : ANNEXES.make;
  return el(
    'li',
    {},
    el('span', {}, tab),
    isThere ? openButton(shell, tab, place) : el('span', { class: 'note' }, ANNEXES.isNotThere),
    makeButton(shell, [one], { label, name: ANNEXES.makeOf(tab), kind: 'text', place, made }),
  );
}

function openButton(shell: Shell, tab: string, place: HTMLElement): HTMLElement {
  const target = { sheet: tab, row: 1, column: '' };
  const look = { kind: 'text', name: ANNEXES.openOf(tab) } as const;
  const from = button(ANNEXES.open, look, () => void jump(shell, target, { from, place }));
  return from;
}
