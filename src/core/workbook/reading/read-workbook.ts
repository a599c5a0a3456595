import { type WorkCalendar, workCalendar } from '../../calendar/working-days';
import { codeKey, folded } from '../../text/folded';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../contract/budget-tabs';
import type { Table } from '../contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../contract/dossier-tabs';
import type { SectionCode } from '../contract/outline';
import { ANNEXES, SETTINGS, type Settings } from '../contract/settings';
import type { RowOf, Tab } from '../contract/tab';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DAYS_OFF_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  INDICATORS_TAB,
  NARRATIVE_TAB,
  SETTINGS_TAB,
  STAFF_TAB,
  TASKS_TAB,
} from '../contract/tabs';
import { withOneReason } from '../problems/one-reason';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../problems/problem';
import { byCode } from './by-code';
import { daysOffIn } from './days-off';
import { type Assignment, readAssignments } from './read-assignments';
import { readDocuments, type WorkDocument } from './read-documents';
import { type Dossier, type Procedure, readDossiers } from './read-dossiers';
import { type Paragraph, readNarrative } from './read-narrative';
import { type ReportPeriod, readPeriod } from './read-period';
import { readSections } from './read-sections';
import { readSettings } from './read-settings';
import { readTab } from './read-tab';

export type Task = Omit<RowOf<typeof TASKS_TAB>, 'section'> & { readonly sections: readonly SectionCode[] };

/** Rows to count; null when the tab is missing or broken, so that its figures are unknown and not 0. */
type Countable<T> = readonly T[] | null;

/** The workbook as typed records, with references between tabs resolved. */
export interface WorkbookRecords {
  readonly settings: Settings;
  readonly period: ReportPeriod | null;
  readonly calendar: WorkCalendar;
  readonly dossiers: Countable<Dossier>;
  readonly procedures: Countable<Procedure>;
  readonly documents: Countable<WorkDocument>;
  readonly estimates: Countable<RowOf<typeof ESTIMATES_TAB>>;
  readonly ledger: Countable<RowOf<typeof LEDGER_TAB>>;
  readonly projects: Countable<RowOf<typeof PROJECTS_TAB>>;
  readonly staff: Countable<RowOf<typeof STAFF_TAB>>;
  readonly courses: Countable<RowOf<typeof COURSES_TAB>>;
  readonly petitions: Countable<RowOf<typeof PETITIONS_TAB>>;
  readonly tasks: Countable<Task>;
  readonly digital: Countable<RowOf<typeof DIGITAL_TAB>>;
  readonly narrative: readonly Paragraph[];
  /** Paragraphs for another period; the report does not print them. */
  readonly drafts: readonly Paragraph[];
  readonly assignments: readonly Assignment[];
  /** Rows of the tab `Chỉ tiêu`, where officers type decimals. */
  readonly indicatorRows: readonly RowOf<typeof INDICATORS_TAB>[];
}

/**
 * Reads all tabs into records. Rows and cells that cannot be read are left out and reported as problems.
 *
 * @example
 * const { value, problems } = readWorkbook([
 *   { name: 'Cấu hình', rows: [['Mục', 'Giá trị'], ['Loại kỳ', 'Quý'], ['Số kỳ', 2], ['Năm', 2023]] },
 * ]);
 * value.period?.name; // → { kind: 'quarter', year: 2023, number: 2 }
 * value.dossiers; // → null
 * problems.some(({ sheet, code }) => sheet === 'Hồ sơ' && code === 'tab-missing'); // → true
 */
export function readWorkbook(tables: readonly Table[]): Read<WorkbookRecords> {
  const problems: Problem[] = [];
  const tableNamed = tablesByName(tables, problems);

  const settingsRead = keeping(readSettings(tableNamed(SETTINGS_TAB)));
  const settings = settingsRead.value;
  const period = keeping(readPeriod(settingsRead)).value;
  if (settings.agency === '' && tableNamed(SETTINGS_TAB)) {
    const detail = { code: 'setting-missing', setting: SETTINGS.agency.header, neededFor: 'own-documents' } as const;
    problems.push(warningAt(settingsRead.placeOf('agency'), detail));
  }

  for (const found of settings.annexes) {
    if (Object.values(ANNEXES).some((annex) => folded(annex) === folded(found))) continue;
    problems.push(warningAt(settingsRead.placeOf('annexes'), { code: 'annex-unknown', found }));
  }

  const calendar = workCalendar(daysOffIn(rowsOf(DAYS_OFF_TAB) ?? [], settings));
  const procedures = unique(PROCEDURES_TAB, 'code', rowsOf(PROCEDURES_TAB));
  const dossierRows = rowsOf(DOSSIERS_TAB);
  const dossiers =
    procedures && dossierRows ? keeping(readDossiers(dossierRows, byCode(procedures), calendar, settings)).value : null;
  const documentRows = rowsOf(DOCUMENTS_TAB);
  const projects = unique(PROJECTS_TAB, 'code', rowsOf(PROJECTS_TAB));
  const estimates = rowsOf(ESTIMATES_TAB);
  const ledger = rowsOf(LEDGER_TAB);
  warnOfUndatedChanges(procedures ?? [], problems);
  warnOfUnknownParents(estimates ?? [], problems);
  if (projects) warnOfUnknownProjects(ledger ?? [], projects, problems);

  const value: WorkbookRecords = {
    settings,
    period,
    calendar,
    dossiers,
    procedures,
    documents: documentRows && keeping(readDocuments(documentRows, settings.agency)).value,
    estimates,
    ledger,
    projects,
    staff: rowsOf(STAFF_TAB),
    courses: rowsOf(COURSES_TAB),
    petitions: unique(PETITIONS_TAB, 'code', rowsOf(PETITIONS_TAB)),
    tasks: rowsOf(TASKS_TAB)?.map((row) => ({ ...row, sections: sectionsOf(row) })) ?? null,
    digital: rowsOf(DIGITAL_TAB),
    ...keeping(readNarrative(rowsOf(NARRATIVE_TAB) ?? [], period)).value,
    assignments: keeping(readAssignments(rowsOf(ASSIGNMENTS_TAB) ?? [])).value,
    indicatorRows: rowsOf(INDICATORS_TAB) ?? [],
  };
  return { value, problems: withOneReason(problems) };

  function keeping<R extends { readonly problems: readonly Problem[] }>(read: R): R {
    for (const problem of read.problems) problems.push(problem);
    return read;
  }

  function rowsOf<T extends Tab>(tab: T): readonly RowOf<T>[] | null {
    const { rows, complete } = keeping(readTab(tab, tableNamed(tab)));
    return complete ? rows : null;
  }

  function sectionsOf({ row, section }: RowOf<typeof TASKS_TAB>) {
    const place = { sheet: TASKS_TAB.name, row, column: TASKS_TAB.columns.section.header };
    return readSections(section, place, { leftOut: null }, problems) ?? [];
  }

  /** When several rows have one code, only the first counts, so that nothing is counted twice. */
  function unique<T extends Tab, R extends RowOf<T>>(tab: T, field: keyof R & string, rows: readonly R[] | null) {
    if (!rows) return null;
    const firstRows = new Map<string, number>();
    return rows.filter((row) => {
      const key = codeKey(String(row[field]));
      const firstRow = firstRows.get(key);
      if (firstRow === undefined) firstRows.set(key, row.row);
      else {
        const place = { sheet: tab.name, row: row.row, column: tab.columns[field]?.header ?? null };
        problems.push(errorAt(place, { code: 'row-repeated', key: String(row[field]), firstRow }));
      }
      return firstRow === undefined;
    });
  }
}

/** Finds the table of a tab by its folded name. */
export function tableOf(tables: readonly Table[], tab: Tab): Table | undefined {
  return tables.find(({ name }) => folded(name) === folded(tab.name));
}

function tablesByName(tables: readonly Table[], problems: Problem[]): (tab: Tab) => Table | undefined {
  const byName = new Map<string, Table>();
  for (const table of tables) {
    const name = folded(table.name);
    if (byName.has(name)) {
      problems.push(warningAt({ sheet: table.name, row: null, column: null }, { code: 'tab-repeated' }));
    } else byName.set(name, table);
  }
  return (tab) => byName.get(folded(tab.name));
}

function warnOfUndatedChanges(procedures: readonly Procedure[], problems: Problem[]): void {
  for (const { row, change, changedOn } of procedures) {
    if (change === null || changedOn !== null) continue;
    problems.push(
      warning(PROCEDURES_TAB, row, 'changedOn', {
        code: 'procedure-change-undated',
        abolished: change === 'abolished',
      }),
    );
  }
}

function warnOfUnknownParents(estimates: readonly RowOf<typeof ESTIMATES_TAB>[], problems: Problem[]): void {
  const known = new Set(estimates.map(({ kind, item }) => `${kind} ${folded(item)}`));
  for (const { row, kind, parent } of estimates) {
    if (parent === '' || known.has(`${kind} ${folded(parent)}`)) continue;
    problems.push(warning(ESTIMATES_TAB, row, 'parent', { code: 'estimate-parent-unknown', parent }));
  }
}

/** Spending for a project that is not listed on `Đầu tư công` counts as spending, but not as disbursed investment. */
export function warnOfUnknownProjects(
  ledger: readonly RowOf<typeof LEDGER_TAB>[],
  projects: readonly Pick<RowOf<typeof PROJECTS_TAB>, 'code'>[],
  problems: Problem[],
): void {
  const projectOf = byCode(projects);
  for (const { row, projectCode } of ledger) {
    if (projectCode === '' || projectOf(projectCode)) continue;
    problems.push(warning(LEDGER_TAB, row, 'projectCode', { code: 'ledger-project-unknown', projectCode }));
  }
}

function warning<T extends Tab>(tab: T, row: number, field: keyof T['columns'] & string, detail: ProblemDetail) {
  return warningAt({ sheet: tab.name, row, column: tab.columns[field]?.header ?? null }, detail);
}
