import type { Answer } from '../../../protocol/answer';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { notice } from '../../controls';
import { saveFile } from '../../download';
import type { Shell } from '../../shell';
import { type Child, el, fill } from '../../view';
import { ANNEXES } from '../../wording/annexes';

interface AnnexFile {
  readonly name: string;
  readonly content: Blob;
}

export function annexFile(shell: Shell): readonly Child[] {
  const place = el('div', {});
  const download = actionButton(shell, {
    label: ANNEXES.download,
    working: ANNEXES.downloading,
    icon: 'export',
    place,
    work: madeFile,
    done: ({ name, content }) => {
      saveFile(name, content);
      shell.say(ANNEXES.downloaded(name));
      fill(place, notice('good', ANNEXES.downloaded(name)));
    },
  });
  return [el('p', { class: 'note' }, ANNEXES.asFileNote), download, place];
}

async function madeFile(): Promise<Answer<AnnexFile>> {
  const answer = await call('formsFile');
  if (!answer.ok) return answer;
  // The code that writes .xlsx files is run on first use, not when the sidebar opens.
  const { formsXlsx } = await import('../../../xlsx/forms-xlsx');
  const { name, forms } = answer.value;
  return { ok: true, value: { name, content: await formsXlsx(forms) } };
}
