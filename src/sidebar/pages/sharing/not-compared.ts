import type { SharingState } from '../../../protocol/sharing';
import { button, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el } from '../../view';
import { SHARING } from '../../wording/sharing';

/** The document may be out of date, and figures changed in it by hand were not found: it should be made again. */
export function notComparedNotice(shell: Shell, { notCompared }: SharingState): Child {
  if (notCompared === null) return null;
  return notice(
    'warning',
    SHARING.notCompared,
    el('p', {}, notCompared),
    el('p', {}, SHARING.notComparedRemedy),
    button(SHARING.toReport, {}, () => shell.open('report')),
  );
}
