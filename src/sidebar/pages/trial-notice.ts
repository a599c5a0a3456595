import { type Trial, trialDetails } from '../../core/report/trial-wording';
import { button, notice } from '../controls';
import type { Shell } from '../shell';
import { el } from '../view';
import { SAMPLE } from '../wording/sample';

/** That a report counts rows of the sample, where they stand, and the way to take them out. */
export function trialNotice(shell: Shell, title: string, trial: Trial): HTMLElement | null {
  if (trial === null) return null;
  return notice(
    'warning',
    title,
    ...trialDetails(trial).map((text) => el('p', {}, text)),
    trial.tabs.length > 0 && button(SAMPLE.toSetUp, {}, () => shell.open('set-up')),
  );
}
