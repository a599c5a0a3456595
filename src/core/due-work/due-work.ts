import type { Day } from '../calendar/day';
import { cutOffDays } from '../calendar/period';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { apartFrom } from './apart';
import { type Due, dueDocuments, dueDossiers, dueItem, dueTasks } from './due-items';
import { type CutOff, DUE_GROUPS, type DueGroup, type DueList, type DueWork } from './due-types';
import { sendByOf } from './send-by';

/** Thousands of rows would freeze the sidebar, so the rest is only counted. */
const MOST_ITEMS = 50;

/**
 * Open work by urgency; without anything returned, cancelled, issued or done.
 *
 * @example
 * import { sampleTables } from '../../sample/sample-workbook';
 * import { dayOfIso } from '../calendar/day';
 * import { readWorkbook } from '../workbook/reading/read-workbook';
 * const { groups } = dueWork(readWorkbook(sampleTables()).value, dayOfIso('2023-06-13'));
 * groups.overdue.count; // → 3
 */
export function dueWork(records: WorkbookRecords, today: Day): DueWork {
  const warnsAhead = records.settings.warnsAhead ?? 0;
  const last = records.calendar.workingDayAfter(today, warnsAhead);
  const { open, awaiting } = dueDossiers(records);
  const documents = dueDocuments(records);
  const tasks = dueTasks(records);
  const isOverdue = ({ dueOn }: Due) => dueOn < today;
  const isDueSoon = ({ dueOn }: Due) => dueOn >= today && dueOn <= last;
  const due: Readonly<Record<DueGroup, readonly Due[]>> = {
    overdue: open.filter(isOverdue),
    dueToday: open.filter(({ dueOn }) => dueOn === today),
    dueSoon: open.filter((one) => isDueSoon(one) && one.dueOn !== today),
    documentsOverdue: documents.filter(isOverdue),
    documentsDueSoon: documents.filter(isDueSoon),
    tasksOverdue: tasks.filter(isOverdue),
    tasksDueSoon: tasks.filter(isDueSoon),
    awaiting,
  };
  const groups = Object.fromEntries(DUE_GROUPS.map((group) => [group, listOf(due[group], records, today)]));
  return { today, warnsAhead, groups: groups as Record<DueGroup, DueList>, cutOff: cutOffOf(records, today) };
}

/** By due day, so the longest overdue first. */
function listOf(due: readonly Due[], records: WorkbookRecords, today: Day): DueList {
  const inOrder = [...due].sort((a, b) => a.dueOn - b.dueOn || a.row - b.row);
  return { count: due.length, items: inOrder.slice(0, MOST_ITEMS).map((one) => dueItem(one, records, today)) };
}

function cutOffOf(records: WorkbookRecords, today: Day): CutOff | null {
  const { period, calendar } = records;
  const sendBy = sendByOf(records, today);
  if (!period || !sendBy) return null;
  const { to, name } = period;
  return { on: to, apart: apartFrom(today, to, calendar), ruleOn: name ? cutOffDays(name).to : null, sendBy };
}
