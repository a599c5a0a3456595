import { INDICATOR_CODES, type IndicatorCode, labelOf, unitOf } from '../core/indicators/catalogue';
import { outlineRows } from '../core/outline/outline-rows';
import { SET_2023 } from '../core/outline/sets/set-2023';
import { STANDING_DAYS_OFF } from '../core/standing/days-off';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../core/workbook/contract/budget-tabs';
import type { Table } from '../core/workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../core/workbook/contract/dossier-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../core/workbook/contract/record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
  SETTINGS_TAB,
} from '../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../core/workbook/contract/settings';
import { type CellsOf, isoCell, tableOfRows, yesCell } from '../core/workbook/contract/table-of';
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
import { SAMPLE_NARRATIVE } from './narrative';

/** The workbook of an invented ward, with the figures of the reference report of the first half of 2023. */
export function sampleTables(): Table[] {
  return [
    tableOfRows(SETTINGS_TAB, settingRows()),
    tableOfRows(DOSSIERS_TAB, sampleDossiers()),
    tableOfRows(PROCEDURES_TAB, procedureRows()),
    tableOfRows(DOCUMENTS_TAB, documentRows()),
    ...budgetTables(),
    ...staffTables(),
    tableOfRows(PETITIONS_TAB, petitionRows()),
    tableOfRows(DIGITAL_TAB, SAMPLE_DIGITAL),
    tableOfRows(TASKS_TAB, taskRows()),
    tableOfRows(NARRATIVE_TAB, SAMPLE_NARRATIVE),
    tableOfRows(
      ASSIGNMENTS_TAB,
      SAMPLE_ASSIGNMENTS.map((row) => ({ ...row, dueOn: isoCell(row.dueOn), doneOn: isoCell(row.doneOn) })),
    ),
    tableOfRows(
      DAYS_OFF_TAB,
      STANDING_DAYS_OFF.map((row) => ({ ...row, on: isoCell(row.on) })),
    ),
    tableOfRows(INDICATORS_TAB, indicatorRows()),
    tableOfRows(OUTLINE_TAB, outlineRows(SET_2023)),
    tableOfRows(OWN_INDICATORS_TAB, []),
    tableOfRows(TYPED_FIGURES_TAB, []),
    tableOfRows(FORMS_TAB, []),
    tableOfRows(REPLACED_TAB, []),
  ];
}

function settingRows(): CellsOf<typeof SETTINGS_TAB>[] {
  const values = new Map(SAMPLE_SETTINGS);
  return Object.values(SETTINGS).map(({ header, note, accepts }) => {
    const value = values.get(header) ?? '';
    return {
      name: header,
      value: accepts.kind === 'day' ? isoCell(String(value)) : value,
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
    issuedOn: isoCell(issuedOn),
    dueOn: isoCell(dueOn ?? ''),
  }));
}

function budgetTables(): Table[] {
  return [
    tableOfRows(
      ESTIMATES_TAB,
      SAMPLE_ESTIMATES.map(({ amount, ...row }) => ({ ...row, amountVnd: amount })),
    ),
    tableOfRows(
      LEDGER_TAB,
      SAMPLE_LEDGER.map(({ on, kind, item, amount, project, text }) => {
        return { on: isoCell(on), kind, item, amountVnd: amount, projectCode: project, content: text };
      }),
    ),
    tableOfRows(
      PROJECTS_TAB,
      SAMPLE_PROJECTS.map(({ code, name, plan, status }) => ({ code, name, plannedVnd: plan, state: status })),
    ),
  ];
}

function staffTables(): Table[] {
  return [
    tableOfRows(STAFF_TAB, SAMPLE_STAFF),
    tableOfRows(
      COURSES_TAB,
      SAMPLE_COURSES.map((row) => ({ ...row, startsOn: isoCell(row.startsOn) })),
    ),
  ];
}

function petitionRows(): CellsOf<typeof PETITIONS_TAB>[] {
  return SAMPLE_PETITIONS.map(({ code, receivedOn, kind, transferredOn, answeredOn }) => ({
    code,
    receivedOn: isoCell(receivedOn),
    kind,
    transferredOn: isoCell(transferredOn),
    answeredOn: isoCell(answeredOn),
  }));
}

function taskRows(): CellsOf<typeof TASKS_TAB>[] {
  return SAMPLE_TASKS.map((row) => ({ ...row, dueOn: isoCell(row.dueOn), doneOn: isoCell(row.doneOn) }));
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
