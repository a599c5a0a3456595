import type { Answer } from '../../core/protocol/answer';
import type { TemplateState } from '../../core/protocol/templates';
import { actionButton } from '../actions';
import { call } from '../call';
import { contentOf } from '../read-file';
import type { Shell } from '../shell';
import { fileObjection } from '../template-file';
import { el, newId } from '../view';
import { TEMPLATES } from '../wording/templates';
import type { Changed } from './templates';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The sure way of changing the template: a Word file from the officer's own computer. */
export function templateFile(shell: Shell, changed: Changed): HTMLElement {
  const id = newId();
  const input = el('input', {
    type: 'file',
    id,
    accept: DOCX,
    class: 'unseen',
    'aria-label': TEMPLATES.fileLabel,
    'aria-describedby': `${id}-chosen ${id}-objection`,
  });
  const chosen = el('span', { class: 'note', id: `${id}-chosen` }, TEMPLATES.noneChosen);
  const objection = el('p', { class: 'objection', id: `${id}-objection`, role: 'alert' });
  const place = el('div', {});
  const object = (text: string | null) => {
    objection.textContent = text ?? '';
    input.setAttribute('aria-invalid', String(text !== null));
  };
  input.addEventListener('change', () => {
    const file = input.files?.[0] ?? null;
    chosen.textContent = file?.name ?? TEMPLATES.noneChosen;
    object(file && fileObjection(file));
  });

  async function send(): Promise<Answer<TemplateState> | null> {
    const file = input.files?.[0] ?? null;
    const against = fileObjection(file);
    object(against);
    if (against !== null || file === null) {
      input.focus();
      return null;
    }
    const base64 = await contentOf(file);
    if (base64 !== null) return call('useTemplateFile', file.name, base64);
    object(TEMPLATES.unreadable);
    return null;
  }

  return el(
    'div',
    { class: 'field' },
    el('p', { class: 'note' }, TEMPLATES.fileLabel),
    el('div', { class: 'file' }, input, el('label', { for: id, class: 'button plain' }, TEMPLATES.chooseFile), chosen),
    objection,
    actionButton(shell, {
      label: TEMPLATES.useFile,
      working: TEMPLATES.checking,
      place,
      work: send,
      done: (state) => changed(state, TEMPLATES.used),
    }),
    place,
  );
}
