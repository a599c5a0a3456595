import { countsOf, type DueCounts } from '../core/due-work/due-counts';
import { dueWork } from '../core/due-work/due-work';
import { dueCountsText } from '../core/due-work/wording';
import type { DueWork, TodayServer } from '../core/protocol/today';
import { readWorkbook, type WorkbookRecords } from '../core/workbook/read-workbook';
import {
  DAYS_OFF_TAB,
  DOCUMENTS_TAB,
  DOSSIERS_TAB,
  PROCEDURES_TAB,
  SETTINGS_TAB,
  TASKS_TAB,
  type Tab,
} from '../core/workbook/tabs';
import { today } from './clock';
import { answered } from './failure';
import type { Work } from './report/work';
import { retried } from './run/retry';
import { isSetUp } from './sheet/set-up';
import { activeSpreadsheet, readTables, refuseForeignDates } from './sheet/tables';

const KEY = 'cchc.due';
const TOAST_SECONDS = 15;

/** The tabs in which something falls due, and those that say when. */
const DUE_TABS: readonly Tab[] = [SETTINGS_TAB, DOSSIERS_TAB, PROCEDURES_TAB, DAYS_OFF_TAB, DOCUMENTS_TAB, TASKS_TAB];

export const todayEndpoints: TodayServer = { todayWork: () => answered(todayWork) };

/** From the Sheet as it is now, whatever period is frozen. */
function todayWork(): DueWork | null {
  if (!isSetUp()) return null;
  const tables = readTables(DUE_TABS);
  refuseForeignDates(tables);
  return rememberDue(readWorkbook(tables).value);
}

/** Every run that has read the Sheet leaves behind what is due, for whoever opens it next. */
export function rememberDueWork({ typed, changes, made }: Work): void {
  // Frozen rows are not those of today.
  rememberDue(changes === null ? made.records : readWorkbook(typed).value);
}

function rememberDue(records: WorkbookRecords): DueWork {
  const work = dueWork(records, today());
  retried(() => PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(countsOf(work))));
  return work;
}

/**
 * Tells, when the Sheet is opened, what the last run found due: a simple trigger has neither the time nor the rights to
 * read the Sheet anew. Whatever fails here is let go, since an officer who opens a Sheet has asked for nothing.
 */
export function tellDueWork(): void {
  answered(() => {
    const stored = PropertiesService.getDocumentProperties().getProperty(KEY);
    const text = stored && dueCountsText(JSON.parse(stored) as DueCounts, today());
    if (text) activeSpreadsheet().toast(text, 'Việc hôm nay', TOAST_SECONDS);
  });
}
