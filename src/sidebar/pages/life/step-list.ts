import { type LifeState, STEPS } from '../../../core/report-life/life-steps';
import type { LifeNow, ShownStep } from '../../../protocol/life';
import type { PastReport } from '../../../protocol/panel';
import { icon } from '../../icons';
import { type Child, el } from '../../view';
import { LIFE, LIFE_STEPS } from '../../wording/life';

interface InList {
  readonly report: PastReport;
  /** What stands below the last step that was taken. */
  readonly below: Child;
}

/** The steps from top to bottom: those taken, with who and when, then those to come. */
export function stepList({ standing, state, waitsFor }: LifeNow, { report, below }: InList): HTMLElement {
  const taken = standing.map((step, index) =>
    takenEntry(step, index === standing.length - 1 ? [waitsFor !== '' && waiting(waitsFor), below] : []),
  );
  const draft = entry({
    text: LIFE_STEPS.draft,
    isDone: true,
    lines: [LIFE.by(report.at, report.officer)],
    more: standing.length === 0 ? [below] : [],
  });
  return el(
    'ol',
    { class: 'plain life-steps', 'aria-label': LIFE.steps },
    draft,
    ...taken,
    ...toCome(state).map(comingEntry),
  );
}

function takenEntry({ text, at, officer, recipients, remark }: ShownStep, more: readonly Child[]): HTMLElement {
  const lines = [LIFE.by(at, officer), recipients === '' ? '' : LIFE.recipients(recipients), remark];
  return entry({ text, isDone: true, lines, more });
}

/** After a report came back, the steps begin anew. */
function toCome(state: LifeState): readonly LifeState[] {
  const usual: readonly LifeState[] = STEPS.filter((step) => step !== 'returned');
  return state === 'returned' ? usual : usual.slice(usual.indexOf(state) + 1);
}

function comingEntry(step: LifeState): HTMLElement {
  return entry({ text: LIFE_STEPS[step], isDone: false, lines: [], more: [] });
}

interface Entry {
  readonly text: string;
  readonly isDone: boolean;
  readonly lines: readonly string[];
  readonly more: readonly Child[];
}

function entry({ text, isDone, lines, more }: Entry): HTMLElement {
  const shown = lines.filter((line) => line !== '').map((line) => el('p', { class: 'note' }, line));
  return el(
    'li',
    { class: isDone ? 'taken' : 'to-come' },
    icon(isDone ? 'done' : 'waiting'),
    el(
      'div',
      {},
      el('p', { class: 'step-name' }, text, isDone ? null : el('span', { class: 'unseen' }, ` (${LIFE.toCome})`)),
      ...shown,
      ...more,
    ),
  );
}

function waiting(maker: string): HTMLElement {
  return el('p', { class: 'note' }, LIFE.waits(maker));
}
