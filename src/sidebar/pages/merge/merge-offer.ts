import type { LifeShown } from '../../../protocol/life';
import { chosenDocx } from '../../chosen-docx';
import { button } from '../../controls';
import type { Shell } from '../../shell';
import { el, fill } from '../../view';
import { COMMON } from '../../wording/common';
import { MERGE } from '../../wording/merge';
import { mergeAction } from './merge-action';

type Offered = Pick<LifeShown, 'report' | 'look' | 'isMaker'>;

/**
 * The offer to put new figures into the edited document: where the figures moved and people edited it, or where nobody
 * could look, for those who have the document as a file.
 */
export function mergeOffer(shell: Shell, { report, look, isMaker }: Offered): HTMLElement | null {
  if (!report) return null;
  const { run, kind } = report;
  if (look === null) {
    const place = el('div', {});
    const file = chosenDocx(MERGE.file, isMaker ? COMMON.readFromDoc : COMMON.mustChoose);
    const form = () =>
      fill(
        place,
        el('p', { class: 'note' }, MERGE.offerFile),
        file.element,
        ...mergeAction(shell, { run, kind, label: MERGE.label, file }),
      );
    fill(place, button(MERGE.open, { kind: 'text' }, form));
    return place;
  }
  if (look.differences.length === 0 || look.edits === null || look.edits.count === 0) return null;
  return el(
    'div',
    { class: 'merge-offer' },
    el('p', {}, MERGE.offer),
    ...mergeAction(shell, { run, kind, label: MERGE.label, file: null }),
  );
}
