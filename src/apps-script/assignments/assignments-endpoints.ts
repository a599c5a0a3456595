import { assignedWork, assignmentSeen, unassignedSections } from '../../core/assignments/assigned-work';
import type { Writing } from '../../core/assignments/read-writing';
import type { AssignmentSeen } from '../../core/assignments/section-types';
import { dayOfIso } from '../../core/calendar/day';
import { ASSIGNMENTS_TAB } from '../../core/workbook/contract/record-tabs';
import { problemText } from '../../core/workbook/problems/problem-wording';
import { periodName } from '../../core/workbook/reading/period-name';
import type { Assignment } from '../../core/workbook/reading/read-assignments';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { AssignmentOrder, AssignmentsServer, AssignmentsState } from '../../protocol/assignments';
import { today } from '../run/clock';
import { answered, Refusal } from '../run/failure';
import { underLock } from '../run/lock';
import { retried } from '../run/retry';
import { appendCells, writableTab, writeCells } from '../sheet/row-cells';
import { activeSpreadsheet } from '../sheet/tables';
import { refuseWhileMoving } from '../upgrade/pending-move';
import { saveParagraph, sectionText } from './paragraphs';
import { editedMeanwhile, knownSection, writingNow } from './writing-now';

export const assignmentsEndpoints: AssignmentsServer = {
  assignmentsState: () => answered(assignmentsState),
  assignSection: (order) => answered(() => assignSection(order)),
  markAssignment: (seen, done) => answered(() => markAssignment(seen, done)),
  sectionText: (code) => answered(() => sectionText(code)),
  saveParagraph: (order) => answered(() => saveParagraph(order)),
};

function assignmentsState(): AssignmentsState {
  const { writing } = writingNow();
  const { assignments, period, problems } = writing;
  return {
    period: period && periodName(period),
    work: assignedWork(writing, today()),
    unassigned: unassignedSections(writing),
    officers: [...new Set([...editors(), ...assignments.map(({ officer }) => officer)])],
    problems: problems.map(problemText),
  };
}

function editors(): readonly string[] {
  const accounts = retried(() => activeSpreadsheet().getEditors()).map((user) => user.getEmail());
  return accounts.filter((account) => account !== '');
}

function assignSection({ before, codes, officer, dueIso }: AssignmentOrder): AssignmentsState {
  if (officer.trim() === '') throw new Refusal('refused', 'Hãy ghi người phụ trách.');
  underLock(() => {
    const { tables, writing } = writingNow();
    refuseWhileMoving(tables);
    const sections = codes.map((code) => knownSection(code, writing));
    const row = before && assignmentNow(writing, before).row;
    const tab = writableTab(ASSIGNMENTS_TAB, tableOf(tables, ASSIGNMENTS_TAB));
    const cells = {
      section: sections.join('; '),
      officer: officer.trim(),
      dueOn: dueIso === '' ? null : { day: dayOfIso(dueIso) },
    };
    if (row === null) appendCells(tab, cells);
    else writeCells(tab, row, cells);
  });
  return assignmentsState();
}

function markAssignment(seen: AssignmentSeen, done: boolean): AssignmentsState {
  underLock(() => {
    const { tables, writing } = writingNow();
    const { row } = assignmentNow(writing, seen);
    writeCells(writableTab(ASSIGNMENTS_TAB, tableOf(tables, ASSIGNMENTS_TAB)), row, {
      done: done ? 'Có' : null,
      doneOn: done ? { day: today() } : null,
    });
  });
  return assignmentsState();
}

function assignmentNow({ assignments }: Writing, seen: AssignmentSeen): Assignment {
  const assignment = assignmentSeen(assignments, seen);
  if (assignment) return assignment;
  const there = assignments.find(({ row }) => row === seen.row);
  const words = there ? `${there.sections.join('; ')} – ${there.officer}` : null;
  throw editedMeanwhile('Phân công này đã được sửa từ khi bạn mở trang. Hãy tải lại trang.', seen.row, words);
}
