import type { HelpState } from '../../protocol/help';
import { load } from '../actions';
import { call } from '../call';
import { button } from '../controls';
import type { Shell } from '../shell';
import { type Child, el, heading, list } from '../view';
import { FAILURES } from '../wording/failures';
import { HELP } from '../wording/help';

export function helpPage(shell: Shell): readonly HTMLElement[] {
  const about = el('div', {});
  void load(about, HELP.reading, { read: () => call('helpState'), show: (state) => installed(shell, state) });
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
  ];
}

function installed(shell: Shell, { version, scriptId }: HelpState): readonly Child[] {
  const id = el('code', { class: 'script-id' }, scriptId);
  const result = el('p', { class: 'note' });
  const copy = button(HELP.copy, {}, async () => {
    result.textContent = (await copied(id)) ? HELP.copied : HELP.notCopied;
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

/** The frame around a sidebar may deny access to the clipboard; then the older command copies the selection. */
async function copied(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}
