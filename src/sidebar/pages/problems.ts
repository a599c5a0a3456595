import type { PanelProblem, PanelState } from '../../core/protocol';
import { actionButton, load } from '../actions';
import { newSheetNotice, notice } from '../controls';
import { groupProblems, messageWithoutPlace, placeText, type SeverityGroup, type TabGroup } from '../group-problems';
import { icon } from '../icons';
import { jump } from '../jump';
import { problemCounts } from '../problem-counts';
import type { Shell } from '../shell';
import { type Child, el, fill, heading, numberText } from '../view';
import { COMMON, PROBLEMS } from '../wording';

export function problemsPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, { read: shell.panel, show: (state) => shown(shell, state, place) });
  return [place];
}

function shown(shell: Shell, state: PanelState, place: HTMLElement): readonly Child[] {
  if (state.sheet === 'new') return [newSheetNotice(() => shell.open('set-up'))];
  const { problems, problemCount, errorCount } = state;
  const result = el('div', {});
  const check = actionButton(shell, {
    label: PROBLEMS.check,
    working: PROBLEMS.checking,
    place: result,
    work: () => {
      shell.forget();
      return shell.panel();
    },
    done: (fresh) => {
      fill(place, ...shown(shell, fresh, place));
      place.querySelector<HTMLElement>('.button')?.focus();
      shell.say(`${COMMON.errors(String(fresh.errorCount))}. ${COMMON.readAt(shell.readAt)}`);
    },
  });
  const total = { error: errorCount, warning: problemCount - errorCount };
  return [
    problemCounts(state),
    el('div', { class: 'buttons' }, check, el('span', { class: 'note' }, COMMON.readAt(shell.readAt))),
    result,
    problemCount === 0 && notice('good', PROBLEMS.clean),
    problemCount > problems.length &&
      notice('information', PROBLEMS.truncated(numberText(problems.length), numberText(problemCount))),
    problemCount > 0 && el('p', { class: 'note' }, PROBLEMS.hint),
    ...groupProblems(problems).map((group) =>
      el(
        'section',
        { class: `severity ${group.severity}` },
        heading(`${PROBLEMS.severities[group.severity].title} (${numberText(total[group.severity])})`),
        el('p', { class: 'note' }, PROBLEMS.severities[group.severity].note),
        ...group.tabs.map((tab) => tabOf(shell, tab, group.severity)),
      ),
    ),
  ];
}

function tabOf(shell: Shell, { sheet, problems }: TabGroup, severity: SeverityGroup['severity']): HTMLElement {
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
    el('ul', { class: 'plain problems' }, ...problems.map((problem) => entry(shell, problem))),
  );
}

function entry(shell: Shell, problem: PanelProblem): HTMLElement {
  const { sheet, row, column } = problem;
  const words: readonly Child[] = [
    sheet !== null && el('span', { class: 'place' }, placeText(problem)),
    el('span', { class: 'message' }, messageWithoutPlace(problem)),
  ];
  if (sheet === null) return el('li', {}, el('p', { class: 'problem' }, ...words));
  const place = el('div', {});
  const from = el('button', { type: 'button', class: 'problem' }, el('span', {}, ...words), icon('arrow'));
  from.addEventListener(
    'click',
    () => void jump(shell, { sheet, row: row ?? 1, column: column ?? '' }, { from, place }),
  );
  return el('li', {}, from, place);
}
