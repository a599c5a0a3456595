import { actionButton } from '../../actions';
import { call } from '../../call';
import { notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list, newId } from '../../view';
import { SELF_TEST } from '../../wording/self-test';
import { resultToCopy } from './result-to-copy';
import { runSelfTest, type SelfTestResult } from './run-self-test';
import { countsOf } from './self-test-text';

/** Asks Google what cannot be known otherwise, and gives a text to send to whoever looks after the software. */
export function selfTest(shell: Shell, version: () => string): readonly HTMLElement[] {
  const id = newId();
  const copies = el('input', { type: 'checkbox', id, 'aria-describedby': `${id}-note` });
  const place = el('div', {});
  const label = el(
    'div',
    {},
    el('label', { for: id }, SELF_TEST.copies),
    el('p', { class: 'note', id: `${id}-note` }, SELF_TEST.copiesNote),
  );
  return [
    el('p', {}, SELF_TEST.note),
    el('div', { class: 'choice' }, copies, label),
    actionButton(shell, {
      label: SELF_TEST.start,
      working: SELF_TEST.working,
      place,
      work: async () => ({ ok: true, value: await runSelfTest(copies.checked, (text) => shell.say(text)) }),
      done: (result: SelfTestResult) => {
        shell.say(SELF_TEST.done);
        const summary = summaryOf(result);
        fill(place, summary, ...leftOf(shell, result), ...resultToCopy(shell, version(), result));
        focusOn(summary);
      },
    }),
    place,
  ];
}

function summaryOf({ answers }: SelfTestResult): HTMLElement {
  const counts = countsOf(answers);
  const tone = counts.different + counts.failed > 0 ? 'warning' : 'good';
  const others = answers.filter(({ verdict }) => verdict === 'different' || verdict === 'failed');
  return notice(
    tone,
    SELF_TEST.done,
    el('p', {}, SELF_TEST.counts(counts)),
    others.length > 0 &&
      list(
        'ul',
        others.map(({ question }) => question),
        'bulleted',
      ),
  );
}

function leftOf(shell: Shell, { left, mayHaveLeft }: SelfTestResult): readonly Child[] {
  if (left.length === 0 && !mayHaveLeft) return [];
  const place = el('div', {});
  const clear = actionButton(shell, {
    label: SELF_TEST.clear,
    working: SELF_TEST.clearing,
    place,
    work: () => call('clearSelfTest'),
    done: (still) => {
      const message =
        still.length === 0
          ? notice('good', SELF_TEST.cleared)
          : notice('warning', SELF_TEST.left, list('ul', still, 'bulleted'));
      fill(place, message);
      focusOn(message);
    },
  });
  return [notice('warning', SELF_TEST.left, left.length > 0 && list('ul', left, 'bulleted')), clear, place];
}
