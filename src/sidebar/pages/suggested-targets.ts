import { actionButton } from '../actions';
import { call } from '../call';
import { notice } from '../controls';
import type { Shell } from '../shell';
import { el, fill, focusOn, heading, list } from '../view';
import { TARGETS } from '../wording/targets';

/** Offers to fill in the targets that plans commonly set. */
export function suggestedTargets(shell: Shell): HTMLElement {
  const place = el('div', {});
  return el(
    'section',
    {},
    heading(TARGETS.title),
    el('p', { class: 'note' }, TARGETS.note),
    actionButton(shell, {
      label: TARGETS.run,
      working: TARGETS.running,
      place,
      work: () => call('suggestTargets'),
      done: (written) => {
        shell.forget();
        const lines = written.map(({ label, target }) => TARGETS.written(label, target));
        const message =
          lines.length === 0
            ? notice('information', TARGETS.none)
            : notice('good', TARGETS.done, list('ul', lines, 'bulleted'));
        fill(place, message);
        focusOn(message);
      },
    }),
    place,
  );
}
