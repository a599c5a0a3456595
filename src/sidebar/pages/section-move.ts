import type { SectionLeft, SectionMoves } from '../../core/upgrade/section-moves';
import { DOCUMENTS_TAB } from '../../core/workbook/contract/record-tabs';
import type { PanelState } from '../../protocol/panel';
import type { MovedSections, OutlineState } from '../../protocol/upgrade';
import { actionButton } from '../actions';
import { call } from '../call';
import { button, notice } from '../controls';
import { jumping } from '../jumping';
import type { Shell } from '../shell';
import { el, list, numberText } from '../view';
import { OUTLINE } from '../wording/outline';

const MOST_LISTED = 40;
const COLUMN = DOCUMENTS_TAB.columns.section.header;

interface Done {
  readonly moved: (value: MovedSections) => void;
  readonly kept: (state: OutlineState) => void;
}

/** Offers to give officers' cells the codes of the set in use, and lists what will have no section there. */
export function moveOffer(shell: Shell, move: NonNullable<OutlineState['move']>, done: Done): HTMLElement {
  const { from, to, moved, left, renumbered } = move;
  const place = el('div', {});
  const lines = moved.slice(0, MOST_LISTED).map(({ tab, row, before, after }) => {
    return `${OUTLINE.cell(tab, row)}: ${OUTLINE.fromTo(before, after)}`;
  });
  const more = moved.length > MOST_LISTED ? [OUTLINE.more(numberText(moved.length - MOST_LISTED))] : [];
  return notice(
    'information',
    OUTLINE.moveTitle(from, to),
    el('p', {}, moved.length === 0 ? OUTLINE.moveNone : OUTLINE.moveNote(numberText(moved.length))),
    list('ul', [...lines, ...more], 'bulleted'),
    renumbered.length > 0 && el('p', {}, OUTLINE.renumbered(numberText(renumbered.length))),
    leftList(shell, left, OUTLINE.leftTitle),
    el('p', { class: 'note' }, OUTLINE.frozen),
    el(
      'div',
      { class: 'buttons' },
      actionButton(shell, {
        label: OUTLINE.move,
        kind: 'primary',
        working: OUTLINE.moving,
        place,
        work: () => call('moveSections'),
        done: done.moved,
      }),
      actionButton(shell, {
        label: OUTLINE.keep,
        working: OUTLINE.keeping,
        place,
        work: () => call('keepSections'),
        done: done.kept,
      }),
    ),
    place,
  );
}

export function movedNotice(shell: Shell, { moved, left, renumbered }: SectionMoves): HTMLElement {
  return notice(
    'good',
    OUTLINE.moved(numberText(moved.length)),
    renumbered.length > 0 && el('p', {}, OUTLINE.renumbered(numberText(renumbered.length))),
    leftList(shell, left, OUTLINE.leftTitle),
  );
}

/** Names the cells whose codes mean another content now, until an officer says that he has looked at them. */
export function doubtfulNotice(
  shell: Shell,
  { doubtful, move }: OutlineState,
  seen: (fresh: OutlineState) => void,
): HTMLElement | null {
  if (!doubtful || move) return null;
  const place = el('div', {});
  return notice(
    'warning',
    OUTLINE.doubtfulTitle,
    el('p', {}, OUTLINE.doubtfulNote(doubtful.from, doubtful.to)),
    leftList(shell, doubtful.cells, ''),
    actionButton(shell, {
      label: OUTLINE.seen,
      working: OUTLINE.keeping,
      place,
      work: () => call('keepSections'),
      done: seen,
    }),
    place,
  );
}

/** On other pages: what is still to be done on the page of set-up before a report prints everything in its place. */
export function moveReminder(shell: Shell, { outlineMove }: PanelState): HTMLElement | null {
  if (!outlineMove) return null;
  const { from, to, waits, doubtful } = outlineMove;
  return notice(
    'warning',
    waits ? OUTLINE.waitTitle(from, to) : OUTLINE.waitDoubtful(numberText(doubtful)),
    waits && el('p', {}, OUTLINE.waitNote(from)),
    button(OUTLINE.toSetUp, {}, () => shell.open('set-up')),
  );
}

/** Cells that officers have to decide on; each can be gone to. */
function leftList(shell: Shell, left: readonly SectionLeft[], title: string): HTMLElement | null {
  if (left.length === 0) return null;
  const entries = left.slice(0, MOST_LISTED).map(({ tab, row, sections }) => {
    const words = [
      el('span', { class: 'place' }, OUTLINE.cell(tab, row)),
      el('span', { class: 'quote' }, sections.join('; ')),
    ];
    return el('li', {}, ...jumping(shell, { sheet: tab, row, column: COLUMN }, words));
  });
  return el(
    'div',
    {},
    title !== '' && el('p', { class: 'notice-part' }, title),
    el('ul', { class: 'plain places' }, ...entries),
    left.length > MOST_LISTED && el('p', {}, OUTLINE.more(numberText(left.length - MOST_LISTED))),
  );
}
