import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../workbook/contract/record-tabs';
import { FORMS_TAB, INDICATORS_TAB, OWN_INDICATORS_TAB, REPLACED_TAB } from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

export type Row = { readonly row: number };

/** The fields of `WorkbookRecords` that are lists of rows. */
export type ListName = {
  [K in keyof WorkbookRecords]: WorkbookRecords[K] extends readonly Row[] | null ? K : never;
}[keyof WorkbookRecords];

interface RowList {
  readonly tab: Tab;
  /** The field by which a row is quoted. */
  readonly quoted: string;
}

/** The tab of each list, in the order in which their texts are checked. */
export const ROW_LISTS: Readonly<Record<ListName, RowList>> = {
  narrative: { tab: NARRATIVE_TAB, quoted: 'text' },
  drafts: { tab: NARRATIVE_TAB, quoted: 'text' },
  tasks: { tab: TASKS_TAB, quoted: 'task' },
  documents: { tab: DOCUMENTS_TAB, quoted: 'subject' },
  estimates: { tab: ESTIMATES_TAB, quoted: 'item' },
  ledger: { tab: LEDGER_TAB, quoted: 'item' },
  projects: { tab: PROJECTS_TAB, quoted: 'name' },
  staff: { tab: STAFF_TAB, quoted: 'title' },
  courses: { tab: COURSES_TAB, quoted: 'name' },
  digital: { tab: DIGITAL_TAB, quoted: 'name' },
  procedures: { tab: PROCEDURES_TAB, quoted: 'name' },
  dossiers: { tab: DOSSIERS_TAB, quoted: 'code' },
  petitions: { tab: PETITIONS_TAB, quoted: 'code' },
  assignments: { tab: ASSIGNMENTS_TAB, quoted: 'sections' },
  indicatorRows: { tab: INDICATORS_TAB, quoted: 'code' },
  ownIndicatorRows: { tab: OWN_INDICATORS_TAB, quoted: 'code' },
  typedFigures: { tab: TYPED_FIGURES_TAB, quoted: 'code' },
  formRows: { tab: FORMS_TAB, quoted: 'label' },
  replacedRows: { tab: REPLACED_TAB, quoted: 'what' },
};

export const LIST_NAMES = Object.keys(ROW_LISTS) as readonly ListName[];
