import type { AssignedWork, AssignmentSeen, SectionName } from '../../../core/assignments/section-types';
import type { AssignmentsState } from '../../../protocol/assignments';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button } from '../../controls';
import { icon } from '../../icons';
import type { Shell } from '../../shell';
import { el, fill } from '../../view';
import { ASSIGNMENTS } from '../../wording/assignments';
import { assignmentForm } from './assignment-form';

export interface Board {
  changed(state: AssignmentsState): void;
  open(section: SectionName): void;
}

interface Around {
  readonly officers: readonly string[];
  readonly board: Board;
}

export function assignedEntry(shell: Shell, work: AssignedWork, { officers, board }: Around): HTMLElement {
  const { sections, officer, dueIso, dueOn, daysLate, done, doneOn } = work;
  const place = el('div', {});
  const codes = sections.map(({ code }) => code);
  const named = codes.join(', ');
  const seen: AssignmentSeen = { row: work.row, officer, codes };
  const form = () => assignmentForm(shell, { before: seen, codes, officer, dueIso, officers, changed: board.changed });
  const when = done ? ASSIGNMENTS.doneOn(doneOn) : dueOn === '' ? ASSIGNMENTS.noDue : ASSIGNMENTS.due(dueOn);
  return el(
    'li',
    { class: daysLate > 0 ? 'late' : null },
    ...sections.map((section) => sectionButton(section, board)),
    el('p', { class: 'assigned-to' }, officer),
    el(
      'p',
      { class: 'note' },
      when,
      daysLate > 0 && el('span', { class: 'tag overdue' }, icon('warning'), ASSIGNMENTS.daysLate(daysLate)),
    ),
    el(
      'div',
      { class: 'buttons' },
      actionButton<AssignmentsState>(shell, {
        label: done ? ASSIGNMENTS.untick : ASSIGNMENTS.tick,
        name: done ? ASSIGNMENTS.untickOf(named) : ASSIGNMENTS.tickOf(named),
        kind: done ? 'text' : 'plain',
        ...(done ? {} : { icon: 'done' as const }),
        working: ASSIGNMENTS.ticking,
        place,
        work: () => call('markAssignment', seen, !done),
        done: board.changed,
      }),
      button(ASSIGNMENTS.reassign, { kind: 'text', name: ASSIGNMENTS.reassignOf(named) }, () => open(place, form())),
    ),
    place,
  );
}

export function unassignedEntry(shell: Shell, section: SectionName, { officers, board }: Around): HTMLElement {
  const place = el('div', {});
  const { code } = section;
  const fresh = { before: null, codes: [code], officer: '', dueIso: '', officers, changed: board.changed };
  return el(
    'li',
    {},
    sectionButton(section, board),
    el(
      'div',
      { class: 'buttons' },
      button(ASSIGNMENTS.assign, { name: ASSIGNMENTS.assignOf(code) }, () => open(place, assignmentForm(shell, fresh))),
    ),
    place,
  );
}

function open(place: HTMLElement, form: HTMLElement): void {
  fill(place, form);
  form.querySelector('input')?.focus();
}

function sectionButton(section: SectionName, board: Board): HTMLElement {
  const element = el(
    'button',
    { type: 'button', class: 'section' },
    el('span', {}, el('span', { class: 'section-code' }, section.code), ' ', section.heading),
    icon('arrow'),
  );
  element.addEventListener('click', () => board.open(section));
  return element;
}
