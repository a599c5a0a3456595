import { type Day, isoOf } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { codesAbove, codesOf, isLeaf } from '../outline/outline';
import type { Assignment } from '../workbook/reading/read-assignments';
import type { Writing } from './read-writing';
import { sectionName } from './section-name';
import type { AssignedWork, AssignmentSeen, SectionName } from './section-types';
import { stillThere } from './still-there';

type Planned = Pick<Writing, 'assignments' | 'outline'>;

/** Open work by due day, work without a due day after it, finished work last. */
export function assignedWork({ assignments, outline }: Planned, today: Day): readonly AssignedWork[] {
  const ordered = [...assignments].sort(
    (a, b) => Number(a.done) - Number(b.done) || dayOrLast(a.dueOn) - dayOrLast(b.dueOn) || a.row - b.row,
  );
  return ordered.map(({ row, sections, officer, dueOn, done, doneOn }) => ({
    row,
    sections: sections.map((code) => sectionName(outline, code)),
    officer,
    dueIso: dueOn === null ? '' : isoOf(dueOn),
    dueOn: dueOn === null ? '' : dayText(dueOn),
    // On the due day itself work is still on time.
    daysLate: done || dueOn === null ? 0 : Math.max(0, today - dueOn),
    done,
    doneOn: doneOn === null ? '' : dayText(doneOn),
  }));
}

function dayOrLast(day: Day | null): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}

/** Sections without subsections that nobody is assigned to, directly or through a section above. */
export function unassignedSections({ assignments, outline }: Planned): readonly SectionName[] {
  const given = new Set(assignments.flatMap(({ sections }) => sections));
  return codesOf(outline)
    .filter((code) => isLeaf(outline, code) && ![code, ...codesAbove(code)].some((one) => given.has(one)))
    .map((code) => sectionName(outline, code));
}

export function assignmentSeen(assignments: readonly Assignment[], seen: AssignmentSeen): Assignment | null {
  return stillThere(
    assignments,
    seen,
    ({ officer, sections }) => officer === seen.officer && sections.join() === seen.codes.join(),
  );
}
