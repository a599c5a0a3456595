import type { Day } from '../calendar/day';
import { type DaysOff, type WorkCalendar, workCalendar } from '../calendar/working-days';
import { frozenSpans } from '../frozen/frozen-days';
import { frozenPeriods } from '../history/frozen-periods';
import { codeKey } from '../text/folded';
import { ESTIMATES_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import type { Table } from '../workbook/contract/cell';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import { FROZEN_TAB } from '../workbook/contract/product-tabs';
import { DOCUMENTS_TAB } from '../workbook/contract/record-tabs';
import { DAYS_OFF_TAB, OUTLINE_TAB, SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import type { RowOf, Tab } from '../workbook/contract/tab';
import { byCode } from '../workbook/reading/by-code';
import { daysOffIn } from '../workbook/reading/days-off';
import { readDocuments } from '../workbook/reading/read-documents';
import type { Procedure } from '../workbook/reading/read-dossiers';
import { readOutline } from '../workbook/reading/read-outline';
import { readSettings } from '../workbook/reading/read-settings';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';
import { numberedDocuments } from './document-numbers';
import type { EntryForms, PlainDaysOff, UsedProcedure } from './entry-types';

/** The tabs that `entryForms` reads. */
export const FORM_TABS: readonly Tab[] = [
  SETTINGS_TAB,
  PROCEDURES_TAB,
  DOSSIERS_TAB,
  DAYS_OFF_TAB,
  DOCUMENTS_TAB,
  OUTLINE_TAB,
  ESTIMATES_TAB,
  PROJECTS_TAB,
  FROZEN_TAB,
];

/** Missing tabs count as empty: to check one row, its own tab and those it refers to are enough. */
export function entryForms(tables: readonly Table[], today: Day): EntryForms {
  const settings = readSettings(tableOf(tables, SETTINGS_TAB)).value;
  const outline = readOutline(rowsOf(OUTLINE_TAB), settings).value;
  const documents = readDocuments(rowsOf(DOCUMENTS_TAB), settings, outline).value;
  return {
    today,
    agency: settings.agency,
    ownIssuers: settings.ownIssuers,
    outline,
    agencySymbol: settings.agencySymbol,
    documentSeries: settings.documentSeries,
    usesRescheduledDay: settings.usesRescheduledDay,
    daysOff: plain(daysOffIn(rowsOf(DAYS_OFF_TAB), settings)),
    procedures: mostUsed(rowsOf(PROCEDURES_TAB), rowsOf(DOSSIERS_TAB)),
    documents: numberedDocuments(documents),
    items: rowsOf(ESTIMATES_TAB).map(({ kind, item }) => ({ kind, item })),
    frozen: frozenSpans(frozenPeriods(tableOf(tables, FROZEN_TAB)).value),
    projects: rowsOf(PROJECTS_TAB).map(({ code, name }) => ({ code, name })),
  };

  function rowsOf<T extends Tab>(tab: T): readonly RowOf<T>[] {
    return readTab(tab, tableOf(tables, tab)).rows;
  }
}

/** Of several rows with one code the first counts. */
function mostUsed(
  procedures: readonly Procedure[],
  dossiers: readonly RowOf<typeof DOSSIERS_TAB>[],
): readonly UsedProcedure[] {
  const uses = new Map<string, number>();
  for (const { procedureCode } of dossiers) {
    const key = codeKey(procedureCode);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const procedureOf = byCode(procedures);
  const first = procedures.filter((procedure) => procedureOf(procedure.code) === procedure);
  const used = first.map((procedure) => ({ ...procedure, dossiers: uses.get(codeKey(procedure.code)) ?? 0 }));
  return used.sort((a, b) => b.dossiers - a.dossiers);
}

function plain({ closedOn, workedOn, confirmedYears, saturdaysAreWorked }: DaysOff): PlainDaysOff {
  return {
    closedOn: [...closedOn],
    workedOn: [...workedOn],
    confirmedYears: [...confirmedYears],
    saturdaysAreWorked,
  };
}

export function calendarOf({ closedOn, workedOn, confirmedYears, saturdaysAreWorked }: PlainDaysOff): WorkCalendar {
  return workCalendar({
    closedOn: new Set(closedOn),
    workedOn: new Set(workedOn),
    confirmedYears: new Set(confirmedYears),
    saturdaysAreWorked,
  });
}
