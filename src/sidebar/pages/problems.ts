import type { PanelProblem, PanelState } from '../../protocol/panel';
import { acceptedEntry } from '../accepted-entry';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { newSheetNotice, notice } from '../controls';
import { failedParts, isTold } from '../failed-parts';
import { groupProblems, type SeverityGroup, type TabGroup } from '../group-problems';
import { icon } from '../icons';
import { problemCounts } from '../problem-counts';
import { problemEntry } from '../problem-entry';
import { reasonedAction } from '../reasoned-action';
import type { Shell } from '../shell';
import { type Child, el, fill, heading, numberText } from '../view';
import { COMMON } from '../wording/common';
import { PROBLEMS } from '../wording/problems';
import { moveReminder } from './section-move';

export function problemsPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, { read: shell.panel, show: (state) => shown(shell, state, place) });
  return [place];
}

function shown(shell: Shell, state: PanelState, place: HTMLElement): readonly Child[] {
  if (state.sheet === 'new') return [newSheetNotice(() => shell.open('set-up'))];
  const { problems, problemCount, errorCount, acceptedCount } = state;
  const result = el('div', {});
  const show = (fresh: PanelState, said: string) => {
    fill(place, ...shown(shell, fresh, place));
    place.querySelector<HTMLElement>('.button')?.focus();
    shell.say(said);
  };
  const check = actionButton(shell, {
    label: PROBLEMS.check,
    working: PROBLEMS.checking,
    place: result,
    work: () => {
      shell.forget();
      return shell.panel();
    },
    done: (fresh) => show(fresh, `${COMMON.errors(String(fresh.errorCount))}. ${COMMON.readAt(shell.readAt)}`),
  });
  const changed: Changed = (fresh, said) => {
    shell.remember(fresh);
    show(fresh, said);
  };
  const total = { error: errorCount, warning: problemCount - errorCount };
  const all = problemCount + acceptedCount;
  const isChecked = isTold(state, 'figures', 'checks');
  return [
    moveReminder(shell, state),
    ...failedParts(state, () => shell.open('problems')),
    isChecked && problemCounts(state),
    el('div', { class: 'buttons' }, check, el('span', { class: 'note' }, COMMON.readAt(shell.readAt))),
    result,
    isChecked && problemCount === 0 && notice('good', PROBLEMS.clean),
    all > problems.length && notice('information', PROBLEMS.truncated(numberText(problems.length), numberText(all))),
    problemCount > 0 && el('p', { class: 'note' }, PROBLEMS.hint),
    ...groupProblems(problems).map((group) =>
      el(
        'section',
        { class: `severity ${group.severity}` },
        heading(`${PROBLEMS.severities[group.severity].title} (${numberText(total[group.severity])})`),
        el('p', { class: 'note' }, PROBLEMS.severities[group.severity].note),
        ...group.tabs.map((tab) => tabOf(shell, tab, { severity: group.severity, changed })),
      ),
    ),
    acceptedCount > 0 && acceptedList(shell, problems, { count: acceptedCount, changed }),
  ];
}

type Changed = (fresh: PanelState, said: string) => void;

function tabOf(
  shell: Shell,
  { sheet, problems }: TabGroup,
  { severity, changed }: { readonly severity: SeverityGroup['severity']; readonly changed: Changed },
): HTMLElement {
  const entries = problems.map((problem) =>
    problemEntry(shell, problem, { listedUnder: sheet, below: acceptance(shell, problem, changed) }),
  );
  return el(
    'details',
    { open: true },
    el(
      'summary',
      {},
      icon(severity),
      el('span', { class: 'summary-name' }, sheet ?? PROBLEMS.wholeWorkbook),
      el('span', { class: 'number' }, numberText(problems.length)),
    ),
    el('ul', { class: 'plain problems' }, ...entries),
  );
}

function acceptance(shell: Shell, { key, message }: PanelProblem, changed: Changed): HTMLElement {
  return reasonedAction(shell, {
    label: PROBLEMS.accept,
    name: PROBLEMS.acceptOf(message),
    question: PROBLEMS.acceptReason,
    yes: PROBLEMS.acceptYes,
    working: PROBLEMS.accepting,
    work: (reason) => call('acceptProblem', key, reason),
    done: (fresh: PanelState) => changed(fresh, PROBLEMS.accepted),
  });
}

function acceptedList(
  shell: Shell,
  problems: readonly PanelProblem[],
  { count, changed }: { readonly count: number; readonly changed: Changed },
): HTMLElement {
  const accepted = problems.filter((problem) => problem.accepted !== null);
  const withdrawn = (fresh: PanelState) => changed(fresh, PROBLEMS.withdrawn);
  return el(
    'section',
    {},
    heading(`${PROBLEMS.acceptedTitle} (${numberText(count)})`),
    el('p', { class: 'note' }, PROBLEMS.acceptedNote),
    el(
      'details',
      {},
      el('summary', {}, icon('done'), el('span', { class: 'summary-name' }, PROBLEMS.acceptedSummary)),
      el('ul', { class: 'plain problems' }, ...accepted.map((problem) => acceptedEntry(shell, problem, withdrawn))),
    ),
  );
}
