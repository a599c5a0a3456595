import type { RemarksShown, ShownRemark } from '../../../protocol/level-above';
import type { LifeShown } from '../../../protocol/life';
import { load } from '../../actions';
import { call } from '../../call';
import { notice } from '../../controls';
import { reasonedAction } from '../../reasoned-action';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list } from '../../view';
import { REMARKS } from '../../wording/level-above';
import { remarksForm } from './remarks-form';

type Redraw = (shown: RemarksShown) => void;

/** What came back on a report that was sent; read only when an officer opens it. */
export function remarksPart(shell: Shell, { state }: Pick<LifeShown, 'state'>, run: string): HTMLElement | null {
  if (state !== 'sent' && state !== 'returned') return null;
  const place = el('div', { class: 'life' });
  const parts = ({ remarks }: RemarksShown): readonly Child[] => [
    remarks.length === 0
      ? el('p', { class: 'note' }, REMARKS.none)
      : el('ul', { class: 'plain story' }, ...remarks.map((one) => remarkEntry(shell, { remark: one, run, redraw }))),
    remarksForm(shell, run, redraw),
  ];
  const redraw: Redraw = (shown) => {
    // Those of an earlier period stand on the page of the report.
    shell.forget();
    const said = notice('good', shown.notes[0] ?? '', list('ul', shown.notes.slice(1), 'bulleted'));
    fill(place, said, ...parts(shown));
    focusOn(said);
  };
  const details = el('details', { class: 'life-details' }, el('summary', {}, REMARKS.title), place);
  details.addEventListener('toggle', () => {
    if (!details.open || place.childElementCount > 0) return;
    void load(place, REMARKS.reading, { read: () => call('remarksOf', run), show: parts });
  });
  return details;
}

interface InList {
  readonly remark: ShownRemark;
  readonly run: string;
  readonly redraw: Redraw;
}

function remarkEntry(shell: Shell, { remark, run, redraw }: InList): HTMLElement {
  const { code, place, text, answered, answer, answeredBy, received } = remark;
  const about = [place, code].filter((part) => part !== '').join(' · ');
  const below = answered
    ? [answer, answeredBy].filter((part) => part !== '').map((part) => el('p', { class: 'note' }, part))
    : [answerAction(shell, { run, code, place, text }, redraw)];
  return el(
    'li',
    {},
    about !== '' && el('p', { class: 'note' }, about),
    el('p', {}, text, ' ', el('span', { class: 'tag' }, answered ? REMARKS.answered : REMARKS.open)),
    el('p', { class: 'note' }, REMARKS.received(received)),
    ...below,
  );
}

interface Asked {
  readonly run: string;
  readonly code: string;
  readonly place: string;
  readonly text: string;
}

/** A remark is answered with what was done about it. */
export function answerAction(shell: Shell, asked: Asked, done: Redraw): HTMLElement {
  const { run, code, place, text } = asked;
  return reasonedAction<RemarksShown>(shell, {
    label: REMARKS.answer,
    name: REMARKS.answerOf(text),
    question: REMARKS.answerQuestion,
    yes: REMARKS.answerYes,
    working: REMARKS.answering,
    work: (answer) => call('answerRemark', { run, code, place, text, answer }),
    done,
  });
}
