import { type Day, isoOf } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { isLeaf, SECTION_CODES, type SectionCode } from '../workbook/contract/outline';
import type { Assignment } from '../workbook/reading/read-assignments';
import { sectionName } from './section-name';
import type { AssignedWork, AssignmentSeen, SectionName } from './section-types';
import { stillThere } from './still-there';

/** Open work by due day, work without a due day after it, finished work last. */
export function assignedWork(assignments: readonly Assignment[], today: Day): readonly AssignedWork[] {
  const ordered = [...assignments].sort(
    (a, b) => Number(a.done) - Number(b.done) || dayOrLast(a.dueOn) - dayOrLast(b.dueOn) || a.row - b.row,
  );
  return ordered.map(({ row, sections, officer, dueOn, done, doneOn }) => ({
    row,
    sections: sections.map(sectionName),
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
export function unassignedSections(assignments: readonly Assignment[]): readonly SectionName[] {
  const given = new Set(assignments.flatMap(({ sections }) => sections));
  return SECTION_CODES.filter((code) => isLeaf(code) && !withAbove(code).some((one) => given.has(one))).map(
    sectionName,
  );
}

/** The section and those above it: `II`, `II.2`, `II.2.d`. */
function withAbove(code: SectionCode): readonly SectionCode[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.') as SectionCode);
}

export function assignmentSeen(assignments: readonly Assignment[], seen: AssignmentSeen): Assignment | null {
  return stillThere(
    assignments,
    seen,
    ({ officer, sections }) => officer === seen.officer && sections.join() === seen.codes.join(),
  );
}
