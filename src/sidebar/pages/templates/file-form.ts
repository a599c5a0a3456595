import type { Answer } from '../../../protocol/answer';
import type { TemplateState } from '../../../protocol/templates';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { fileField } from '../../file-field';
import { contentOf } from '../../read-file';
import type { Shell } from '../../shell';
import { el } from '../../view';
import { TEMPLATES } from '../../wording/templates';
import { fileObjection } from './file-objection';
import type { Changed } from './templates-changed';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Changes the template with a Word file from the officer's computer, the way that does not depend on Google's export.
 */
export function templateFile(shell: Shell, changed: Changed): HTMLElement {
  const words = { label: TEMPLATES.fileLabel, choose: TEMPLATES.chooseFile, noneChosen: TEMPLATES.noneChosen };
  const field = fileField({ words, kinds: DOCX, objectionTo: fileObjection });
  const place = el('div', {});

  async function send(): Promise<Answer<TemplateState> | null> {
    const file = field.file();
    const against = fileObjection(file);
    field.object(against);
    if (against !== null || file === null) return null;
    const base64 = await contentOf(file);
    if (base64 !== null) return call('useTemplateFile', file.name, base64);
    field.object(TEMPLATES.unreadable);
    return null;
  }

  return el(
    'div',
    { class: 'field' },
    field.element,
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
