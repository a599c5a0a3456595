import type { AssignedWork } from '../../../core/assignments/section-types';
import type { Answer } from '../../../protocol/answer';
import type { AssignmentsState } from '../../../protocol/assignments';
import { load } from '../../actions';
import { call } from '../../call';
import { newSheetNotice, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading, list } from '../../view';
import { ASSIGNMENTS } from '../../wording/assignments';
import { COMMON } from '../../wording/common';
import { assignedEntry, type Board, unassignedEntry } from './assignment-entry';
import { sectionView } from './section';

/** The list of sections and their authors; a section opens in place of the list. */
export function assignmentsPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const board: Board = {
    changed(state) {
      const said = notice('good', ASSIGNMENTS.ticked);
      fill(place, said, ...shown(shell, state, board));
      focusOn(said);
    },
    open(section) {
      void sectionView(shell, section, { place, back: showList });
    },
  };
  function showList(): void {
    void load(place, COMMON.reading, {
      read: () => read(shell),
      show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, board)),
    });
  }
  showList();
  return [place];
}

async function read(shell: Shell): Promise<Answer<AssignmentsState | null>> {
  const panel = await shell.panel();
  if (!panel.ok) return panel;
  return panel.value.sheet === 'new' ? { ok: true, value: null } : call('assignmentsState');
}

function shown(shell: Shell, state: AssignmentsState, board: Board): readonly Child[] {
  const { period, work, unassigned, officers, problems } = state;
  const late = work.filter(({ daysLate }) => daysLate > 0);
  const open = work.filter(({ daysLate, done }) => !done && daysLate === 0);
  const done = work.filter((one) => one.done);
  const group = (title: string, entries: readonly AssignedWork[]): readonly Child[] =>
    entries.length === 0
      ? []
      : [
          heading(title),
          el(
            'ul',
            { class: 'plain assigned' },
            ...entries.map((one) => assignedEntry(shell, one, { officers, board })),
          ),
        ];
  return [
    period === null ? notice('warning', ASSIGNMENTS.noPeriod) : el('p', { class: 'note' }, ASSIGNMENTS.period(period)),
    problems.length > 0 && notice('warning', ASSIGNMENTS.problems, list('ul', problems, 'bulleted')),
    work.length === 0 && el('p', {}, ASSIGNMENTS.none),
    ...group(ASSIGNMENTS.late(late.length), late),
    ...group(ASSIGNMENTS.open(open.length), open),
    ...group(ASSIGNMENTS.done(done.length), done),
    ...notGiven(shell, { unassigned, officers, board, isOpen: work.length === 0 }),
  ];
}

interface NotGiven extends Pick<AssignmentsState, 'unassigned' | 'officers'> {
  readonly board: Board;
  readonly isOpen: boolean;
}

function notGiven(shell: Shell, { unassigned, officers, board, isOpen }: NotGiven): readonly Child[] {
  if (unassigned.length === 0) return [];
  return [
    heading(ASSIGNMENTS.unassigned(unassigned.length)),
    el(
      'details',
      { open: isOpen },
      el('summary', {}, el('span', { class: 'summary-name' }, ASSIGNMENTS.seeUnassigned)),
      el(
        'ul',
        { class: 'plain assigned' },
        ...unassigned.map((section) => unassignedEntry(shell, section, { officers, board })),
      ),
    ),
  ];
}
