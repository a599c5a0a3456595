import type { PanelState } from '../../protocol/panel';
import { button } from '../controls';
import { jump } from '../jump';
import type { Shell } from '../shell';
import { el } from '../view';
import { COMMON } from '../wording/common';
import { HOME } from '../wording/home';

export function periodCard({ name, from, to }: NonNullable<PanelState['period']>): HTMLElement {
  return el(
    'div',
    { class: 'card period' },
    el('p', { class: 'note' }, HOME.period),
    el('p', { class: 'period-name' }, name.charAt(0).toUpperCase() + name.slice(1)),
    el('p', {}, HOME.cutOff(from, to)),
  );
}

/** Goes to the tab from which the period is read. */
export function jumpToSettings(shell: Shell): HTMLElement {
  const place = el('div', {});
  const target = { sheet: COMMON.settingsTab, row: 2, column: '' };
  const from = button(COMMON.toSettings, {}, () => void jump(shell, target, { from, place }));
  return el('div', {}, from, place);
}
