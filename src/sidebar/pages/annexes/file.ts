import type { Answer } from '../../../protocol/answer';
import type { FormsKind } from '../../../protocol/forms';
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

const LABELS: Readonly<Record<FormsKind, string>> = {
  annexes: ANNEXES.download,
  statistics: ANNEXES.downloadStatistics,
};

/** The button that saves a file, and the place for what comes of it. */
export function annexFile(shell: Shell, kind: FormsKind): readonly Child[] {
  const place = el('div', {});
  const download = actionButton(shell, {
    label: LABELS[kind],
    working: ANNEXES.downloading,
    icon: 'export',
    place,
    work: () => madeFile(kind),
    done: ({ name, content }) => {
      saveFile(name, content);
      shell.say(ANNEXES.downloaded(name));
      fill(place, notice('good', ANNEXES.downloaded(name)));
    },
  });
  return [download, place];
}

async function madeFile(kind: FormsKind): Promise<Answer<AnnexFile>> {
  const answer = await call('formsFile', kind);
  if (!answer.ok) return answer;
  // The code that writes .xlsx files is run on first use, not when the sidebar opens.
  const { formsXlsx } = await import('../../../xlsx/forms-xlsx');
  const { name, forms } = answer.value;
  return { ok: true, value: { name, content: await formsXlsx(forms) } };
}
