import type { Answer } from '../protocol/answer';
import type { PanelProblem, PanelState } from '../protocol/panel';
import { actionButton } from './actions';
import { call } from './call';
import { problemEntry } from './problem-entry';
import type { Shell } from './shell';
import { el } from './view';
import { PROBLEMS } from './wording/problems';

/** A finding that an officer accepted: the reason, who and when, and a button that withdraws it. */
export function acceptedEntry(
  shell: Shell,
  problem: PanelProblem,
  withdrawn: (fresh: PanelState) => void,
): HTMLElement {
  const { reason = '', officer = '', at = '' } = problem.accepted ?? {};
  const place = el('div', {});
  const withdraw = actionButton(shell, {
    label: PROBLEMS.withdraw,
    name: PROBLEMS.withdrawOf(problem.message),
    kind: 'text',
    working: PROBLEMS.withdrawing,
    place,
    work: (): Promise<Answer<PanelState>> => call('withdrawAcceptance', problem.key),
    done: withdrawn,
  });
  const below = el(
    'div',
    { class: 'acceptance' },
    el('p', {}, PROBLEMS.acceptedBecause(reason)),
    el('p', { class: 'note' }, `${officer}, ${at}`),
    withdraw,
    place,
  );
  return problemEntry(shell, problem, { listedUnder: null, below });
}
