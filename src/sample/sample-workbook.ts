import { dayOfIso } from '../core/calendar/day';
import { INDICATOR_CODES, type IndicatorCode, labelOf, unitOf } from '../core/indicators/catalogue';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../core/workbook/contract/budget-tabs';
import type { Cell, Table } from '../core/workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../core/workbook/contract/dossier-tabs';
import { SETTINGS } from '../core/workbook/contract/settings';
import type { Tab } from '../core/workbook/contract/tab';
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
} from '../core/workbook/contract/tabs';
import { SAMPLE_ASSIGNMENTS } from './assignments';
import { SAMPLE_DOCUMENTS } from './data/documents';
import {
  SAMPLE_COURSES,
  SAMPLE_DIGITAL,
  SAMPLE_ESTIMATES,
  SAMPLE_LEDGER,
  SAMPLE_PETITIONS,
  SAMPLE_PROJECTS,
  SAMPLE_SETTINGS,
  SAMPLE_STAFF,
  SAMPLE_TASKS,
} from './data/office';
import { SAMPLE_PROCEDURES } from './data/procedures';
import { sampleDossiers } from './dossiers';
import { SAMPLE_DAYS_OFF } from './holidays';
import { SAMPLE_NARRATIVE } from './narrative';

/** A row of a tab, cells by field; a field left out is an empty cell. */
type CellsOf<T extends Tab> = { readonly [Field in keyof T['columns']]?: Cell };

/** The workbook of an invented ward, with the figures of the reference report of the first half of 2023. */
export function sampleTables(): Table[] {
  return [
    tableOf(SETTINGS_TAB, settingRows()),
    tableOf(DOSSIERS_TAB, sampleDossiers()),
    tableOf(PROCEDURES_TAB, procedureRows()),
    tableOf(DOCUMENTS_TAB, documentRows()),
    ...budgetTables(),
    ...staffTables(),
    tableOf(PETITIONS_TAB, petitionRows()),
    tableOf(DIGITAL_TAB, SAMPLE_DIGITAL),
    tableOf(TASKS_TAB, taskRows()),
    tableOf(NARRATIVE_TAB, SAMPLE_NARRATIVE),
    tableOf(
      ASSIGNMENTS_TAB,
      SAMPLE_ASSIGNMENTS.map((row) => ({ ...row, dueOn: dayCell(row.dueOn), doneOn: dayCell(row.doneOn) })),
    ),
    tableOf(
      DAYS_OFF_TAB,
      SAMPLE_DAYS_OFF.map((row) => ({ ...row, on: dayCell(row.on) })),
    ),
    tableOf(INDICATORS_TAB, indicatorRows()),
  ];
}

/** A header row and a row for each record, cells in the order of the contract's columns. */
function tableOf<T extends Tab>(tab: T, records: readonly CellsOf<T>[]): Table {
  const fields: readonly (keyof T['columns'])[] = Object.keys(tab.columns);
  const headers = Object.values(tab.columns).map(({ header }) => header);
  return { name: tab.name, rows: [headers, ...records.map((record) => fields.map((field) => record[field] ?? null))] };
}

function settingRows(): CellsOf<typeof SETTINGS_TAB>[] {
  const values = new Map(SAMPLE_SETTINGS);
  return Object.values(SETTINGS).map(({ header, note, accepts }) => {
    const value = values.get(header) ?? '';
    return {
      name: header,
      value: accepts.kind === 'day' ? dayCell(String(value)) : value,
      explanation: note,
    };
  });
}

function procedureRows(): CellsOf<typeof PROCEDURES_TAB>[] {
  return SAMPLE_PROCEDURES.map(({ code, name, sector, days, unit, level, online, fee, certification }) => ({
    code,
    name,
    sector,
    timeLimit: days,
    timeUnit: unit ?? null,
    level: level ?? null,
    online,
    bearsFee: yesCell(fee),
    certifiesCopies: yesCell(certification),
  }));
}

function documentRows(): CellsOf<typeof DOCUMENTS_TAB>[] {
  return SAMPLE_DOCUMENTS.map(({ sections, issuedOn, dueOn, ...row }) => ({
    ...row,
    section: sections,
    issuedOn: dayCell(issuedOn),
    dueOn: dayCell(dueOn ?? ''),
  }));
}

function budgetTables(): Table[] {
  return [
    tableOf(
      ESTIMATES_TAB,
      SAMPLE_ESTIMATES.map(({ amount, ...row }) => ({ ...row, amountVnd: amount })),
    ),
    tableOf(
      LEDGER_TAB,
      SAMPLE_LEDGER.map(({ on, kind, item, amount, project, text }) => {
        return { on: dayCell(on), kind, item, amountVnd: amount, projectCode: project, content: text };
      }),
    ),
    tableOf(
      PROJECTS_TAB,
      SAMPLE_PROJECTS.map(({ code, name, plan, status }) => ({ code, name, plannedVnd: plan, state: status })),
    ),
  ];
}

function staffTables(): Table[] {
  return [
    tableOf(STAFF_TAB, SAMPLE_STAFF),
    tableOf(
      COURSES_TAB,
      SAMPLE_COURSES.map((row) => ({ ...row, startsOn: dayCell(row.startsOn) })),
    ),
  ];
}

function petitionRows(): CellsOf<typeof PETITIONS_TAB>[] {
  return SAMPLE_PETITIONS.map(({ code, receivedOn, kind, transferredOn, answeredOn }) => ({
    code,
    receivedOn: dayCell(receivedOn),
    kind,
    transferredOn: dayCell(transferredOn),
    answeredOn: dayCell(answeredOn),
  }));
}

function taskRows(): CellsOf<typeof TASKS_TAB>[] {
  return SAMPLE_TASKS.map((row) => ({ ...row, dueOn: dayCell(row.dueOn), doneOn: dayCell(row.doneOn) }));
}

/** The reference report prints these two rates with one decimal. */
const ONE_DECIMAL: ReadonlySet<IndicatorCode> = new Set(['TL_BCCI', 'TL_GIAI_NGAN']);

function indicatorRows(): CellsOf<typeof INDICATORS_TAB>[] {
  return INDICATOR_CODES.map((code) => ({
    code,
    label: labelOf(code),
    unit: unitOf(code),
    decimals: ONE_DECIMAL.has(code) ? 1 : null,
  }));
}

function dayCell(iso: string): Cell {
  return iso === '' ? null : { day: dayOfIso(iso) };
}

function yesCell(yes: true | undefined): Cell {
  return yes ? 'Có' : null;
}
