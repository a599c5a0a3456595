import { KIND_NAMES } from '../../core/report/report-wording';
import type { Headline, PanelState, PastReport } from '../../protocol/panel';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { button, newSheetNotice, notice, outsideLink } from '../controls';
import { failedParts, isTold } from '../failed-parts';
import { icon } from '../icons';
import { problemCounts } from '../problem-counts';
import type { Shell } from '../shell';
import { traceButton } from '../trace';
import { type Child, el, fill, focusOn, heading } from '../view';
import { COMMON } from '../wording/common';
import { FIGURES } from '../wording/figures';
import { HOME } from '../wording/home';
import { newYearNotice } from './new-year/notice';
import { noPeriodNotice, periodCard } from './period';
import { moveReminder } from './section-move';
import { upgradeNotice } from './upgrade-notice';

/** The number of figures shown larger: the script sends late and overdue first, which inspectors read first. */
const IN_FRONT = 2;

export function homePage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, { read: shell.panel, show: (state) => shown(shell, state, place) });
  return [place];
}

function shown(shell: Shell, state: PanelState, place: HTMLElement): readonly Child[] {
  if (state.sheet === 'new') return [newSheetNotice(() => shell.open('set-up'))];
  const result = el('div', {});
  const traced = el('div', {});
  const recalculate = actionButton(shell, {
    label: HOME.recalculate,
    working: HOME.recalculating,
    place: result,
    work: () => call('recalculate'),
    done: (fresh) => {
      shell.remember(fresh);
      shell.say(HOME.recalculated);
      place.replaceChildren(...(shown(shell, fresh, place) as Node[]));
      place.querySelector('.result')?.append(notice('good', HOME.recalculated));
      place.querySelector<HTMLElement>('[data-recalculate]')?.focus();
    },
  });
  recalculate.setAttribute('data-recalculate', '');
  result.className = 'result';
  const isCounted = isTold(state, 'figures');
  const isChecked = isTold(state, 'figures', 'checks');
  return [
    newYearNotice(state, () => shell.open('new-year')),
    upgradeNotice(shell, state, (fresh, message) => {
      shell.remember(fresh);
      fill(place, message, ...shown(shell, fresh, place));
      focusOn(message);
    }),
    moveReminder(shell, state),
    ...failedParts(state, () => shell.open('home')),
    isOutlineOutdated(state) &&
      notice(
        'warning',
        HOME.outdated,
        button(HOME.seeSets, {}, () => shell.open('set-up')),
      ),
    state.period && periodCard(state.period, state),
    !state.period && isCounted && noPeriodNotice(shell, state.lacking, () => shell.open('home')),
    el(
      'div',
      { class: 'buttons' },
      button(HOME.createReport, { kind: 'primary', icon: 'report' }, () => shell.open('report')),
      recalculate,
    ),
    result,
    isCounted && heading(HOME.figures),
    el('ul', { class: 'tiles' }, ...state.headlines.slice(0, IN_FRONT).map((front) => tile(shell, front, traced))),
    traced,
    el('dl', { class: 'figures' }, ...state.headlines.slice(IN_FRONT).map(figure)),
    el('p', { class: 'note' }, COMMON.readAt(shell.readAt)),
    isChecked && heading(HOME.problems),
    isChecked && problemCounts(state),
    state.problemCount > 0 && button(HOME.seeProblems, {}, () => shell.open('problems')),
    heading(HOME.reports),
    state.reports.length === 0 && isTold(state, 'reports')
      ? el('p', { class: 'note' }, HOME.noReports)
      : el('ul', { class: 'plain reports' }, ...state.reports.map(pastReport)),
  ];
}

function isOutlineOutdated({ problems }: PanelState): boolean {
  return problems.some(({ code, accepted }) => code === 'outline-set-outdated' && accepted === null);
}

function tile(shell: Shell, { code, label, text, alarming, change }: Headline, place: HTMLElement): HTMLElement {
  return el(
    'li',
    { class: `tile${alarming ? ' alarming' : ''}` },
    el('span', { class: 'tile-label' }, label),
    el('span', { class: /\d/.test(text) ? 'tile-value' : 'tile-words' }, text),
    change !== '' && el('span', { class: 'note' }, change),
    alarming && el('span', { class: 'tile-sign' }, icon('warning'), HOME.alarming),
    alarming && traceButton(shell, { code, label: FIGURES.trace, name: FIGURES.traceOf(label), place }),
  );
}

function figure({ label, text, alarming, change, target }: Headline): HTMLElement {
  return el(
    'div',
    { class: alarming ? 'alarming' : null },
    el('dt', {}, label),
    el(
      'dd',
      {},
      alarming && icon('warning'),
      text,
      target && el('span', { class: 'note' }, HOME.target(target)),
      change !== '' && el('span', { class: 'note' }, change),
    ),
  );
}

function pastReport(report: PastReport): HTMLElement {
  const { kind, period, at, officer, result, url, life } = report;
  const name = period || HOME.unnamed;
  const isOpenable = url !== '';
  return el(
    'li',
    {},
    isOpenable ? outsideLink(name, url, { name: HOME.openReport({ ...report, period: name }) }) : el('span', {}, name),
    el('span', { class: 'note' }, KIND_NAMES[kind]),
    el('span', { class: 'note' }, at),
    el('span', { class: 'note' }, officer),
    isOpenable && el('span', { class: 'note' }, life),
    !isOpenable && el('span', { class: 'tag' }, result),
  );
}
