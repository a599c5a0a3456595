import type { Table } from '../workbook/contract/cell';
import { ASSIGNMENTS_TAB, NARRATIVE_TAB, SETTINGS_TAB } from '../workbook/contract/tabs';
import type { Problem } from '../workbook/problems/problem';
import { type Assignment, readAssignments } from '../workbook/reading/read-assignments';
import { type Narrative, readNarrative } from '../workbook/reading/read-narrative';
import { type ReportPeriod, readPeriod } from '../workbook/reading/read-period';
import { readSettings } from '../workbook/reading/read-settings';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';

/** Assignments and paragraphs, read without the register of dossiers. */
export interface Writing extends Narrative {
  readonly period: ReportPeriod | null;
  readonly assignments: readonly Assignment[];
  /** Problems of the assignments; making a report does not read them, so they are shown only here. */
  readonly problems: readonly Problem[];
}

export const WRITING_TABS = [SETTINGS_TAB, NARRATIVE_TAB, ASSIGNMENTS_TAB] as const;

export function readWriting(tables: readonly Table[]): Writing {
  const { value: period } = readPeriod(readSettings(tableOf(tables, SETTINGS_TAB)));
  const { rows: paragraphs } = readTab(NARRATIVE_TAB, tableOf(tables, NARRATIVE_TAB));
  const tab = readTab(ASSIGNMENTS_TAB, tableOf(tables, ASSIGNMENTS_TAB));
  const { value: assignments, problems } = readAssignments(tab.rows);
  return { ...readNarrative(paragraphs, period).value, period, assignments, problems: [...tab.problems, ...problems] };
}
