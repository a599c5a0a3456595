import { countsOf, type DueCounts } from '../../core/due-work/due-counts';
import type { DueWork } from '../../core/due-work/due-types';
import { dueCountsText } from '../../core/due-work/due-wording';
import { dueWork } from '../../core/due-work/due-work';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../core/workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB, TASKS_TAB } from '../../core/workbook/contract/record-tabs';
import { DAYS_OFF_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { readWorkbook } from '../../core/workbook/reading/read-workbook';
import type { TodayServer } from '../../protocol/today';
import { today } from '../run/clock';
import { answered } from '../run/failure';
import { atOnce } from '../run/retry';
import { isSetUp } from '../sheet/set-up';
import { activeSpreadsheet, readTables, refuseForeignDates, sheetsNow } from '../sheet/tables';
import type { Work } from '../workbook/workbook-in-force';

const KEY = 'cchc.due';
const TOAST_SECONDS = 15;

/** Tabs with things that fall due, and tabs needed to know when. */
const DUE_TABS: readonly Tab[] = [SETTINGS_TAB, DOSSIERS_TAB, PROCEDURES_TAB, DAYS_OFF_TAB, DOCUMENTS_TAB, TASKS_TAB];

export const todayEndpoints: TodayServer = { todayWork: () => answered(todayWork) };

/** Counts from the Sheet as it is now, even when a period is frozen. */
function todayWork(): DueWork | null {
  const sheets = sheetsNow();
  if (!isSetUp(sheets)) return null;
  const tables = readTables(DUE_TABS, sheets);
  refuseForeignDates(tables, sheets.spreadsheet);
  const work = dueWork(readWorkbook(tables).value, today());
  remember(propertyOf(work));
  return work;
}

/** Every run that reads the Sheet stores what is due, for whoever opens the Sheet next. */
export function rememberDueWork(work: Work): void {
  remember(dueProperty(work));
}

/** The same as a property, for a run that writes properties anyway. */
export function dueProperty({ typed, changes, made }: Work): Readonly<Record<string, string>> {
  // Frozen rows are out of date.
  const records = changes === null ? made.records : readWorkbook(typed).value;
  return propertyOf(dueWork(records, today()));
}

function propertyOf(work: DueWork): Readonly<Record<string, string>> {
  return { [KEY]: JSON.stringify(countsOf(work)) };
}

function remember(property: Readonly<Record<string, string>>): void {
  atOnce(() => PropertiesService.getDocumentProperties().setProperties({ ...property }));
}

/** Whoever opens the Sheet next is told nothing until somebody has read it again. */
export function forgetDueWork(): void {
  atOnce(() => PropertiesService.getDocumentProperties().deleteProperty(KEY));
}

/**
 * When the Sheet is opened, shows what the last run found due: a simple trigger has neither the time nor the rights to
 * read the Sheet itself. Failures are ignored, since opening a Sheet asks for nothing.
 */
export function tellDueWork(): void {
  answered(() => {
    const stored = PropertiesService.getDocumentProperties().getProperty(KEY);
    const text = stored && dueCountsText(JSON.parse(stored) as DueCounts, today());
    if (text) activeSpreadsheet().toast(text, 'Việc hôm nay', TOAST_SECONDS);
  });
}
