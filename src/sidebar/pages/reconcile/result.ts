import type { PastedRemark, Reconciled, WrittenResult } from '../../../core/reconcile/reconciled';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { notice } from '../../controls';
import { jumping } from '../../jumping';
import type { Shell } from '../../shell';
import { type Child, el, fill, heading, numberText } from '../../view';
import { RECONCILE } from '../../wording/reconcile';
import { comparedLine } from './line';

/** Shows the result: the outcome first, then doubts about it, then the differences line by line. */
export function reconciledResult(shell: Shell, found: Reconciled): readonly Child[] {
  const { problems, contradictions, lines, tab, closingUnknown, period } = found;
  return [
    outcome(found),
    closingUnknown !== '' && lines.length > 0 && notice('information', closingUnknown),
    found.isRead && writeButton(shell, found),
    ...remarks(shell, { title: RECONCILE.problems(problems.length), remarks: problems, tab }),
    ...(lines.length === 0
      ? []
      : [
          heading(RECONCILE.differences(period)),
          el('p', { class: 'note' }, RECONCILE.signs),
          ...lines.map((line, index) => comparedLine(shell, line, { found, isOpen: index === 0 })),
        ]),
    ...remarks(shell, {
      title: RECONCILE.contradictions(contradictions.length),
      note: RECONCILE.contradictionsNote,
      remarks: contradictions,
      tab,
    }),
  ];
}

function outcome({ isRead, lines, agreeing, sectors, problems }: Reconciled): HTMLElement {
  if (!isRead) return notice('warning', RECONCILE.unread);
  if (lines.length === 0 && problems.length > 0) return notice('warning', RECONCILE.agreedSoFar);
  if (lines.length === 0) return notice('good', RECONCILE.agreed(numberText(agreeing)));
  if (sectors === 0) return notice('warning', RECONCILE.totalDiffers);
  return notice('warning', RECONCILE.differ(numberText(sectors), numberText(agreeing)));
}

function writeButton(shell: Shell, { resultTab }: Reconciled): HTMLElement {
  const place = el('div', {});
  const write = actionButton<WrittenResult>(shell, {
    label: RECONCILE.write(resultTab),
    working: RECONCILE.writing,
    place,
    work: () => call('writeReconciled'),
    done: ({ tab, rows }) => {
      const said = RECONCILE.written(numberText(rows), tab);
      shell.say(said);
      fill(place, notice('good', said));
    },
  });
  return el('div', {}, write, place);
}

interface Remarks {
  readonly title: string;
  readonly note?: string;
  readonly remarks: readonly PastedRemark[];
  readonly tab: string;
}

function remarks(shell: Shell, { title, note, remarks: said, tab }: Remarks): readonly Child[] {
  if (said.length === 0) return [];
  return [
    heading(title),
    note !== undefined && el('p', { class: 'note' }, note),
    el(
      'ul',
      { class: 'plain problems remarks' },
      ...said.map((remark) => el('li', {}, ...remarkOf(shell, remark, tab))),
    ),
  ];
}

function remarkOf(shell: Shell, { row, text }: PastedRemark, sheet: string): readonly Child[] {
  if (row === null) return [el('p', { class: 'problem' }, el('span', {}, text))];
  const words = [el('span', { class: 'place' }, RECONCILE.rowOf(row)), el('span', { class: 'message' }, text)];
  return jumping(shell, { sheet, row, column: '' }, words);
}
