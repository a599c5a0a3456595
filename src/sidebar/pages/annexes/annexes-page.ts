import type { Answer } from '../../../protocol/answer';
import type { AnnexChoice, FormsState } from '../../../protocol/forms';
import { load } from '../../actions';
import { call } from '../../call';
import { button, newSheetNotice, notice } from '../../controls';
import { icon } from '../../icons';
import { jump } from '../../jump';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading } from '../../view';
import { ANNEXES } from '../../wording/annexes';
import { COMMON } from '../../wording/common';
import { annexFile } from './file';
import { statisticForms } from './statistic-forms';
import { annexTabs, type Made } from './tabs';

export function annexesPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, {
    read: async (): Promise<Answer<FormsState | null>> => {
      const panel = await shell.panel();
      if (!panel.ok) return panel;
      return panel.value.sheet === 'new' ? { ok: true, value: null } : call('formsState');
    },
    show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, place)),
  });
  return [place];
}

function shown(shell: Shell, state: FormsState, place: HTMLElement): readonly Child[] {
  const made: Made = (text, fresh, ...details) => {
    const said = notice('good', text, ...details);
    shell.say(text);
    fill(place, said, ...shown(shell, fresh, place));
    focusOn(said);
  };
  return [
    heading(ANNEXES.inReport),
    ...choice(shell, state),
    heading(ANNEXES.asTabs),
    ...annexTabs(shell, state, made),
    heading(ANNEXES.asFile),
    el('p', { class: 'note' }, ANNEXES.asFileNote),
    ...annexFile(shell, 'annexes'),
    heading(ANNEXES.statistics),
    ...statisticForms(shell, state, made),
  ];
}

function choice(shell: Shell, { annexes, setting, isFrozen }: FormsState): readonly Child[] {
  const result = el('div', {});
  const from = button(ANNEXES.toSetting, {}, () => void jump(shell, setting, { from, place: result }));
  return [
    el('ul', { class: 'plain annexes' }, ...annexes.map(choiceEntry)),
    isFrozen && el('p', { class: 'note' }, ANNEXES.frozen),
    el('p', { class: 'note' }, ANNEXES.inReportNote(ANNEXES.setting)),
    from,
    result,
  ];
}

function choiceEntry({ name, isChosen }: AnnexChoice): HTMLElement {
  return el(
    'li',
    {},
    icon(isChosen ? 'done' : 'waiting'),
    el('span', {}, name),
    el('span', { class: 'note' }, isChosen ? ANNEXES.isChosen : ANNEXES.isNotChosen),
  );
}
