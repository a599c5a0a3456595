import type { LifeNow, LifeShown } from '../../../protocol/life';
import type { PastReport } from '../../../protocol/panel';
import { actionButton, load } from '../../actions';
import { call } from '../../call';
import { button, notice } from '../../controls';
import { reasonedAction } from '../../reasoned-action';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list } from '../../view';
import { LIFE, LIFE_STEPS } from '../../wording/life';
import { selectField } from '../import/select-field';
import { editsNow } from '../merge/edits-now';
import { mergeOffer } from '../merge/merge-offer';
import { lookNotice } from './look';
import { packagePart } from './package-part';
import { remarksPart } from './remarks-part';
import { stepForm } from './step-form';
import { stepList } from './step-list';

/** The steps of a finished report, closed at first: reading them reads the whole workbook. Null without a report. */
export function lifeSection(shell: Shell, reports: readonly PastReport[]): HTMLElement | null {
  const finished = reports.filter(({ result }) => result === 'Xong');
  const [newest] = finished;
  if (!newest) return null;
  const place = el('div', { class: 'life' });
  const summary = el('summary', {}, LIFE.summary(newest.life));
  const all = (life: LifeShown, run: string): readonly Child[] => {
    summary.textContent = LIFE.summary(life.text);
    return [chooser(finished, run, read), ...shown(shell, life, redraw)];
  };
  const read = (run: string) =>
    void load(place, LIFE.reading, { read: () => call('lifeOf', run), show: (life) => all(life, run) });
  const redraw: Redraw = (life, message) => {
    shell.forget();
    const said = notice('good', message, life.notes.length > 0 && list('ul', life.notes, 'bulleted'));
    fill(place, said, ...all(life, life.run));
    focusOn(said);
  };
  const details = el('details', { class: 'life-details' }, summary, place);
  details.addEventListener('toggle', () => {
    if (details.open && place.childElementCount === 0) read(newest.run);
  });
  return details;
}

interface Known extends LifeShown {
  readonly run: string;
}

type Redraw = (life: Known, message: string) => void;

function chooser(reports: readonly PastReport[], chosen: string, changed: (run: string) => void): HTMLElement | null {
  if (reports.length < 2) return null;
  const options = reports.map(({ run, period, at }) => ({ value: run, text: LIFE.reportName(period, at) }));
  return selectField(LIFE.report, { name: 'life-report', options, chosen }, changed);
}

function shown(shell: Shell, life: LifeShown, redraw: Redraw): readonly Child[] {
  const { report } = life;
  if (!report) return [];
  const known: Known = { ...life, run: report.run };
  // The look at the document stays as it was read: a step does not change the document.
  const taken = (now: LifeNow, message: string) => redraw({ ...known, ...now }, message);
  const [next, ...others] = life.next;
  return [
    stepList(life, { report, below: lastStep(shell, known, taken) }),
    lookNotice(life),
    editsNow(life),
    mergeOffer(shell, life),
    next ? stepForm(shell, { life: known, step: next, taken }) : null,
    ...others.map((step) => {
      const place = el('div', {});
      const form = () => fill(place, stepForm(shell, { life: known, step, taken }));
      fill(place, button(LIFE_STEPS[step], { kind: 'text' }, form));
      return place;
    }),
    packagePart(shell, { ...known, maker: report.officer }),
    remarksPart(shell, life, known.run),
    button(LIFE.history, { kind: 'text', icon: 'history' }, () => shell.open('history')),
  ];
}

/** Under the last step: taking it back, and for its maker reading the document that waits. */
function lastStep(shell: Shell, life: Known, taken: (now: LifeNow, message: string) => void): HTMLElement | null {
  const { state, run, seen, waitsFor, isMaker } = life;
  if (state === 'draft') return null;
  const name = LIFE_STEPS[state];
  const place = el('div', {});
  return el(
    'div',
    {},
    waitsFor !== '' && isMaker
      ? actionButton<LifeNow>(shell, {
          label: LIFE.readNow,
          working: LIFE.readingNow,
          place,
          work: () => call('readWaiting', run, state),
          done: (now) => taken(now, LIFE.readDone),
        })
      : null,
    reasonedAction<LifeNow>(shell, {
      label: LIFE.takeBack,
      name: LIFE.takeBackOf(name),
      question: LIFE.takeBackReason,
      yes: LIFE.takeBackYes,
      working: LIFE.takingBack,
      work: (reason) => call('takeBackStep', { run, step: state, seen, reason }),
      done: (now) => taken(now, LIFE.takenBack(name)),
    }),
    place,
  );
}
