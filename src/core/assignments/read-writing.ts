import type { Outline } from '../outline/outline';
import type { Table } from '../workbook/contract/cell';
import { ASSIGNMENTS_TAB, NARRATIVE_TAB } from '../workbook/contract/record-tabs';
import { OUTLINE_TAB, OWN_INDICATORS_TAB, SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import type { RowOf } from '../workbook/contract/tab';
import type { Problem } from '../workbook/problems/problem';
import { type Assignment, readAssignments } from '../workbook/reading/read-assignments';
import { type Narrative, readNarrative } from '../workbook/reading/read-narrative';
import { readOutline } from '../workbook/reading/read-outline';
import { type ReportPeriod, readPeriod } from '../workbook/reading/read-period';
import { readSettings } from '../workbook/reading/read-settings';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';

/** Assignments and paragraphs, read without the register of dossiers. */
export interface Writing extends Narrative {
  readonly period: ReportPeriod | null;
  readonly outline: Outline;
  readonly assignments: readonly Assignment[];
  /** Their codes are tags of paragraphs. */
  readonly ownIndicatorRows: readonly RowOf<typeof OWN_INDICATORS_TAB>[];
  /** Problems of the assignments; making a report does not read them, so they are shown only here. */
  readonly problems: readonly Problem[];
}

export const WRITING_TABS = [SETTINGS_TAB, OUTLINE_TAB, NARRATIVE_TAB, ASSIGNMENTS_TAB, OWN_INDICATORS_TAB] as const;

export function readWriting(tables: readonly Table[]): Writing {
  const settings = readSettings(tableOf(tables, SETTINGS_TAB));
  const { value: period } = readPeriod(settings);
  const { value: outline } = readOutline(readTab(OUTLINE_TAB, tableOf(tables, OUTLINE_TAB)).rows, settings.value);
  const { rows: paragraphs } = readTab(NARRATIVE_TAB, tableOf(tables, NARRATIVE_TAB));
  const tab = readTab(ASSIGNMENTS_TAB, tableOf(tables, ASSIGNMENTS_TAB));
  const { value: assignments, problems } = readAssignments(tab.rows, outline);
  const narrative = readNarrative(paragraphs, { period, outline }).value;
  const { rows: ownIndicatorRows } = readTab(OWN_INDICATORS_TAB, tableOf(tables, OWN_INDICATORS_TAB));
  return { ...narrative, period, outline, assignments, ownIndicatorRows, problems: [...tab.problems, ...problems] };
}
