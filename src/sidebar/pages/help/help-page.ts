import type { HelpState } from '../../../protocol/help';
import { load } from '../../actions';
import { call } from '../../call';
import { button } from '../../controls';
import { copied } from '../../copy-text';
import type { Shell } from '../../shell';
import { type Child, el, heading, list } from '../../view';
import { FAILURES } from '../../wording/failures';
import { HELP } from '../../wording/help';
import { SELF_TEST } from '../../wording/self-test';
import { selfTest } from './self-test';

export function helpPage(shell: Shell): readonly HTMLElement[] {
  const about = el('div', {});
  let version = '';
  void load(about, HELP.reading, {
    read: () => call('helpState'),
    show: (state) => {
      version = state.version;
      return installed(shell, state);
    },
  });
  return [
    heading(HELP.what),
    el('p', {}, HELP.whatText),
    heading(HELP.order),
    list('ol', HELP.orderSteps, 'numbered'),
    heading(HELP.undo),
    list('ul', HELP.undoSteps, 'bulleted'),
    heading(HELP.accounts),
    el('p', {}, HELP.accountsText),
    list('ol', FAILURES.denied.remedy, 'numbered'),
    heading(HELP.about),
    about,
    heading(SELF_TEST.heading),
    ...selfTest(shell, () => version),
  ];
}

function installed(shell: Shell, { version, scriptId }: HelpState): readonly Child[] {
  const id = el('code', { class: 'script-id' }, scriptId);
  const result = el('p', { class: 'note' });
  const copy = button(HELP.copy, {}, async () => {
    result.textContent = (await copied(id)).way ? HELP.copied : HELP.notCopied;
    shell.say(result.textContent);
  });
  return [
    el(
      'dl',
      { class: 'about' },
      el('div', {}, el('dt', {}, HELP.version), el('dd', {}, version)),
      el('div', {}, el('dt', {}, HELP.scriptId), el('dd', {}, id)),
    ),
    copy,
    result,
  ];
}
