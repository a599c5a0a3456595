import type { LifeShown } from '../../../protocol/life';
import { notice } from '../../controls';
import { el, numberText } from '../../view';
import { MERGE } from '../../wording/merge';
import { editList } from './edit-list';

/** What people changed in the document since it was made; null where nobody looked at it. */
export function editsNow({ look }: Pick<LifeShown, 'look'>): HTMLElement | null {
  if (!look) return null;
  const { edits } = look;
  if (edits === null) return notice('information', MERGE.unknownEdits);
  if (edits.count === 0) return el('p', { class: 'note' }, MERGE.noEdits);
  const title = MERGE.edits(numberText(edits.count));
  return el(
    'div',
    { class: 'edits-now' },
    el('p', { class: 'notice-part' }, title),
    editList(edits, { title, before: MERGE.before, after: MERGE.after }),
  );
}
