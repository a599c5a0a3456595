import type { SharingState } from '../../../protocol/sharing';
import { button, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, list, numberText } from '../../view';
import { SHARING } from '../../wording/sharing';

/** The sections that nobody wrote: the report says so in their place, and who has to. */
export function unwrittenNotice(shell: Shell, { unwritten }: Pick<SharingState, 'unwritten'>): Child {
  if (unwritten.length === 0) return null;
  return notice(
    'warning',
    SHARING.unwritten(numberText(unwritten.length)),
    list('ul', unwritten, 'bulleted long'),
    el('p', {}, SHARING.unwrittenRemedy),
    button(SHARING.toReport, {}, () => shell.open('report')),
  );
}
