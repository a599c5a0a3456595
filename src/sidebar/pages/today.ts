import { dayText } from '../../core/calendar/day-text';
import {
  type CutOff,
  type DayAhead,
  DUE_GROUPS,
  type DueGroup,
  type DueItem,
  type DueWork,
} from '../../core/due-work/due-types';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { newSheetNotice, notice } from '../controls';
import { icon } from '../icons';
import { jump } from '../jump';
import type { Shell } from '../shell';
import { type Child, el, fill, heading, numberText } from '../view';
import { COMMON } from '../wording/common';
import { TODAY } from '../wording/today';
import { jumpToSettings } from './period';

const ALARMING: readonly DueGroup[] = ['overdue', 'documentsOverdue', 'tasksOverdue'];

export function todayPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', { class: 'today' });
  void load(place, COMMON.reading, {
    read: () => call('todayWork'),
    show: (work) => shown(shell, work, place),
  });
  return [place];
}

function shown(shell: Shell, work: DueWork | null, place: HTMLElement): readonly Child[] {
  if (work === null) return [newSheetNotice(() => shell.open('set-up'))];
  const result = el('div', {});
  const refresh = actionButton<DueWork | null>(shell, {
    label: TODAY.refresh,
    working: TODAY.refreshing,
    place: result,
    work: () => call('todayWork'),
    done: (fresh) => {
      fill(place, ...shown(shell, fresh, place));
      place.querySelector<HTMLElement>('.button')?.focus();
      shell.say(TODAY.refreshed);
    },
  });
  const filled = DUE_GROUPS.filter((group) => work.groups[group].count > 0);
  return [
    el('div', { class: 'buttons' }, el('span', { class: 'note' }, TODAY.asOf(dayText(work.today))), refresh),
    result,
    el('ul', { class: 'tiles three', 'aria-label': TODAY.counts }, ...TODAY.tiles.map((group) => tile(group, work))),
    work.cutOff === null ? notice('warning', TODAY.noPeriod, jumpToSettings(shell)) : cutOffCard(work.cutOff),
    filled.length === 0 ? notice('good', TODAY.clear) : el('p', { class: 'note' }, TODAY.hint),
    ...filled.map((group) => section(shell, group, work)),
  ];
}

function tile(group: DueGroup, { groups }: DueWork): HTMLElement {
  const { count } = groups[group];
  const isAlarming = ALARMING.includes(group) && count > 0;
  return el(
    'li',
    { class: `tile${isAlarming ? ' alarming' : ''}` },
    el('span', { class: 'tile-label' }, TODAY.groups[group]),
    el('span', { class: 'tile-value' }, numberText(count)),
  );
}

function cutOffCard({ on, apart, ruleOn, sendBy }: CutOff): HTMLElement {
  return el(
    'div',
    { class: 'card' },
    el('p', { class: 'strong' }, `${TODAY.cutOff}: ${dayText(on)}`),
    el('p', {}, TODAY.apart(apart)),
    ruleOn !== null && ruleOn !== on && el('p', { class: 'note' }, TODAY.offRule(dayText(ruleOn))),
    ...sendByLines(sendBy),
  );
}

function sendByLines({ on, apart }: DayAhead): readonly HTMLElement[] {
  const left = TODAY.apart(apart);
  return [
    el('p', { class: 'strong' }, `${TODAY.sendBy}: ${dayText(on)}`),
    el('p', {}, apart.days < 0 ? TODAY.sendLate(left) : left),
  ];
}

function section(shell: Shell, group: DueGroup, { groups, warnsAhead }: DueWork): HTMLElement {
  const { count, items } = groups[group];
  const severity = ALARMING.includes(group) ? 'error' : 'warning';
  return el(
    'section',
    { class: `severity ${group === 'awaiting' ? 'awaiting' : severity}` },
    heading(`${TODAY.groups[group]} (${numberText(count)})`),
    /Soon$/.test(group) && el('p', { class: 'note' }, TODAY.soon(warnsAhead)),
    group === 'awaiting' && el('p', { class: 'note' }, TODAY.awaitingNote),
    count > items.length && el('p', { class: 'note' }, TODAY.more(numberText(items.length), numberText(count))),
    el('ul', { class: 'plain problems' }, ...items.map((item) => entry(shell, item, group))),
  );
}

function entry(shell: Shell, item: DueItem, group: DueGroup): HTMLElement {
  const { name, about, dueOn, apart } = item;
  const day = dayText(dueOn);
  const place = el('div', {});
  const from = el(
    'button',
    { type: 'button', class: 'problem' },
    el(
      'span',
      {},
      el('span', { class: 'place' }, group === 'awaiting' ? TODAY.paused(day) : TODAY.due(day, TODAY.apart(apart))),
      el('span', { class: 'message' }, name !== '' && el('strong', {}, `${name} `), about || TODAY.withheld),
    ),
    icon('arrow'),
  );
  from.addEventListener('click', () => void jump(shell, item, { from, place }));
  return el('li', {}, from, place);
}
