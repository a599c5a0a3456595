import { CHOICES, type Choice } from '../../../core/merge-edits/choices';
import type { ShownConflict } from '../../../protocol/merging';
import { choices } from '../../fields';
import { el, numberText } from '../../view';
import { MERGE, MERGE_CHOICES } from '../../wording/merge';

interface ConflictList {
  readonly element: HTMLElement;
  /** In the order of the conflicts. */
  readonly chosen: () => readonly Choice[];
}

/** The sentences that both changed, each in both wordings, with a choice; at first both are kept. */
export function conflictList(conflicts: readonly ShownConflict[]): ConflictList {
  const options = Object.fromEntries(CHOICES.map((choice) => [choice, MERGE_CHOICES[choice]])) as typeof MERGE_CHOICES;
  const entries = conflicts.map(({ where, edited, now }, at) => {
    const field = choices(MERGE.conflict(numberText(at + 1), where), options, 'both');
    field.element.firstElementChild?.after(side(MERGE.edited, edited), side(MERGE.now, now));
    return field;
  });
  const title = MERGE.conflicts(numberText(conflicts.length));
  return {
    element: el(
      'div',
      { class: 'conflicts' },
      el('p', { class: 'notice-part' }, title),
      ...entries.map(({ element }) => element),
    ),
    chosen: () => entries.map(({ value }) => value()),
  };
}

function side(name: string, text: string): HTMLElement {
  return el('p', {}, el('span', { class: 'edit-side' }, `${name} `), text === '' ? MERGE.dropped : text);
}
