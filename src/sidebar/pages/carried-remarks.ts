import type { CarriedShown } from '../../protocol/level-above';
import type { PanelState } from '../../protocol/panel';
import type { Shell } from '../shell';
import { el, heading, numberText } from '../view';
import { REMARKS } from '../wording/level-above';
import { answerAction } from './life/remarks-part';

/** Remarks on earlier periods: what this period's report has to answer, each with its figure then and now. */
export function carriedRemarks(shell: Shell, { openRemarks }: PanelState): HTMLElement | null {
  if (openRemarks.length === 0) return null;
  return el(
    'section',
    {},
    heading(REMARKS.carried(numberText(openRemarks.length))),
    el('p', { class: 'note' }, REMARKS.carriedNote),
    el('ul', { class: 'plain story' }, ...openRemarks.map((one) => entry(shell, one))),
  );
}

function entry(shell: Shell, remark: CarriedShown): HTMLElement {
  const { period, place, text, figure } = remark;
  const about = [REMARKS.ofPeriod(period), place].filter((part) => part !== '').join(' · ');
  const answered = () => {
    shell.forget();
    shell.open('report');
    shell.say(REMARKS.answerDone);
  };
  return el(
    'li',
    {},
    el('p', { class: 'note' }, about),
    el('p', {}, text),
    figure && el('p', { class: 'note' }, REMARKS.figure(figure)),
    answerAction(shell, remark, answered),
  );
}
