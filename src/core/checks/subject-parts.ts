import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import type { Tab } from '../workbook/contract/tab';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  INDICATORS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
} from '../workbook/contract/tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { cellPlace, type FoundPlace } from './finding';
import type { Subject } from './subject';

/** A line of the text or a row of the workbook. */
export interface Part {
  readonly item: object;
  readonly place: FoundPlace;
}

type Row = { readonly row: number };

/** The fields of `WorkbookRecords` that are lists of rows. */
type ListName = {
  [K in keyof WorkbookRecords]: WorkbookRecords[K] extends readonly Row[] | null ? K : never;
}[keyof WorkbookRecords];

/** The tab of each list, and the field by which its rows are quoted. */
const LISTS: Readonly<Record<ListName, readonly [tab: Tab, field: string]>> = {
  narrative: [NARRATIVE_TAB, 'text'],
  drafts: [NARRATIVE_TAB, 'text'],
  documents: [DOCUMENTS_TAB, 'subject'],
  tasks: [TASKS_TAB, 'task'],
  estimates: [ESTIMATES_TAB, 'item'],
  ledger: [LEDGER_TAB, 'item'],
  projects: [PROJECTS_TAB, 'name'],
  staff: [STAFF_TAB, 'title'],
  courses: [COURSES_TAB, 'name'],
  petitions: [PETITIONS_TAB, 'code'],
  digital: [DIGITAL_TAB, 'name'],
  procedures: [PROCEDURES_TAB, 'name'],
  dossiers: [DOSSIERS_TAB, 'code'],
  assignments: [ASSIGNMENTS_TAB, 'sections'],
  indicatorRows: [INDICATORS_TAB, 'code'],
};

/** All lines of the text, then all rows of the workbook. */
export function partsOf({ text, workbook }: Subject): readonly Part[] {
  const lines = text.lines.map((line): Part => ({ item: line, place: line.place }));
  const rows = (Object.keys(LISTS) as ListName[]).flatMap((name) => {
    const [tab, field] = LISTS[name];
    return (workbook?.records[name] ?? []).map((row: Row): Part => {
      const quote = (row as Row & Readonly<Record<string, unknown>>)[field];
      return {
        item: row,
        place: cellPlace(tab.name, row.row, tab.columns[field]?.header ?? null, String(quote ?? '')),
      };
    });
  });
  return [...lines, ...rows];
}

/** The same subject with only these lines and rows; figures and settings are unchanged. */
export function onlyWith({ text, workbook, frozen }: Subject, parts: readonly Part[]): Subject {
  const kept = new Set(parts.map(({ item }) => item));
  const isKept = (item: object) => kept.has(item);
  if (!workbook) return { text: { ...text, lines: text.lines.filter(isKept) }, workbook, frozen };
  const lists = (Object.keys(LISTS) as ListName[]).map((name) => [
    name,
    (workbook.records[name] as readonly Row[] | null)?.filter(isKept) ?? null,
  ]);
  const records = { ...workbook.records, ...Object.fromEntries(lists) } as WorkbookRecords;
  return { text: { ...text, lines: text.lines.filter(isKept) }, workbook: { ...workbook, records }, frozen };
}
