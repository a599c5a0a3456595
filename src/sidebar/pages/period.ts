import { dayText } from '../../core/calendar/day-text';
import type { LackingCell, PanelPeriod, PanelState } from '../../protocol/panel';
import { button, notice } from '../controls';
import { placeText } from '../group-problems';
import { jump } from '../jump';
import { jumping } from '../jumping';
import type { Shell } from '../shell';
import { el } from '../view';
import { COMMON } from '../wording/common';
import { HOME } from '../wording/home';
import { TODAY } from '../wording/today';

type Sending = Pick<PanelState, 'sendBy' | 'sharedAt'>;

export function periodCard({ name, from, to }: PanelPeriod, sending: Sending): HTMLElement {
  return el(
    'div',
    { class: 'card period' },
    el('p', { class: 'note' }, HOME.period),
    el('p', { class: 'period-name' }, name.charAt(0).toUpperCase() + name.slice(1)),
    el('p', {}, HOME.cutOff(from, to)),
    ...sendingLines(sending),
  );
}

/** A report that was shared from here needs no reminder; one sent otherwise is not known of. */
function sendingLines({ sendBy, sharedAt }: Sending): readonly HTMLElement[] {
  if (!sendBy) return [];
  const { on, apart } = sendBy;
  const left = TODAY.apart(apart);
  return [
    el('p', { class: 'strong' }, HOME.sendBy(dayText(on))),
    sharedAt === ''
      ? el('p', {}, apart.days < 0 ? TODAY.sendLate(left) : left)
      : el('p', { class: 'note' }, HOME.sharedAt(sharedAt)),
  ];
}

/** Says which cells have to be filled in before anything can be made, each a button that goes there. */
export function noPeriodNotice(shell: Shell, lacking: readonly LackingCell[], readAgain: () => void): HTMLElement {
  return lackingNotice(shell, { title: HOME.noPeriod, lacking, readAgain });
}

interface Lacking {
  readonly title: string;
  readonly lacking: readonly LackingCell[];
  readonly readAgain: () => void;
}

export function lackingNotice(shell: Shell, { title, lacking, readAgain }: Lacking): HTMLElement {
  const entries = lacking.map(({ sheet, row, column, message }) => {
    const words = [
      el('span', { class: 'place' }, placeText({ ...NO_PARAGRAPH, sheet, row, column }, null)),
      el('span', {}, message),
    ];
    return el('li', {}, ...jumping(shell, { sheet, row, column }, words));
  });
  return notice(
    'warning',
    title,
    el('ul', { class: 'plain places' }, ...entries),
    button(HOME.readAgain, {}, () => {
      shell.forget();
      readAgain();
    }),
  );
}

const NO_PARAGRAPH = { paragraph: null, section: null, text: '' };

/** Goes to the tab from which the period is read. */
export function jumpToSettings(shell: Shell): HTMLElement {
  const place = el('div', {});
  const target = { sheet: COMMON.settingsTab, row: 2, column: '' };
  const from = button(COMMON.toSettings, {}, () => void jump(shell, target, { from, place }));
  return el('div', {}, from, place);
}
