import type { PanelState } from '../../protocol/panel';
import type { SampleContents } from '../../protocol/sample';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { button, notice } from '../controls';
import type { Shell } from '../shell';
import { el, fill, focusOn, list, newId } from '../view';
import { COMMON } from '../wording/common';
import { SAMPLE } from '../wording/sample';

interface Removal {
  /** Where a failure is shown. */
  readonly result: HTMLElement;
  readonly finished: (fresh: PanelState, message: HTMLElement) => void;
}

/** A button that first reads what would go and what would stay, then asks. */
export function sampleRemoval(shell: Shell, removal: Removal): HTMLElement {
  const holder = el('div', { class: 'confirmed' });
  const trigger = button(SAMPLE.remove, { kind: 'plain' }, () => {
    const read = () => call('sampleContents');
    void load(holder, SAMPLE.counting, { read, show: (contents) => [question(contents)] }).then(() => {
      const asked = holder.querySelector<HTMLElement>('[tabindex="-1"]');
      if (asked) focusOn(asked);
    });
  });
  const close = () => {
    fill(holder, trigger);
    trigger.focus();
  };

  function question(contents: SampleContents): HTMLElement {
    const id = newId();
    const yes = actionButton(shell, {
      label: SAMPLE.yes,
      working: SAMPLE.removing,
      kind: 'danger',
      place: removal.result,
      work: () => call('removeSample'),
      done: ({ panel, reportsLeft }) => removal.finished(panel, removed(reportsLeft)),
    });
    const box = el(
      'div',
      { class: 'question', role: 'group', 'aria-labelledby': id },
      el('p', { id, tabindex: -1 }, SAMPLE.question),
      list('ul', SAMPLE.goes(contents), 'bulleted'),
      el('p', {}, SAMPLE.stays(contents)),
      el('div', { class: 'buttons' }, yes, button(COMMON.cancel, {}, close)),
    );
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    return box;
  }

  fill(holder, trigger);
  return holder;
}

function removed(reportsLeft: readonly string[]): HTMLElement {
  return reportsLeft.length === 0
    ? notice('good', SAMPLE.removed)
    : notice('good', SAMPLE.removed, el('p', {}, SAMPLE.left), list('ul', reportsLeft, 'bulleted'));
}
