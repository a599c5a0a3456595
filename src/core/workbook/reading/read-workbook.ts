import { type WorkCalendar, workCalendar } from '../../calendar/working-days';
import { type UnitWords, unitWords } from '../../law/unit-words';
import type { Outline } from '../../outline/outline';
import { codeKey, folded } from '../../text/folded';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../contract/budget-tabs';
import type { Table } from '../contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../contract/dossier-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../contract/record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
  SETTINGS_TAB,
} from '../contract/rule-tabs';
import type { Settings } from '../contract/settings';
import type { RowOf, Tab } from '../contract/tab';
import { withOneReason } from '../problems/one-reason';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../problems/problem';
import { byCode } from './by-code';
import { daysOffIn } from './days-off';
import { type NamedCells, namedCells, namedHeaders } from './named-cells';
import { isOtherTab, tellingHeaders } from './other-tab';
import { procedureWarnings } from './procedure-warnings';
import { type Assignment, readAssignments } from './read-assignments';
import { readDocuments, type WorkDocument } from './read-documents';
import { type Dossier, type Procedure, readDossiers } from './read-dossiers';
import { type Paragraph, readNarrative } from './read-narrative';
import { readOutline } from './read-outline';
import { type ReportPeriod, readPeriod } from './read-period';
import { readSettings } from './read-settings';
import { readTab } from './read-tab';
import { readTasks, type Task } from './read-tasks';
import { settingWarnings } from './setting-warnings';

/** Rows to count; null when the tab is missing or broken, so that its figures are unknown and not 0. */
type Countable<T> = readonly T[] | null;

/** The workbook as typed records, with references between tabs resolved. */
export interface WorkbookRecords {
  readonly settings: Settings;
  /** What the office's unit is called, and the level above it. */
  readonly unit: UnitWords;
  readonly period: ReportPeriod | null;
  /** The sections of the report, of every kind of period. */
  readonly outline: Outline;
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
  /** Rows of the tab `Chỉ tiêu`, where officers type decimals and targets. */
  readonly indicatorRows: readonly RowOf<typeof INDICATORS_TAB>[];
  readonly ownIndicatorRows: readonly RowOf<typeof OWN_INDICATORS_TAB>[];
  readonly typedFigures: readonly RowOf<typeof TYPED_FIGURES_TAB>[];
  /** Rows of the tab `Biểu mẫu`. */
  readonly formRows: readonly RowOf<typeof FORMS_TAB>[];
  /** Rows of the tab `Căn cứ thay thế`. */
  readonly replacedRows: readonly RowOf<typeof REPLACED_TAB>[];
  /** The cells that the conditions of own indicators look at. */
  readonly namedCells: NamedCells;
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
  const outline = keeping(readOutline(rowsOf(OUTLINE_TAB) ?? [], settings)).value;
  const calendar = workCalendar(daysOffIn(rowsOf(DAYS_OFF_TAB) ?? [], settings));
  const procedures = unique(PROCEDURES_TAB, 'code', rowsOf(PROCEDURES_TAB));
  const dossierRows = rowsOf(DOSSIERS_TAB);
  const dossiers =
    procedures && dossierRows ? keeping(readDossiers(dossierRows, byCode(procedures), calendar, settings)).value : null;
  const documentRows = rowsOf(DOCUMENTS_TAB);
  const documents = documentRows && keeping(readDocuments(documentRows, settings, outline)).value;
  if (tableNamed(SETTINGS_TAB)) {
    problems.push(...settingWarnings(settingsRead, { period, outline, documents: documents ?? [] }));
  }
  const projects = unique(PROJECTS_TAB, 'code', rowsOf(PROJECTS_TAB));
  const estimates = rowsOf(ESTIMATES_TAB);
  const ledger = rowsOf(LEDGER_TAB);
  const ownIndicatorRows = rowsOf(OWN_INDICATORS_TAB) ?? [];
  for (const problem of procedureWarnings(procedures ?? [], period)) problems.push(problem);
  warnOfUnknownParents(estimates ?? [], problems);
  if (projects) warnOfUnknownProjects(ledger ?? [], projects, problems);

  const value: WorkbookRecords = {
    settings,
    unit: unitWords(settings),
    period,
    outline,
    calendar,
    dossiers,
    procedures,
    documents,
    estimates,
    ledger,
    projects,
    staff: rowsOf(STAFF_TAB),
    courses: rowsOf(COURSES_TAB),
    petitions: unique(PETITIONS_TAB, 'code', rowsOf(PETITIONS_TAB)),
    tasks: keeping(readTasks(rowsOf(TASKS_TAB), outline)).value,
    digital: rowsOf(DIGITAL_TAB),
    ...keeping(readNarrative(rowsOf(NARRATIVE_TAB) ?? [], { period, outline })).value,
    assignments: keeping(readAssignments(rowsOf(ASSIGNMENTS_TAB) ?? [], outline)).value,
    indicatorRows: rowsOf(INDICATORS_TAB) ?? [],
    ownIndicatorRows,
    typedFigures: rowsOf(TYPED_FIGURES_TAB) ?? [],
    formRows: rowsOf(FORMS_TAB) ?? [],
    replacedRows: unique(REPLACED_TAB, 'what', rowsOf(REPLACED_TAB)) ?? [],
    namedCells: namedCells(namedHeaders(ownIndicatorRows), tableNamed),
  };
  return { value, problems: withOneReason(problems) };

  function keeping<R extends { readonly problems: readonly Problem[] }>(read: R): R {
    for (const problem of read.problems) problems.push(problem);
    return read;
  }

  function rowsOf<T extends Tab>(tab: T): readonly RowOf<T>[] | null {
    const table = tableNamed(tab);
    if (table && isOtherTab(tab, table)) {
      const detail = { code: 'tab-other', headers: tellingHeaders(tab) } as const;
      problems.push(warningAt({ sheet: tab.name, row: null, column: null }, detail));
      return [];
    }
    const { rows, complete } = keeping(readTab(tab, table));
    return complete ? rows : null;
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
