import type { PanelState } from '../../protocol/panel';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { failureCard, newSheetNotice } from '../controls';
import { failedParts, isTold } from '../failed-parts';
import { icon } from '../icons';
import { problemCounts } from '../problem-counts';
import type { RunState } from '../report-run';
import type { Shell } from '../shell';
import { unavailable } from '../unavailable';
import { type Child, el, fill, focusOn, heading } from '../view';
import { COMMON } from '../wording/common';
import { HOME } from '../wording/home';
import { REPORT } from '../wording/report';
import { carriedRemarks } from './carried-remarks';
import { kindChoice } from './kind-choice';
import { lifeSection } from './life/life-section';
import { madeReport } from './made-report';
import { lackingNotice, periodCard } from './period';
import { progress } from './progress';
import { reportPreview } from './report-preview';
import { moveReminder } from './section-move';

export function reportPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, { read: shell.panel, show: (state) => shown(shell, state) });
  return [place];
}

function shown(shell: Shell, state: PanelState): readonly Child[] {
  if (state.sheet === 'new') return [newSheetNotice(() => shell.open('set-up'))];
  const refused = el('div', {});
  const course = el('div', { class: 'course' });
  const kind = kindChoice();
  const create = actionButton(shell, {
    label: shell.run.state.phase === 'done' ? REPORT.again : REPORT.create,
    working: REPORT.creating,
    kind: 'primary',
    icon: 'report',
    place: refused,
    work: async () => ({ ok: true, value: await shell.run.start(kind.value()) }),
    done: (end) => {
      shell.forget();
      const result = course.querySelector<HTMLElement>('.notice-title');
      if (end.phase === 'done') {
        shell.say(REPORT.done);
        fill(create, icon('report'), el('span', {}, REPORT.again));
      }
      if (result && document.activeElement === create) focusOn(result);
    },
  });
  const previewed = el('div', { class: 'preview' });
  const preview = actionButton(shell, {
    label: REPORT.preview,
    working: REPORT.previewing,
    place: previewed,
    work: () => call('previewReport', kind.value()),
    done: (found) => {
      fill(previewed, ...reportPreview(shell, found));
      focusOn(previewed.querySelector('h3') as HTMLElement);
    },
  });
  const follow = (run: RunState) => {
    fill(course, ...courseOf(shell, run));
    if (run.phase === 'working') shell.say(REPORT.underWay);
  };
  shell.run.listen(follow);
  if (shell.run.state.phase !== 'none') fill(course, ...courseOf(shell, shell.run.state));
  const isLacking = state.lackingForReport.length > 0;
  return [
    moveReminder(shell, state),
    ...failedParts(state, () => shell.open('report')),
    state.period && periodCard(state.period, state),
    isLacking && lackingNotice(shell, lackingIn(shell, state)),
    isTold(state, 'figures', 'checks') && problemCounts(state),
    el('p', { class: 'note' }, REPORT.note),
    !isLacking && kind.element,
    !isLacking && el('p', {}, preview),
    previewed,
    isLacking ? unavailable(shell, { label: REPORT.create, icon: 'report', reason: reasonOf(state) }) : create,
    refused,
    course,
    carriedRemarks(shell, state),
    lifeSection(shell, state.reports),
  ];
}

function lackingIn(shell: Shell, { period, lackingForReport: lacking }: PanelState) {
  return { title: period ? REPORT.lacking : HOME.noPeriod, lacking, readAgain: () => shell.open('report') };
}

function reasonOf({ period }: PanelState): string {
  return period ? REPORT.noAgency : REPORT.noPeriod;
}

function courseOf(shell: Shell, run: RunState): readonly Child[] {
  return [
    heading(REPORT.progress),
    run.phase === 'working' && progress(run),
    run.phase === 'done' && run.made && madeReport(shell, { ...run, made: run.made }),
    run.phase === 'failed' && run.failure && el('div', {}, failureCard(run.failure), el('p', {}, endOf(run))),
  ];
}

/** After a failure reported by Google itself, the script may not have cleaned up. */
function endOf({ failure }: RunState): string {
  const isCertain = failure?.kind === 'refused' || failure?.kind === 'busy';
  return isCertain ? REPORT.failed : REPORT.unknown;
}
