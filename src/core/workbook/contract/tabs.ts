import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from './budget-tabs';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from './dossier-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from './record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
  SETTINGS_TAB,
} from './rule-tabs';

/** Every tab that officers fill in, in the order of the workbook. */
export const TABS = [
  SETTINGS_TAB,
  DOSSIERS_TAB,
  PROCEDURES_TAB,
  DOCUMENTS_TAB,
  ESTIMATES_TAB,
  LEDGER_TAB,
  PROJECTS_TAB,
  STAFF_TAB,
  COURSES_TAB,
  PETITIONS_TAB,
  DIGITAL_TAB,
  TASKS_TAB,
  NARRATIVE_TAB,
  ASSIGNMENTS_TAB,
  DAYS_OFF_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  TYPED_FIGURES_TAB,
  FORMS_TAB,
  REPLACED_TAB,
] as const;

/** Whatever has one entry for each tab is a `Record` of these, so that a new tab does not compile until it is there. */
export type TabName = (typeof TABS)[number]['name'];
