import type { FormsState, StatisticFormState } from '../../../protocol/forms';
import type { Shell } from '../../shell';
import { type Child, el } from '../../view';
import { ANNEXES } from '../../wording/annexes';
import { annexFile } from './file';
import { neededNotice } from './needed-indicators';
import { type Made, makeButton, tabEntry } from './tabs';

/** The forms of statistics: which lines lack figures, their tabs and their file. */
export function statisticForms(shell: Shell, { statistics, needed }: FormsState, made: Made): readonly Child[] {
  const place = el('div', {});
  const free = statistics.filter(({ isTaken }) => !isTaken);
  const look = { label: ANNEXES.makeAllStatistics, name: ANNEXES.makeAllStatistics, kind: 'primary' } as const;
  const isLacking = statistics.some(({ blank }) => blank.length > 0);
  return [
    el('p', { class: 'note' }, ANNEXES.statisticsNote),
    needed.length > 0 && neededNotice(shell, needed.length, made),
    free.length > 0 && makeButton(shell, free, { ...look, place, made }),
    ...statistics.map((one) => formEntry(shell, one, { place, made })),
    isLacking && el('p', { class: 'note' }, ANNEXES.linesNote),
    place,
    ...annexFile(shell, 'statistics'),
  ];
}

function formEntry(
  shell: Shell,
  one: StatisticFormState,
  around: { readonly place: HTMLElement; readonly made: Made },
): HTMLElement {
  const { title, blank, faulty } = one;
  return el(
    'section',
    {},
    el('ul', { class: 'plain annexes' }, tabEntry(shell, one, around)),
    el('p', {}, title),
    faulty.length > 0 && el('p', { class: 'note' }, ANNEXES.faultyLines(faulty.join('; '))),
    blank.length > 0 && el('p', { class: 'note' }, ANNEXES.blankLines(blank.join('; '))),
  );
}
