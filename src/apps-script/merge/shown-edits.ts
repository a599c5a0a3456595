import type { Edit } from '../../core/merge-edits/edits-since';
import { EDIT_KINDS, placeText } from '../../core/merge-edits/merge-wording';
import { narrowed } from '../../core/merge-edits/narrowed';
import type { ShownEdit, ShownEdits } from '../../protocol/merging';

const MOST_EDITS = 300;

export function shownEdits(edits: readonly Edit[]): ShownEdits {
  return { count: edits.length, shown: edits.slice(0, MOST_EDITS).map(shownEdit) };
}

function shownEdit({ kind, place, before, after }: Edit): ShownEdit {
  const [was, is] = narrowed(before, after);
  return { where: `${opened(placeText(place))}: ${EDIT_KINDS[kind]}`, before: was, after: is };
}

/** With a capital first letter. */
export function opened(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
