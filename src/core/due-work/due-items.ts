import type { Day } from '../calendar/day';
import { personalDataIn } from '../personal-data/personal-data';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB, TASKS_TAB } from '../workbook/contract/record-tabs';
import type { Tab } from '../workbook/contract/tab';
import type { Dossier } from '../workbook/reading/read-dossiers';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { apartFrom } from './apart';
import type { DueItem } from './due-types';

/** A row with a due day. */
export interface Due extends Pick<DueItem, 'row' | 'name' | 'about' | 'dueOn'> {
  readonly tab: Tab;
  /** The column to fill in when it is done. */
  readonly column: string;
}

/** Dossiers that await a supplement are separate, since their time limit is suspended. */
export function dueDossiers({ dossiers }: WorkbookRecords) {
  const unanswered = (dossiers ?? []).filter(({ returnedOn, status }) => returnedOn === null && status !== 'cancelled');
  const isAwaiting = ({ status }: Dossier) => status === 'awaiting-supplement';
  return {
    open: unanswered.filter((dossier) => !isAwaiting(dossier)).map(dueDossier),
    awaiting: unanswered.filter(isAwaiting).map(dueDossier),
  };
}

function dueDossier({ row, code, procedure, dueOn }: Dossier): Due {
  const { header } = DOSSIERS_TAB.columns.returnedOn;
  return { tab: DOSSIERS_TAB, column: header, row, name: code, about: procedure.name, dueOn };
}

/** The ward's documents that are planned but not issued yet. */
export function dueDocuments({ documents }: WorkbookRecords): readonly Due[] {
  const { header } = DOCUMENTS_TAB.columns.issuedOn;
  return (documents ?? []).flatMap(({ row, own, type, subject, issuedOn, dueOn }) =>
    own && issuedOn === null && dueOn !== null
      ? [{ tab: DOCUMENTS_TAB, column: header, row, name: type, about: subject, dueOn }]
      : [],
  );
}

export function dueTasks({ tasks }: WorkbookRecords): readonly Due[] {
  const { header } = TASKS_TAB.columns.doneOn;
  return (tasks ?? []).flatMap(({ row, task, dueOn, doneOn }) =>
    doneOn === null && dueOn !== null ? [{ tab: TASKS_TAB, column: header, row, name: '', about: task, dueOn }] : [],
  );
}

/** The item for the sidebar, without text that contains personal data. */
export function dueItem({ tab, about, ...due }: Due, { calendar }: WorkbookRecords, today: Day): DueItem {
  return {
    ...due,
    sheet: tab.name,
    about: personalDataIn(about).length > 0 ? '' : about,
    apart: apartFrom(today, due.dueOn, calendar),
  };
}
