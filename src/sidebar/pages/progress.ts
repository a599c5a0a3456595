import { type IconName, icon } from '../icons';
import type { RunState } from '../report-run';
import { el } from '../view';
import { REPORT } from '../wording/report';

type StepState = keyof typeof REPORT.states;

const ICONS: Readonly<Record<StepState, IconName>> = {
  waiting: 'waiting',
  working: 'working',
  done: 'done',
  failed: 'error',
};

export function stepName(step: number): string {
  return REPORT.steps[step] ?? '';
}

/** Shows the three calls of a run; each is ticked when it has answered. */
export function progress(run: RunState): HTMLElement {
  const steps = REPORT.steps.map((name, index) => {
    const state = stateOf(run, index);
    return el(
      'li',
      { class: `step ${state}`, 'aria-current': state === 'working' ? 'step' : null },
      icon(ICONS[state]),
      el('span', {}, name),
      el('span', { class: 'step-state' }, REPORT.states[state]),
    );
  });
  const elapsed = el('p', { class: 'note', role: 'timer' });
  if (run.phase === 'working') keepTime(elapsed, run.startedAt);
  return el('div', {}, el('ol', { class: 'plain steps' }, ...steps), elapsed);
}

function stateOf({ phase, step }: RunState, index: number): StepState {
  if (phase === 'done' || index < step) return 'done';
  if (index > step) return 'waiting';
  return phase === 'failed' ? 'failed' : 'working';
}

function keepTime(element: HTMLElement, startedAt: number): void {
  const show = () => {
    element.textContent = REPORT.elapsed(Math.round((Date.now() - startedAt) / 1000));
  };
  show();
  const timer = window.setInterval(() => (element.isConnected ? show() : window.clearInterval(timer)), 1000);
}
